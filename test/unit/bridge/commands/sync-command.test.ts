import { EventEmitter } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BridgeError, type ErrorCode } from '../../../../bridge/observability/errors.ts'
import type { RecordType } from '../../../../bridge/mapping/types.ts'
import type { Changed, Outcome } from '../../../../bridge/sync/ports.ts'
import { parseMoment } from '../../../../bridge/commands/moment.ts'
import { interruptOf } from '../../../../bridge/commands/interrupt.ts'
import { runSyncCommand } from '../../../../bridge/commands/sync.ts'
import type { SyncOptions } from '../../../../bridge/commands/sync-report.ts'

const now = new Date('2026-11-22T10:00:00Z')

test.each([
  ['30m', '2026-11-22T09:30:00.000Z'],
  ['12h', '2026-11-21T22:00:00.000Z'],
  ['7d', '2026-11-15T10:00:00.000Z'],
  ['2026-11-01T00:00:00+02:00', '2026-10-31T22:00:00.000Z'],
  ['2026-11-01', '2026-11-01T00:00:00.000Z'],
])('%s is since %s', (text, since) => expect(parseMoment(text, now)).toBe(since))

test.each(['', '7', '7w', 'yesterday', '-1d', '2026-13-01', '2026'])('"%s" is refused', text => {
  expect(() => parseMoment(text, now)).toThrow(
    expect.objectContaining({
      code: 'configuration_invalid',
      message: expect.stringContaining('--since'),
    }),
  )
})

/** Rows of a list, `01A@2` changed at minute 2. */
async function* pages(recordType: RecordType, ...lists: string[][]): AsyncGenerator<Changed[]> {
  for (const rows of lists)
    yield rows.map(row => {
      const [incidentId = '', minute = ''] = row.split('@')
      return { recordType, externalId: incidentId, incidentId, version: `2026-11-22T09:0${minute}:00Z`, private: false }
    })
}

const options: SyncOptions = { since: '3h', until: '', incident: '', kind: '', dryRun: false, report: '', json: false }

const previews: Record<string, unknown> = {
  '01A': {
    reference: 'INC-1',
    incident: {
      template: { name: 'Incident', goesTo: 'table incident' },
      title: 'Database slow',
      decision: 'Template "Incident" is used.',
      dryRun: { would: 'update', reason: '', values: {}, findings: [], linked: { number: 'INC0010001' } },
    },
    followUps: [],
  },
  '01B': { outcome: 'private', reference: 'INC-2', reason: 'INC-2 is private.' },
}

function bridgeWith(run: (id: string) => Promise<Outcome>) {
  const ran: string[] = []
  const lines: string[] = []
  const spans: string[] = []
  const clock = { ms: now.getTime() }
  const bridge = {
    incidentIo: {
      changedIncidents: (since: string, until = '') => {
        spans.push(`incident ${since} ${until}`)
        return pages('incident', ['01B@2'], [], ['01A@1'])
      },
      changedFollowUps: (since: string, until = '') => {
        spans.push(`follow_up ${since} ${until}`)
        return pages('follow_up', ['01B@3', '01C@5'], ['01C@4'])
      },
      incidentIdOf: async (typed: string) => `id of ${typed.trim()}`,
    },
    preview: async ({ reference }: { reference: string }) => ({ isShown: true, text: '', data: previews[reference] }),
    run: (id: string) => {
      ran.push(id)
      return run(id)
    },
  }
  return {
    ran,
    lines,
    spans,
    clock,
    start: (changes: Partial<SyncOptions> = {}, isStopped = () => false) =>
      runSyncCommand(
        bridge,
        { ...options, ...changes },
        { print: line => lines.push(line), nowMs: () => clock.ms, isStopped, terminal: null },
      ),
  }
}

const inSync = async (): Promise<Outcome> => ({ outcome: 'in_sync', detail: '' })

test('until counts as since does, and the kind chooses the list', async () => {
  const { ran, spans, start } = bridgeWith(inSync)
  expect(await start({ until: '1h', kind: 'follow_up' })).toBe(0)
  expect(spans).toEqual(['follow_up 2026-11-22T07:00:00.000Z 2026-11-22T09:00:00.000Z'])
  expect(ran).toEqual(['01B', '01C'])
})

test('incidents that are named are taken alone', async () => {
  const { ran, lines, spans, start } = bridgeWith(inSync)
  expect(await start({ since: '', incident: 'INC-1, INC-2' })).toBe(0)
  expect([spans, ran]).toEqual([[], ['id of INC-1', 'id of INC-2']])
  expect(lines).toEqual(['2 incidents named: in_sync 2; failed 0.'])
})

test.each<[string, Partial<SyncOptions>, RegExp]>([
  ['nothing', { since: '' }, /^Say either/],
  ['both', { incident: 'INC-1' }, /^Say either/],
  ['an end without a beginning', { since: '', incident: 'INC-1', until: '1h' }, /^Say either/],
  ['an end before the beginning', { since: '1h', until: '2d' }, /the end has to be later/],
  ['a kind that is none', { kind: 'escalation' }, /^--kind must be incident or follow_up, not "escalation"/],
  ['an end that is no moment', { until: 'soon' }, /^--until must be/],
])('%s is refused, and nothing is taken', async (_what, changes, words) => {
  const { ran, start } = bridgeWith(inSync)
  await expect(start(changes)).rejects.toMatchObject({
    code: 'configuration_invalid',
    message: expect.stringMatching(words),
  })
  expect(ran).toEqual([])
})

