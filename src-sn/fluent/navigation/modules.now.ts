import { Record } from '@servicenow/sdk/core'
import { menu } from './menu.now.ts'

Record({
  $id: Now.ID['module-templates'],
  table: 'sys_app_module',
  data: {
    title: 'Incident ticket templates',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_template',
    hint: 'Which incidents and follow-ups become which records',
    roles: ['x_iio_sync.admin'],
    active: true,
    order: 100,
  },
})

Record({
  $id: Now.ID['module-conditions'],
  table: 'sys_app_module',
  data: {
    title: 'Conditions',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_condition',
    hint: 'Conditions of all templates',
    roles: ['x_iio_sync.admin'],
    active: true,
    order: 110,
  },
})

Record({
  $id: Now.ID['module-state-mappings'],
  table: 'sys_app_module',
  data: {
    title: 'State mappings',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_state_mapping',
    hint: 'What a state of a record means to incident.io',
    roles: ['x_iio_sync.admin'],
    active: true,
    order: 120,
  },
})

Record({
  $id: Now.ID['module-status-mappings'],
  table: 'sys_app_module',
  data: {
    title: 'Status mappings',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_status_mapping',
    hint: 'What a status of an incident writes to its record',
    roles: ['x_iio_sync.admin'],
    active: true,
    order: 130,
  },
})

Record({
  $id: Now.ID['module-preview'],
  table: 'sys_app_module',
  data: {
    title: 'Preview an incident',
    application: menu,
    link_type: 'NEW',
    name: 'x_iio_sync_preview',
    hint: 'What would become of an incident; nothing is written',
    roles: ['x_iio_sync.admin'],
    active: true,
    order: 140,
  },
})

Record({
  $id: Now.ID['module-link-requests'],
  table: 'sys_app_module',
  data: {
    title: 'Linked by hand',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_link_request',
    hint: 'Records that were there before, linked to incidents by an admin',
    roles: ['x_iio_sync.admin'],
    active: true,
    order: 260,
  },
})

Record({
  $id: Now.ID['module-separator-state'],
  table: 'sys_app_module',
  data: {
    title: 'Sync',
    application: menu,
    link_type: 'SEPARATOR',
    roles: ['x_iio_sync.admin', 'x_iio_sync.viewer'],
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
    roles: ['x_iio_sync.admin', 'x_iio_sync.viewer'],
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
    link_type: 'FILTER',
    name: 'x_iio_sync_ticket',
    filter: 'status=failed^ORbridge_errorISNOTEMPTY',
    hint: 'Tickets that ServiceNow refused or the bridge could not finish, with the reason',
    roles: ['x_iio_sync.admin', 'x_iio_sync.viewer'],
    active: true,
    order: 220,
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
    roles: ['x_iio_sync.admin', 'x_iio_sync.viewer'],
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
    link_type: 'FILTER',
    name: 'x_iio_sync_note',
    filter: 'status=failed',
    hint: 'Updates that ServiceNow refused, with its words',
    roles: ['x_iio_sync.admin', 'x_iio_sync.viewer'],
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
    roles: ['x_iio_sync.admin', 'x_iio_sync.viewer'],
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
    link_type: 'FILTER',
    name: 'x_iio_sync_outbound_event',
    filter: 'state=parked',
    hint: 'Events that were given up, with the reason',
    roles: ['x_iio_sync.admin', 'x_iio_sync.viewer'],
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
    hint: 'What the bridge sent and the app could not read, with the reason',
    roles: ['x_iio_sync.admin'],
    active: true,
    order: 255,
  },
})

Record({
  $id: Now.ID['module-separator-settings'],
  table: 'sys_app_module',
  data: {
    title: 'Settings',
    application: menu,
    link_type: 'SEPARATOR',
    roles: ['x_iio_sync.admin'],
    active: true,
    order: 300,
  },
})

Record({
  $id: Now.ID['module-connection'],
  table: 'sys_app_module',
  data: {
    title: 'Connection',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_connection',
    hint: 'The bridge: address, secret, confirmation',
    roles: ['x_iio_sync.admin'],
    active: true,
    order: 310,
  },
})

Record({
  $id: Now.ID['module-properties'],
  table: 'sys_app_module',
  data: {
    title: 'Properties',
    application: menu,
    link_type: 'DIRECT',
    query: 'system_properties_ui.do?sysparm_title=incident.io%20sync&sysparm_category=incident.io%20sync',
    hint: 'Private incidents, and what is captured',
    roles: ['x_iio_sync.admin'],
    active: true,
    order: 320,
  },
})
