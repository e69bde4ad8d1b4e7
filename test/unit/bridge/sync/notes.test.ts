import { notesOf } from '../../../../bridge/sync/notes.ts'
import { anIncident, anUpdate, severities } from '../mapping/samples.ts'

const incident = anIncident({ createdAt: '2026-11-22T03:00:00.000000Z' })
const fixing = { id: 'STATUS_FIXING', name: 'Fixing', rank: 3 }
const closed = { id: 'STATUS_CLOSED', name: 'Closed', rank: 9 }
const at = (minute: number): string => `2026-11-22T03:0${minute}:00.000000Z`
const silent = { message: '', newSeverity: null }
const firstLines = (...[updates, known]: [Parameters<typeof notesOf>[1], Parameters<typeof notesOf>[2]]): string[] =>
  notesOf(incident, updates, known).map(({ text }) => text.split(' in incident.io')[0] ?? '')

test('a status that the sync set is no note, and what others write stays', () => {
  const updates = [
    anUpdate({ id: 'A', ...silent, createdAt: at(1), isOwn: true, newStatus: closed }),
    anUpdate({ id: 'B', ...silent, createdAt: at(2), newStatus: fixing }),
  ]
  expect(notesOf(incident, updates, null).map(({ updateId }) => updateId)).toEqual(['B'])
})

test('an update is compared with the one before it, also with one that is no note', () => {
  const updates = [
    anUpdate({ id: 'B', ...silent, createdAt: at(2), newStatus: closed }),
    anUpdate({ id: 'A', ...silent, createdAt: at(1), isOwn: true, newStatus: closed }),
    anUpdate({ id: 'C', ...silent, createdAt: at(3), newStatus: fixing }),
  ]
  expect(firstLines(updates, null)).toEqual([
    'Lisa Karlin posted an update without a message',
    'Lisa Karlin changed the status to Fixing',
  ])
})

test('the first one is compared with the one that was known', () => {
  const update = anUpdate({ message: '', createdAt: at(2), newStatus: fixing })
  const known = { id: 'K', createdAt: at(1), newStatus: fixing, newSeverity: null }
  expect(firstLines([update], known)).toEqual(['Lisa Karlin changed the severity to Major'])
})

test('the known one counts in its place: a list after it begins with updates that are up to 2 s older', () => {
  const older = anUpdate({ id: 'A', ...silent, createdAt: at(1), newStatus: fixing })
  const known = { id: 'K', createdAt: at(2), newStatus: closed, newSeverity: null }
  const next = anUpdate({ id: 'N', ...silent, createdAt: at(3), newStatus: fixing })
  expect(firstLines([older, next], known)).toEqual([
    'Lisa Karlin changed the status to Fixing',
    'Lisa Karlin changed the status to Fixing',
  ])
})

test('one that appears late is not compared with the known one after it', () => {
  const late = anUpdate({ id: 'A', ...silent, createdAt: at(1), newStatus: fixing })
  const known = { id: 'K', createdAt: at(2), newStatus: fixing, newSeverity: null }
  expect(firstLines([late], known)).toEqual(['Lisa Karlin changed the status to Fixing'])
})

test('one that appears late is compared with the one that was too old to be listed again', () => {
  const place = { id: 'P', createdAt: at(1), newStatus: closed, newSeverity: null }
  const known = { id: 'K', createdAt: at(3), newStatus: fixing, newSeverity: null, before: place }
  const late = anUpdate({ id: 'L', ...silent, createdAt: at(2), newStatus: fixing })
  expect(firstLines([late], known)).toEqual(['Lisa Karlin changed the status to Fixing'])
  const ofSeverity = { ...late, newStatus: closed, newSeverity: severities.major }
  expect(firstLines([ofSeverity], known)).toEqual(['Lisa Karlin changed the severity to Major'])
})

test('the declaration is a note only when somebody wrote a word with it', () => {
  const declaration = { createdAt: '2026-11-22T03:00:01.000000Z' }
  expect(notesOf(incident, [anUpdate({ ...declaration, message: ' ' })], null)).toEqual([])
  expect(notesOf(incident, [anUpdate(declaration)], null)).toHaveLength(1)
  // A script that declares and goes on at once.
  const next = anUpdate({ id: 'NEXT', message: '', createdAt: '2026-11-22T03:00:01.500000Z' })
  const both = [anUpdate({ ...declaration, message: '' }), next]
  expect(notesOf(incident, both, null).map(({ updateId }) => updateId)).toEqual(['NEXT'])
  expect(notesOf(incident, [next], both[0] ?? null).map(({ updateId }) => updateId)).toEqual(['NEXT'])
  expect(notesOf(incident, both.slice(0, 1), next)).toEqual([])
})

test('updates come in the order of their moments, those of one moment by their ids', () => {
  const update = (id: string, createdAt: string) => anUpdate({ id, createdAt })
  const updates = [update('C', at(2)), update('B', at(1)), update('A', at(2)), update('D', at(1))]
  for (const order of [updates, [...updates].reverse()])
    expect(notesOf(incident, order, null).map(({ updateId }) => updateId)).toEqual(['B', 'D', 'A', 'C'])
})
