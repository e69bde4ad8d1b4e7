import { runBackfillCommand } from '../../../../bridge/commands/backfill.ts'
import type { Outcome } from '../../../../bridge/sync/ports.ts'

const dryRun = (would: string, reason = '', number: string | null = null) => ({
  would,
  reason,
  values: {},
  findings: [],
  linked: number === null ? null : { number },
})
const preview = (reference: string, incident: object) => ({
  outcome: 'shown',
  reference,
  incident: {
    template: { name: 'Incident', goesTo: 'table incident' },
    decision: 'Template "Incident" is used.',
    title: 'Database slow',
    ...incident,
  },
  followUps: [],
})

/** One of each kind. */
const previews: Record<string, unknown> = {
  NEW: preview('INC-1', { dryRun: dryRun('insert', 'It was declared before the sync takes incidents.') }),
  THERE: preview('INC-2', { dryRun: dryRun('update', '', 'INC0010001') }),
  NONE: preview('INC-3', { template: null, decision: 'No ticket: no conditions match.\nmore', dryRun: null }),
  BLOCKED: preview('INC-4', { dryRun: dryRun('nothing', 'The ticket is discarded.') }),
  JIRA: preview('INC-5', { template: { name: 'Bug', goesTo: 'Jira, project ENG' }, dryRun: null }),
  PRIVATE: { outcome: 'private', reference: 'INC-6', reason: 'INC-6 is private.' },
}

async function backfill(isDryRun: boolean, outcome: Outcome = { outcome: 'in_sync', detail: '' }, json = false) {
  const admitted: string[] = []
  const lines: string[] = []
  const asked: string[] = []
  const bridge = {
    incidentIo: {
      async *declaredIncidents(since: string) {
        asked.push(since)
        for (const ids of [['NEW', 'THERE', 'NONE'], [], ['NEW', 'BLOCKED', 'JIRA', 'PRIVATE']])
          yield ids.map(id => ({
            recordType: 'incident' as const,
            externalId: id,
            incidentId: id,
            version: '',
            private: false,
          }))
      },
    },
    preview: async ({ reference }: { reference: string }) => ({ isShown: true, text: '', data: previews[reference] }),
    run: async (id: string, isAdmitted = false) => {
      if (isAdmitted) admitted.push(id)
      return outcome
    },
  }
  const options = { since: '2026-11-01T00:00:00.000Z', isDryRun, json }
  const code = await runBackfillCommand(bridge, options, line => lines.push(line))
  return { code, asked, admitted, lines }
}

const lines = [
  'INC-1: template "Incident", table incident',
  'INC-2: INC0010001',
  'INC-3: No ticket: no conditions match.',
  'INC-4: The ticket is discarded.',
  'INC-5: template "Bug", Jira, project ENG',
]
const sums =
  '6 incidents declared since 2026-11-01T00:00:00.000Z, new 2, there already 1, without ticket 2, not shown here 1.'

test('a dry run says how many and which, nothing of private ones, and writes nothing', async () => {
  const { code, asked, admitted, lines: printed } = await backfill(true)
  expect([code, asked, admitted]).toEqual([0, ['2026-11-01T00:00:00.000Z'], []])
  expect(printed).toEqual([...lines, `${sums} Nothing was written.`])
})

test('takes what has no ticket yet and would get one, each once', async () => {
  const { code, admitted, lines: printed } = await backfill(false)
  expect([code, admitted]).toEqual([0, ['NEW', 'JIRA']])
  expect(printed).toEqual([...lines, sums])
})

test('before Start each one fails with the reason, and so does the command', async () => {
  const { code, lines: printed } = await backfill(false, {
    outcome: 'skipped',
    detail: 'No ticket; the reason is on the row.',
  })
  expect(code).toBe(1)
  expect(printed[0]).toBe('NEW: failed: No ticket; the reason is on the row.')
  expect(printed.at(-1)).toContain('failed 2')
})

test('as JSON nothing else is printed, and nothing of private ones', async () => {
  const { lines: printed } = await backfill(true, undefined, true)
  expect(printed).toHaveLength(1)
  const said = JSON.parse(printed[0] ?? '') as { counts: object; incidents: { line: string }[] }
  expect(said).toMatchObject({ dry_run: true, declared: 6, counts: { new: 2, 'not shown here': 1 } })
  expect(said.incidents.map(({ line }) => line)).toEqual(lines)
})
