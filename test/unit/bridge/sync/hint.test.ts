import {
  mergeHints,
  runHintOf,
  sweepHint,
  versionOf,
  type ChangeHint,
  type RunHint,
} from '../../../../bridge/sync/hint.ts'
import type { IncidentNews } from '../../../../bridge/sync/ports.ts'
import { createChangeHandler } from '../../../../bridge/sync/path.ts'
import { aFollowUp } from '../mapping/samples.ts'
import { FakeApp, FakeSource } from './fake-ends.ts'
import { bareHint } from './sync-rig.ts'

const source = new FakeSource().putFollowUps(aFollowUp())
const at = (second: number): string => `2026-11-22T05:00:0${second}.000000Z`
const news: IncidentNews = { version: at(1), statusId: 'S', severityId: '', speaksOfUpdate: false }

it.each<[string, ChangeHint, RunHint]>([
  [
    'an incident with its state',
    { kind: 'incident', id: 'I', private: false, declared: true, news: { ...news, version: '2026-11-22T05:00:01Z' } },
    { ...bareHint, declared: true, news: [news] },
  ],
  [
    'a private incident: nothing is known, so its updates are read',
    { kind: 'incident', id: 'I', private: true, declared: false, news: null },
    { ...bareHint, visibility: 'private', readUpdates: true },
  ],
  [
    'a follow-up',
    { kind: 'follow_up', id: 'F', incidentId: 'I', private: false, version: '' },
    { ...bareHint, followUpIds: ['F'] },
  ],
])('what a run must read because of %s', (_title, change, expected) => {
  expect(runHintOf(change)).toEqual(expected)
})

describe('a webhook', () => {
  const handle = async (change: ChangeHint, isEcho = false) => {
    const ran: string[] = []
    const app = new FakeApp()
    const echoes = { note: () => undefined, noteTaken: () => undefined, has: () => isEcho }
    const run = async (incidentId: string) => {
      ran.push(incidentId)
      return { outcome: 'in_sync', detail: '' } as const
    }
    const { outcome } = await createChangeHandler({ source, app, echoes, run, runExclusive: (_id, work) => work() })(
      change,
    )
    return { outcome, ran, compared: app.calls.filter(call => call === 'compare').length }
  }
  const followUp = { kind: 'follow_up', id: 'FOLLOW_UP_1', private: false, version: at(1) } as const

  it.each<[string, ChangeHint, object]>([
    ['of an incident is a run', { kind: 'incident', id: 'I', private: false, declared: false, news }, { ran: ['I'] }],
    ['of a follow-up that names its incident', { ...followUp, incidentId: 'I' }, { ran: ['I'], compared: 1 }],
    ['of a private follow-up, looked up', { ...followUp, private: true }, { ran: ['INCIDENT_1'], compared: 0 }],
    ['of a follow-up nobody knows', { ...followUp, id: 'NONE', private: true }, { outcome: 'ignored', ran: [] }],
  ])('%s', async (_title, change, expected) => {
    expect(await handle(change)).toMatchObject(expected)
  })

  it('of a version that our own write made is nothing, and the app is not asked', async () => {
    expect(await handle({ ...followUp, incidentId: 'I' }, true)).toEqual({ outcome: 'unchanged', ran: [], compared: 0 })
  })
})

it.each<[RunHint['visibility'], RunHint['visibility'], RunHint['visibility']]>([
  ['public', 'public', 'public'],
  ['public', 'private', 'private'],
  ['private', 'public', 'private'],
  ['unknown', 'public', 'public'],
  ['public', 'unknown', 'public'],
  ['private', 'unknown', 'private'],
  ['unknown', 'unknown', 'unknown'],
])('%s and %s make %s', (earlier, later, visibility) => {
  expect(
    mergeHints(
      { ...bareHint, visibility: earlier, followUpIds: ['A', 'B'] },
      { ...bareHint, visibility: later, followUpIds: ['B', 'C'] },
    ),
  ).toEqual({ ...bareHint, visibility, followUpIds: ['A', 'B', 'C'] })
})

it('everything is read that either needs', () => {
  expect(mergeHints({ ...bareHint, declared: true, news: [news] }, { ...sweepHint, news: [news] })).toEqual({
    ...sweepHint,
    visibility: 'public',
    declared: true,
    news: [news],
  })
})

it('too much news to compare means reading', () => {
  const hints = Array.from({ length: 9 }, (_none, index): RunHint => ({
    ...bareHint,
    news: [{ ...news, version: String(index) }],
  }))
  expect(hints.reduce(mergeHints)).toEqual({ ...bareHint, readUpdates: true })
})

it('only a public event that says that a follow-up changed names a version to compare', () => {
  const change = { kind: 'follow_up', id: 'F', incidentId: 'I', private: false, version: at(1) } as const
  expect(versionOf(change)).toMatchObject({ recordType: 'follow_up', externalId: 'F', version: at(1) })
  expect([versionOf({ ...change, version: '' }), versionOf({ ...change, private: true })]).toEqual([null, null])
})
