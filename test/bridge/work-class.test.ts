import { classOfEvent, notesAsNotes } from '../../bridge/classed-work.ts'
import type { IncidentSource, TicketStore } from '../../bridge/sync/ports.ts'
import { asWorkClass, currentWorkClass, higher, rankOf, withWorkClass, workClasses, type WorkClass } from '../../bridge/work-class.ts'

test('work is about state unless somebody says otherwise, and keeps its class over everything it awaits', async () => {
  expect(currentWorkClass()).toBe('state')
  const seen = await withWorkClass('notes', async () => {
    await new Promise(resolve => setImmediate(resolve))
    return currentWorkClass()
  })
  expect([seen, currentWorkClass()]).toEqual(['notes', 'state'])
})

test.each<[WorkClass, WorkClass, WorkClass]>([
  ['backfill', 'notes', 'backfill'],
  ['attachments', 'state', 'attachments'],
  ['notes', 'attachments', 'attachments'],
  ['state', 'backfill', 'backfill'],
])('within %s, %s is %s', (outer, inner, expected) => {
  expect(withWorkClass(outer, () => withWorkClass(inner, currentWorkClass))).toBe(expected)
})

test('work that was asked for elsewhere does not inherit from who runs it', () => {
  expect(withWorkClass('backfill', () => asWorkClass('state', currentWorkClass))).toBe('state')
})

test('state goes before notes, notes before attachments, attachments before backfill', () => {
  expect([...workClasses].sort((one, other) => rankOf(other) - rankOf(one))).toEqual(['state', 'notes', 'attachments', 'backfill'])
  expect([higher('backfill', 'notes'), higher('state', 'notes')]).toEqual(['notes', 'state'])
})

test.each([
  ['ticket_created', 'state'],
  ['state_changed', 'state'],
  ['work_note', 'notes'],
  ['comment', 'notes'],
  ['attachment', 'attachments'],
] as const)('the delivery of %s is %s', (type, workClass) => {
  expect(classOfEvent(type)).toBe(workClass)
})

test('of the calls of a run, those about updates are notes, and those of a backfill stay backfill', async () => {
  const tell = async () => currentWorkClass()
  const ports = notesAsNotes(portsThatTell(tell), portsThatTell(tell))
  const ask = () =>
    Promise.all([ports.source.readIncident('1'), ports.source.listIncidentUpdates('1'), ports.store.findTickets([]), ports.store.findNotes([]), ports.store.insertNote(note)])
  expect(await ask()).toEqual(['state', 'notes', 'state', 'notes', 'notes'])
  expect(await withWorkClass('backfill', ask)).toEqual(Array(5).fill('backfill'))
})

const note = { updateId: '1', ticket: 't', text: '', author: '', writtenAt: '' }

/** Ports that answer everything with the class they were called under. */
const portsThatTell = (tell: () => Promise<unknown>) =>
  ({ readIncident: tell, listIncidentUpdates: tell, findTickets: tell, findNotes: tell, insertNote: tell }) as unknown as IncidentSource & TicketStore
