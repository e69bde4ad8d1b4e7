import {
  mergeHints,
  resolveHint,
  sweepHint,
  versionOf,
  type ChangeHint,
  type IncidentNews,
  type RunHint,
} from '../../../../bridge/sync/hint.ts'
import { aFollowUp } from '../mapping/samples.ts'
import { FakeSource } from './fake-ends.ts'
import { bareHint } from './sync-rig.ts'

const source = new FakeSource().putFollowUps(aFollowUp())
const news: IncidentNews = { version: '1', statusId: 'S', severityId: '', speaksOfUpdate: false }

it.each<[string, ChangeHint, Awaited<ReturnType<typeof resolveHint>>]>([
  [
    'an incident with its state',
    { kind: 'incident', id: 'I', private: false, declared: true, news },
    { incidentId: 'I', hint: { ...bareHint, declared: true, news: [news] } },
  ],
  [
    'a private incident: nothing is known, so its updates are read',
    { kind: 'incident', id: 'I', private: true, declared: false, news: null },
    { incidentId: 'I', hint: { ...bareHint, visibility: 'private', readUpdates: true } },
  ],
  [
    'a follow-up that names its incident',
    { kind: 'follow_up', id: 'F', incidentId: 'I', private: false, version: '' },
    { incidentId: 'I', hint: { ...bareHint, followUpIds: ['F'] } },
  ],
  [
    'a private follow-up, looked up',
    { kind: 'follow_up', id: 'FOLLOW_UP_1', private: true, version: '' },
    { incidentId: 'INCIDENT_1', hint: { ...bareHint, visibility: 'private', followUpIds: ['FOLLOW_UP_1'] } },
  ],
  ['a follow-up nobody knows', { kind: 'follow_up', id: 'NONE', private: true, version: '' }, null],
])('%s', async (_title, change, expected) => {
  expect(await resolveHint(change, source)).toEqual(expected)
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
  const change = { kind: 'follow_up', id: 'F', incidentId: 'I', private: false, version: 'V' } as const
  expect(versionOf(change)).toEqual({ recordType: 'follow_up', externalId: 'F', version: 'V' })
  expect([versionOf({ ...change, version: '' }), versionOf({ ...change, private: true })]).toEqual([null, null])
})
