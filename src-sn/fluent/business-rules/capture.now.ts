import { BusinessRule } from '@servicenow/sdk/core'
import { captureAttachment } from '../../server/capture/images.ts'
import { captureChanges } from '../../server/capture/changes.ts'

/**
 * Tables of another scope: asynchronous only. The conditions cost no query, so records that are not linked are free of any
 * cost, copies of linked ones too. The script decides: an unknown column in a filter would be dropped.
 */
BusinessRule({
  $id: Now.ID['rule-task-capture'],
  name: 'incident.io: capture changes',
  description: 'Puts work notes, comments and state changes of records linked to incident.io into the outbox.',
  table: 'task',
  when: 'async',
  action: ['insert', 'update'],
  filterCondition: 'x_iio_sync_linkedISNOTEMPTY',
  condition: "current.getValue('x_iio_sync_linked') == current.getUniqueValue()",
  script: captureChanges,
})

BusinessRule({
  $id: Now.ID['rule-attachment-capture'],
  name: 'incident.io: capture image',
  description: 'Puts images attached to records linked to incident.io into the outbox.',
  table: 'sys_attachment',
  when: 'async',
  action: ['insert'],
  filterCondition: 'content_typeSTARTSWITHimage/^table_nameNOT LIKEZZ_YY',
  script: captureAttachment,
})
