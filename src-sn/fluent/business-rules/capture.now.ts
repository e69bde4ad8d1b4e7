import { BusinessRule } from '@servicenow/sdk/core'
import { deliverScanned } from '../../server/background/runs.ts'
import { captureAttachment } from '../../server/capture/attachments.ts'
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

/** Images by label, unlabelled files, and images by name. */
BusinessRule({
  $id: Now.ID['rule-attachment-capture'],
  name: 'incident.io: capture image',
  description: 'Puts images attached to records linked to incident.io into the outbox.',
  table: 'sys_attachment',
  when: 'async',
  action: ['insert'],
  filterCondition:
    'content_typeSTARTSWITHimage/^ORcontent_typeISEMPTY^ORcontent_typeENDSWITHoctet-stream^ORfile_nameENDSWITH.png^ORfile_nameENDSWITH.apng^ORfile_nameENDSWITH.jpg^ORfile_nameENDSWITH.jpeg^ORfile_nameENDSWITH.jfif^ORfile_nameENDSWITH.gif^ORfile_nameENDSWITH.webp^ORfile_nameENDSWITH.bmp^ORfile_nameENDSWITH.svg^ORfile_nameENDSWITH.avif^ORfile_nameENDSWITH.heic^ORfile_nameENDSWITH.heif^ORfile_nameENDSWITH.tif^ORfile_nameENDSWITH.tiff^ORfile_nameENDSWITH.ico^ORfile_nameENDSWITH.PNG^ORfile_nameENDSWITH.JPG^ORfile_nameENDSWITH.JPEG^ORfile_nameENDSWITH.GIF^ORfile_nameENDSWITH.HEIC^table_nameNOT LIKEZZ_YY',
  script: captureAttachment,
})

/** The condition keeps all other files of the instance free of any cost as long as nobody wants them. */
BusinessRule({
  $id: Now.ID['rule-attachment-capture-all'],
  name: 'incident.io: capture any file',
  description:
    'Puts all other files attached to records linked to incident.io into the outbox, if the admin wants them.',
  table: 'sys_attachment',
  when: 'async',
  action: ['insert'],
  filterCondition: 'content_typeNOT LIKEimage/^table_nameNOT LIKEZZ_YY',
  condition: "gs.getProperty('x_iio_sync.capture.image_attachments') == 'all'",
  script: captureAttachment,
})

/** The antivirus scan of the platform ends a moment after a file was added. */
BusinessRule({
  $id: Now.ID['rule-attachment-scanned'],
  name: 'incident.io: send scanned image',
  description:
    'Sends the event of an image whose antivirus scan has ended. The minute script sends it should this rule not run.',
  table: 'sys_attachment',
  when: 'async',
  action: ['update'],
  filterCondition:
    'stateVALCHANGES^state!=pending^content_typeSTARTSWITHimage/^ORcontent_typeISEMPTY^ORcontent_typeENDSWITHoctet-stream^ORfile_nameENDSWITH.png^ORfile_nameENDSWITH.apng^ORfile_nameENDSWITH.jpg^ORfile_nameENDSWITH.jpeg^ORfile_nameENDSWITH.jfif^ORfile_nameENDSWITH.gif^ORfile_nameENDSWITH.webp^ORfile_nameENDSWITH.bmp^ORfile_nameENDSWITH.svg^ORfile_nameENDSWITH.avif^ORfile_nameENDSWITH.heic^ORfile_nameENDSWITH.heif^ORfile_nameENDSWITH.tif^ORfile_nameENDSWITH.tiff^ORfile_nameENDSWITH.ico^ORfile_nameENDSWITH.PNG^ORfile_nameENDSWITH.JPG^ORfile_nameENDSWITH.JPEG^ORfile_nameENDSWITH.GIF^ORfile_nameENDSWITH.HEIC^table_nameNOT LIKEZZ_YY',
  script: deliverScanned,
})

BusinessRule({
  $id: Now.ID['rule-attachment-scanned-all'],
  name: 'incident.io: send any scanned file',
  description: 'Sends the event of any other file whose antivirus scan has ended, if the admin wants them.',
  table: 'sys_attachment',
  when: 'async',
  action: ['update'],
  filterCondition: 'stateVALCHANGES^state!=pending^content_typeNOT LIKEimage/^table_nameNOT LIKEZZ_YY',
  condition: "gs.getProperty('x_iio_sync.capture.image_attachments') == 'all'",
  script: deliverScanned,
})
