import { Property } from '@servicenow/sdk/core'
import { admin, viewer } from '../roles/roles.now.ts'

export const privateIncidents = Property({
  $id: Now.ID['property-private-incidents'],
  name: 'x_iio_sync.private_incidents',
  type: 'boolean',
  value: false,
  description:
    'Sync private incidents too. When off, nothing about a private incident is written, and an incident that becomes private is no longer updated.',
  roles: { read: [viewer, 'admin'], write: [admin, 'admin'] },
})

export const vendorUser = Property({
  $id: Now.ID['property-vendor-user'],
  name: 'x_iio_sync.vendor_user',
  type: 'string',
  value: '',
  description:
    "User name under which incident.io's own ServiceNow integration makes records. Records of this user are adopted without an admin when incident.io names them. Empty: no record is adopted without an admin.",
  roles: { read: [viewer, 'admin'], write: [admin, 'admin'] },
})

export const captureWorkNotes = Property({
  $id: Now.ID['property-capture-work-notes'],
  name: 'x_iio_sync.capture.work_notes',
  type: 'boolean',
  value: true,
  description: "Send work notes that people write on synced records to the incident's timeline.",
  roles: { read: [viewer, 'admin'], write: [admin, 'admin'] },
})

export const captureComments = Property({
  $id: Now.ID['property-capture-comments'],
  name: 'x_iio_sync.capture.comments',
  type: 'boolean',
  value: true,
  description:
    "Send additional comments that people write on synced records to the incident's timeline. Additional comments are visible to customers: callers read and write them.",
  roles: { read: [viewer, 'admin'], write: [admin, 'admin'] },
})

export const captureAttachments = Property({
  $id: Now.ID['property-capture-image-attachments'],
  name: 'x_iio_sync.capture.image_attachments',
  type: 'choicelist',
  choices: ['Images=images', 'All files=all', 'None=none'],
  value: 'images',
  description:
    "Attachments: which files that people attach to synced records appear on the incident's timeline. Images are shown; all other files are links that download.",
  roles: { read: [viewer, 'admin'], write: [admin, 'admin'] },
})

export const environment = Property({
  $id: Now.ID['property-environment'],
  name: 'x_iio_sync.environment',
  type: 'choicelist',
  choices: ['Not said=none', 'DEV=DEV', 'TEST=TEST', 'PROD=PROD'],
  value: 'none',
  description:
    'What this instance is for. The Home page shows the word on top, so that nobody takes one instance for another.',
  roles: { read: [viewer, 'admin'], write: [admin, 'admin'] },
})

export const formLine = Property({
  $id: Now.ID['property-form-line'],
  name: 'x_iio_sync.form_line',
  type: 'choicelist',
  choices: ['Every record that a template could have made=all', 'Linked records=linked', 'None=none'],
  value: 'all',
  description:
    'Line on forms: on which records the form says, to people with the role itil, whether it is in sync with incident.io.',
  roles: { read: [viewer, 'admin'], write: [admin, 'admin'] },
})
