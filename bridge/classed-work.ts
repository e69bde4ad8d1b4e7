/** Which work is of which class, as far as its place in the code does not say so already. */
import type { OutboundEvent } from './mapping/outbound-event.ts'
import type { IncidentSource, TicketStore } from './sync/ports.ts'
import { withWorkClass, type WorkClass } from './work-class.ts'

/** The ports of a run, with everything about updates of incidents under the class of notes: what a ticket says goes first. */
export function notesAsNotes(source: IncidentSource, store: TicketStore): { source: IncidentSource, store: TicketStore } {
  const asNotes = <T>(call: () => Promise<T>) => withWorkClass('notes', call)
  return {
    source: { ...source, listIncidentUpdates: incidentId => asNotes(() => source.listIncidentUpdates(incidentId)) },
    store: {
      ...store,
      findNotes: updateIds => asNotes(() => store.findNotes(updateIds)),
      insertNote: note => asNotes(() => store.insertNote(note)),
    },
  }
}

/** How urgent the delivery of an event is: what stands before what was said, files last. */
export function classOfEvent(type: OutboundEvent['type']): WorkClass {
  switch (type) {
    case 'ticket_created':
    case 'state_changed':
      return 'state'
    case 'work_note':
    case 'comment':
      return 'notes'
    case 'attachment':
      return 'attachments'
  }
}
