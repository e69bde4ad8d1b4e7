import { mergeHints, resolveHint, type ChangeHint, type RunHint } from '../../bridge/sync/hint.ts'
import { aFollowUp } from '../mapping/samples.ts'
import { FakeSource } from './fake-ends.ts'

const source = new FakeSource().putFollowUps(aFollowUp())

it.each<[string, ChangeHint, Awaited<ReturnType<typeof resolveHint>>]>([
  ['an incident', { kind: 'incident', id: 'I', private: false }, { incidentId: 'I', hint: { visibility: 'public', followUpIds: [] } }],
  ['a private incident', { kind: 'incident', id: 'I', private: true },
    { incidentId: 'I', hint: { visibility: 'private', followUpIds: [] } }],
  ['a follow-up that names its incident', { kind: 'follow_up', id: 'F', incidentId: 'I', private: false },
    { incidentId: 'I', hint: { visibility: 'public', followUpIds: ['F'] } }],
  ['a private follow-up, looked up', { kind: 'follow_up', id: 'FOLLOW_UP_1', private: true },
    { incidentId: 'INCIDENT_1', hint: { visibility: 'private', followUpIds: ['FOLLOW_UP_1'] } }],
  ['a follow-up nobody knows', { kind: 'follow_up', id: 'NONE', private: true }, null],
])('%s', async (_title, change, expected) => {
  expect(await resolveHint(change, source)).toEqual(expected)
})

it.each<[RunHint['visibility'], RunHint['visibility'], RunHint['visibility']]>([
  ['public', 'public', 'public'], ['public', 'private', 'private'], ['private', 'public', 'private'],
  ['unknown', 'public', 'public'], ['public', 'unknown', 'public'], ['private', 'unknown', 'private'], ['unknown', 'unknown', 'unknown'],
])('%s and %s make %s', (earlier, later, visibility) => {
  expect(mergeHints({ visibility: earlier, followUpIds: ['A', 'B'] }, { visibility: later, followUpIds: ['B', 'C'] }))
    .toEqual({ visibility, followUpIds: ['A', 'B', 'C'] })
})
