import { fileOf } from '../../../../src-sn/server/home/export-file.ts'
import type { ExportLine } from '../../../../src-sn/server/home/export-file.ts'

const range = { about: 'INC-12', from: '', until: '', filter: 'all' }
const digest = (text: string): string => `digest of ${text.length}`
const line = (what: string): ExportLine => ({
  about: 'INC-12',
  line: {
    key: 'k',
    at: '2026-11-22T03:00:00Z',
    at_incident_io: '',
    side: 'sync',
    who: '',
    what,
    outcome: 'done',
    why: 'Said "no",\nthen yes',
    code: 'write_refused',
    answer: 'Aborted by a rule.',
    changes: [{ column: 'state', old: '1', new: '2' }],
    row: { table: 'x', sys_id: 'y' },
  },
})

test('CSV: a line of names, then one of cells for each', () => {
  expect(fileOf('csv', range, [line('Written')], 0, digest)).toBe(
    'time_servicenow,time_incident_io,about,side,who,what,outcome,why,code,answer,changes,row\r\n' +
      '"2026-11-22T03:00:00Z","","INC-12","sync","the sync","Written","done","Said ""no"",\nthen yes","write_refused","Aborted by a rule.","state: 1 -> 2","x/y"\r\n',
  )
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1'])('CSV: %j is no formula', what => {
  expect(fileOf('csv', range, [line(what)], 0, digest)).toContain(`"'${what}"`)
})

test('CSV: what is none stays as it is', () => {
  expect(fileOf('csv', range, [line('a=1')], 0, digest)).toContain('"a=1"')
})

test('JSON: the range, the counts, the digest of the story, and the story', () => {
  const file = JSON.parse(fileOf('json', range, [line('=1')], 3, digest)) as Record<string, unknown>
  expect(file).toMatchObject({ range, counts: { lines: 1, private: 3 }, story: [{ what: '=1', who: 'the sync' }] })
  expect(file['sha256_of_story']).toBe(digest(JSON.stringify(file['story'])))
})

test.each(['csv', 'json'] as const)('%s: the same lines are the same bytes', format => {
  expect(fileOf(format, range, [line('a'), line('b')], 1, digest)).toBe(
    fileOf(format, { ...range }, [line('a'), line('b')], 1, digest),
  )
})
