import type { IncidentNews } from '../../../../bridge/sync/ports.ts'
import { createRunMemory } from '../../../../bridge/sync/memory.ts'
import { anIncident, anUpdate } from '../mapping/samples.ts'
import { at } from './sync-rig.ts'

const incident = anIncident({ updatedAt: at(5) })
const update = anUpdate({ id: 'U', createdAt: at(5), message: 'Down' })
const news = (changes: Partial<IncidentNews> = {}): IncidentNews => ({
  version: at(5),
  statusId: 'STATUS_FIXING',
  severityId: 'SEV_MAJOR',
  speaksOfUpdate: false,
  ...changes,
})

function remembering() {
  const memory = createRunMemory()
  memory.note(incident, [update])
  return memory
}

it.each<[string, Partial<IncidentNews>, boolean]>([
  ['nothing new', {}, false],
  ['another severity', { severityId: 'SEV_MINOR', version: at(9) }, true],
  ['another status', { statusId: 'S', version: at(9) }, true],
  ['an update, and one of that moment was read', { speaksOfUpdate: true }, false],
  ['an update of an earlier moment', { speaksOfUpdate: true, version: at(0) }, false],
  [
    'an update a moment later, be its text the same',
    { speaksOfUpdate: true, version: '2026-11-22T05:00:05.000001Z' },
    true,
  ],
  ['an update of a moment that nobody named', { speaksOfUpdate: true, version: '' }, true],
])('%s', (_title, changes, expected) => {
  expect(remembering().isNews('INCIDENT_1', news(changes))).toBe(expected)
})

it('of an incident that nobody has seen only what speaks of an update is news', () => {
  const memory = createRunMemory()
  expect([news(), news({ speaksOfUpdate: true })].map(one => memory.isNews('NEW', one))).toEqual([false, true])
})

it('the last update that stands is known, until something later does', () => {
  const memory = remembering()
  memory.note(incident, null)
  memory.note(incident, [])
  expect(memory.knownUpdate('INCIDENT_1')).toMatchObject({ id: 'U', createdAt: at(5), newStatus: { name: 'Fixing' } })
  memory.forget('INCIDENT_1')
  expect(memory.knownUpdate('INCIDENT_1')).toBeNull()
})

it('knows the update before those that are listed again, over several readings', () => {
  const second = (number: number) => anUpdate({ id: `U${number}`, createdAt: at(number) })
  const memory = createRunMemory()
  const known = () => [memory.knownUpdate('INCIDENT_1')?.id, memory.knownUpdate('INCIDENT_1')?.before?.id]
  memory.note(incident, [second(1)])
  expect(known()).toEqual(['U1', undefined])
  memory.note(incident, [second(1), second(2)])
  expect(known()).toEqual(['U2', undefined])
  memory.note(incident, [second(4)])
  expect(known()).toEqual(['U4', 'U2'])
  memory.note(incident, [])
  memory.note(incident, null)
  expect(known()).toEqual(['U4', 'U2'])
  memory.note(incident, [second(3), second(5)])
  expect(known()).toEqual(['U5', 'U3'])
  memory.note(incident, [second(9)])
  expect(known()).toEqual(['U9', 'U5'])
})

it('forgets those that were seen longest ago', () => {
  const memory = createRunMemory(2)
  for (const id of ['A', 'B', 'A', 'C']) memory.note(anIncident({ id }), [update])
  expect(['A', 'B', 'C'].map(id => memory.knownUpdate(id) !== null)).toEqual([true, false, true])
})