test('a dry run says what a run would do, of a private incident nothing but that there is one, and takes none', async () => {
  const { ran, lines, start } = bridgeWith(inSync)
  expect(await start({ dryRun: true, kind: 'incident' })).toBe(0)
  expect(ran).toEqual([])
  expect(lines).toEqual([
    'INC-1: INC0010001 (update)',
    '2 incidents changed since 2026-11-22T07:00:00.000Z: update 1, not shown here 1; failed 0. Nothing was written.',
  ])
})

test('stopped, it finishes the incident that it began, and says how to go on from the oldest change that is left', async () => {
  const { ran, lines, start } = bridgeWith(inSync)
  expect(await start({ until: '1h' }, () => ran.length === 1)).toBe(3)
  expect(ran).toEqual(['01A'])
  expect(lines.at(-1)).toBe(
    'Stopped after 1 of 3. To go on: incident-io-servicenow sync --since 2026-11-22T09:02:00Z --until 2026-11-22T09:00:00.000Z',
  )
})

test('stopped among incidents that were named, the others are named', async () => {
  const { ran, lines, start } = bridgeWith(inSync)
  await start({ since: '', incident: 'INC-1,INC-2,INC-3', dryRun: false }, () => ran.length === 1)
  expect(lines.at(-1)).toContain('sync --incident id of INC-2,id of INC-3')
})

test('every ten seconds it says how far it is, and how long the rest takes', async () => {
  const { lines, clock, start } = bridgeWith(async () => {
    clock.ms += 6000
    return { outcome: 'in_sync', detail: '' }
  })
  await start()
  expect(lines).toEqual([
    '2 of 3: in_sync 2; about 6 s left.',
    '3 incidents changed since 2026-11-22T07:00:00.000Z: in_sync 3; failed 0.',
  ])
})

test('runs every incident and counts the outcomes', async () => {
  const { ran, lines, start } = bridgeWith(async id => ({ outcome: id === '01B' ? 'skipped' : 'in_sync', detail: '' }))
  expect(await start()).toBe(0)
  expect(ran).toEqual(['01A', '01B', '01C'])
  expect(lines).toEqual(['3 incidents changed since 2026-11-22T07:00:00.000Z: in_sync 2, skipped 1; failed 0.'])
})

test('a report is a dry run, and a file that cannot be written shows before any work', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sync-command-'))
  const file = join(folder, 'drift.csv')
  const { ran, lines, start } = bridgeWith(inSync)
  expect(await start({ report: file })).toBe(0)
  const text = readFileSync(file, 'utf8')
  rmSync(folder, { recursive: true })
  expect(ran).toEqual([])
  expect(text).toMatch(/^incident,ticket,/)
  expect(lines.slice(-2)).toEqual([expect.stringContaining('Nothing was written.'), expect.stringContaining(file)])
  const late = bridgeWith(inSync)
  await expect(late.start({ report: file })).rejects.toMatchObject({
    message: expect.stringContaining('cannot be written'),
  })
  expect(late.lines).toEqual([])
})

test('a failure is named, delays no other and decides the result', async () => {
  const { ran, lines, start } = bridgeWith(async id => {
    if (id === '01A') throw new BridgeError('servicenow_forbidden', 'its sentence')
    return { outcome: 'in_sync', detail: '' }
  })
  expect(await start()).toBe(1)
  expect(ran).toHaveLength(3)
  expect(lines).toEqual([
    '01A: servicenow_forbidden: its sentence',
    '3 incidents changed since 2026-11-22T07:00:00.000Z: in_sync 2; failed 1.',
  ])
})

test.each<[string, ErrorCode[], number]>([
  ['passes by itself', ['servicenow_unavailable', 'servicenow_unavailable'], 3],
  ['needs somebody in one case', ['servicenow_unavailable', 'servicenow_forbidden'], 1],
])('a failure that %s', async (_what, codes, ended) => {
  const { start } = bridgeWith(async () => {
    const code = codes.shift()
    if (code !== undefined) throw new BridgeError(code, 'its sentence')
    return { outcome: 'in_sync', detail: '' }
  })
  expect(await start()).toBe(ended)
})

test('as JSON nothing else is printed', async () => {
  const { lines, start } = bridgeWith(async id => {
    if (id === '01A') throw new BridgeError('servicenow_forbidden', 'its sentence')
    return { outcome: 'in_sync', detail: '' }
  })
  await start({ json: true })
  expect(lines.map(line => JSON.parse(line) as unknown)).toEqual([
    {
      since: '2026-11-22T07:00:00.000Z',
      until: '',
      dry_run: false,
      incidents: 3,
      outcomes: { in_sync: 2 },
      failed: [{ incident: '01A', code: 'servicenow_forbidden', message: 'its sentence' }],
      go_on: '',
    },
  ])
})

test('Ctrl-C is taken once: the second press does what it does by itself', () => {
  const emitter = new EventEmitter()
  const said: string[] = []
  const isPressed = interruptOf(emitter, line => said.push(line))
  expect(isPressed()).toBe(false)
  emitter.emit('SIGINT')
  expect([isPressed(), emitter.listenerCount('SIGINT')]).toEqual([true, 0])
  expect(said).toEqual(['Ends after the incident that was begun. Press Ctrl-C again to end at once.'])
})
