import { BusinessRule } from '@servicenow/sdk/core'
import { appendNewNote } from '../../server/notes/append-notes.ts'

BusinessRule({
  $id: Now.ID['rule-note-append'],
  name: 'append note',
  description: 'Writes an incident.io update as a work note on the record of its ticket.',
  table: 'x_iio_sync_note',
  when: 'after',
  action: ['insert'],
  filterCondition: 'ticketISNOTEMPTY^next_attemptISEMPTY',
  script: appendNewNote,
})
