/** Dates are UTC whatever the machine's zone and language: the command sets both, as it does in service. */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

// Processes start slowly on a busy machine.
jest.setTimeout(60_000)

/** Input, Liquid on it, and what it must come to. */
const cases: readonly (readonly [input: string, filter: string, expected: string])[] = [
  ['2026-03-08 10:00', "date: '%Y-%m-%d %H:%M:%S'", '2026-03-08 10:00:00'],
  ['2026-03-08T10:00', "date: '%Y-%m-%d %H:%M:%S'", '2026-03-08 10:00:00'],
  ['2026-03-08', "date: '%Y-%m-%d %H:%M:%S'", '2026-03-08 00:00:00'],
  ['2026/03/08', "date: '%Y-%m-%d %H:%M:%S'", '2026-03-08 00:00:00'],
  ['March 8, 2026 10:00 AM', "date: '%Y-%m-%d %H:%M:%S'", '2026-03-08 10:00:00'],
  // These hours do not exist in New York and Berlin, and this one exists twice.
  ['2026-03-08 02:30', "date: '%Y-%m-%d %H:%M:%S'", '2026-03-08 02:30:00'],
  ['2026-03-29 02:30', "date: '%Y-%m-%d %H:%M:%S'", '2026-03-29 02:30:00'],
  ['2026-11-01 01:30', "date: '%Y-%m-%d %H:%M:%S'", '2026-11-01 01:30:00'],
  ['2026-03-08T02:30:00.000000Z', "date: '%Y-%m-%d %H:%M:%S'", '2026-03-08 02:30:00'],
  ['2026-03-08T10:00:00+02:00', "date: '%Y-%m-%d %H:%M:%S'", '2026-03-08 08:00:00'],
  ['2026-03-08 10:00 EST', "date: '%H:%M'", '15:00'],
  ['2026-03-08 10:00', "date: '%s'", '1772964000'],
  ['1772964000', "date: '%H:%M %z'", '10:00 +0000'],
  ['2026-03-08 10:00', "date: '%H:%M', 'Asia/Tokyo'", '19:00'],
  ['2026-03-08 10:00', "date: '%A %B'", 'Sunday March'],
  ['2026-03-08 02:30', 'date_to_xmlschema', '2026-03-08T02:30:00+00:00'],
  ['2026-03-08 02:30', 'date_to_rfc822', 'Sun, 08 Mar 2026 02:30:00 +0000'],
  ['2026-03-08 02:30', 'date_to_string', '08 Mar 2026'],
  ['2026-03-08 02:30', 'date_to_long_string', '08 March 2026'],
  ['soon', "date: '%H:%M'", 'soon'],
]

/** `--version` loads the command and nothing else; what is asked is rendered as it ends. */
const script = `
  import { renderLiquid } from ${JSON.stringify(resolve('bridge/mapping/liquid.ts'))}
  const cases = ${JSON.stringify(cases)}
  process.on('exit', () => {
    const rendered = cases.map(([value, filter]) => renderLiquid('{{ value | ' + filter + ' }}', { value }).text)
    process.stdout.write(JSON.stringify(rendered))
  })
  process.argv = [process.argv[0], 'bridge', '--version']
  await import(${JSON.stringify(resolve('bridge/main.ts'))})
`

it.each(['America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC'])('%s', zone => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    env: { PATH: process.env['PATH'] ?? '', TZ: zone, LC_ALL: 'de_DE.UTF-8' },
    encoding: 'utf8',
  })
  const [, answer = stderr] = stdout.split('\n')
  expect(JSON.parse(answer)).toEqual(cases.map(([, , expected]) => expected))
})
