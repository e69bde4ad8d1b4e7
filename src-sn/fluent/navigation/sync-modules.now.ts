import { Record } from '@servicenow/sdk/core'
import { viewerName } from '../roles/roles.now.ts'
import { menu } from './menu.now.ts'

Record({
  $id: Now.ID['module-separator-state'],
  table: 'sys_app_module',
  data: {
    title: 'Sync',
    application: menu,
    link_type: 'SEPARATOR',
    roles: [viewerName],
    active: true,
    order: 200,
  },
})

Record({
  $id: Now.ID['module-tickets'],
  table: 'sys_app_module',
  data: {
    title: 'Tickets',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_ticket',
    hint: 'One row for each incident and follow-up, with its record',
    roles: [viewerName],
    active: true,
    order: 210,
  },
})

Record({
  $id: Now.ID['module-failed-tickets'],
  table: 'sys_app_module',
  data: {
    title: 'Failed tickets',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_ticket',
    filter: 'status=failed^ORbridge_errorISNOTEMPTY',
    hint: 'Tickets that ServiceNow refused or the bridge could not finish, with the reason',
    roles: [viewerName],
    active: true,
    order: 220,
  },
})

Record({
  $id: Now.ID['module-claimed-records'],
  table: 'sys_app_module',
  data: {
    title: 'Claimed records',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_ticket',
    filter: 'claim_answer=waiting^status=pending',
    hint: 'Tickets that wait for an admin: incident.io names a record that was there before',
    roles: [viewerName],
    active: true,
    order: 225,
  },
})

Record({
  $id: Now.ID['module-notes'],
  table: 'sys_app_module',
  data: {
    title: 'Notes',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_note',
    hint: 'incident.io updates that become work notes',
    roles: [viewerName],
    active: true,
    order: 230,
  },
})

Record({
  $id: Now.ID['module-failed-notes'],
  table: 'sys_app_module',
  data: {
    title: 'Failed notes',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_note',
    filter: 'status=failed',
    hint: 'Updates that ServiceNow refused, with the reason',
    roles: [viewerName],
    active: true,
    order: 235,
  },
})

Record({
  $id: Now.ID['module-outbound-events'],
  table: 'sys_app_module',
  data: {
    title: 'Outbound events',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_outbound_event',
    hint: 'What is sent to incident.io',
    roles: [viewerName],
    active: true,
    order: 240,
  },
})

Record({
  $id: Now.ID['module-parked-events'],
  table: 'sys_app_module',
  data: {
    title: 'Parked events',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_outbound_event',
    filter: 'state=parked',
    hint: 'Events that were refused, or are tried once a day, with the reason',
    roles: [viewerName],
    active: true,
    order: 250,
  },
})

Record({
  $id: Now.ID['module-refusals'],
  table: 'sys_app_module',
  data: {
    title: 'Refused documents',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_refusal',
    hint: 'Documents from the bridge that the app could not read, with the reason',
    roles: [viewerName],
    active: true,
    order: 255,
  },
})

Record({
  $id: Now.ID['module-link-requests'],
  table: 'sys_app_module',
  data: {
    title: 'Link requests',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_link_request',
    hint: 'Existing records that an admin linked to incidents',
    roles: [viewerName],
    active: true,
    order: 260,
  },
})

Record({
  $id: Now.ID['module-unread'],
  table: 'sys_app_module',
  data: {
    title: 'Unread changes',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_cursor',
    filter: 'kind=unread',
    hint: 'Parts of the lists of changes that incident.io or Jira could not show, with the reason',
    roles: [viewerName],
    active: true,
    order: 260,
  },
})

Record({
  $id: Now.ID['module-history'],
  table: 'sys_app_module',
  data: {
    title: 'History',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_history',
    hint: 'Who decided, retried, discarded or linked what, and what was refused',
    roles: [viewerName],
    active: true,
    order: 257,
  },
})
