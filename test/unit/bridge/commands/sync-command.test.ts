import { BridgeError, type ErrorCode } from '../../../../bridge/observability/errors.ts'
import type { RecordType } from '../../../../bridge/mapping/types.ts'
import type { Changed, Outcome } from '../../../../bridge/sync/ports.ts'
import { parseSince, runSyncCommand } from '../../../../bridge/commands/sync.ts'

const now = new Date('2026-11-22T10:00:00Z')

test.each([
  ['30m', '2026-11-22T09:30:00.000Z'],
  ['12h', '2026-11-21T22:00:00.000Z'],
  ['7d', '2026-11-15T10:00:00.000Z'],
  ['2026-11-01T00:00:00+02:00', '2026-10-31T22:00:00.000Z'],
  ['2026-11-01', '2026-11-01T00:00:00.000Z'],
])('%s is since %s', (text, since) => expect(parseSince(text, now)).toBe(since))

test.each(['', '7', '7w', 'yesterday', '-1d', '2026-13-01', '2026'])('"%s" is refused', text => {
  expect(() => parseSince(text, now)).toThrow(
    expect.objectContaining({
      code: 'configuration_invalid',
      message: expect.stringContaining('--since'),
    }),
  )
})

async function* pages(recordType: RecordType, ...lists: string[][]): AsyncGenerator<Changed[]> {
  for (const ids of lists)
    yield ids.map(incidentId => ({ recordType, externalId: incidentId, incidentId, version: '', private: false }))
}

function bridgeWith(run: (id: string) => Promise<Outcome>) {
  const ran: string[] = []
  const lines: string[] = []
  const bridge = {
    incidentIo: {
      changedIncidents: () => pages('incident', ['01A'], [], ['01B']),
      changedFollowUps: () => pages('follow_up', ['01B', '01C'], ['01C']),
    },
    run: (id: string) => {
      ran.push(id)
      return run(id)
    },
  }
  return {
    ran,
    lines,
    start: (json = false) =>
      runSyncCommand(bridge, { since: '2026-11-15T10:00:00.000Z', json }, line => lines.push(line)),
  }
}

test('runs every incident and counts the outcomes', async () => {
  const { ran, lines, start } = bridgeWith(async id => ({ outcome: id === '01B' ? 'skipped' : 'in_sync', detail: '' }))
  expect(await start()).toBe(0)
  expect(ran).toEqual(['01A', '01B', '01C'])
  expect(lines).toEqual(['3 incidents changed since 2026-11-15T10:00:00.000Z: in_sync 2, skipped 1; failed 0.'])
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
    '3 incidents changed since 2026-11-15T10:00:00.000Z: in_sync 2; failed 1.',
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
  await start(true)
  expect(lines.map(line => JSON.parse(line) as unknown)).toEqual([
    {
      since: '2026-11-15T10:00:00.000Z',
      incidents: 3,
      outcomes: { in_sync: 2 },
      failed: [{ incident: '01A', code: 'servicenow_forbidden', message: 'its sentence' }],
    },
  ])
})
