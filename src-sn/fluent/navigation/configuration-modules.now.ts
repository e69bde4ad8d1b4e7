import { Record } from '@servicenow/sdk/core'
import { operatorName, viewerName } from '../roles/roles.now.ts'
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
    roles: [viewerName],
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
    roles: [viewerName],
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
    filter: 'in_use!=missing^ORin_useISEMPTY',
    hint: 'What a state of a record means to incident.io',
    roles: [viewerName],
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
    roles: [viewerName],
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
    hint: 'Shows what an incident would become, without writing anything',
    roles: [operatorName],
    active: true,
    order: 140,
  },
})

Record({
  $id: Now.ID['module-field-mappings'],
  table: 'sys_app_module',
  data: {
    title: 'Field mappings',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_field_mapping',
    hint: 'Field mappings of all templates',
    roles: [viewerName],
    active: true,
    order: 115,
  },
})

Record({
  $id: Now.ID['module-past-previews'],
  table: 'sys_app_module',
  data: {
    title: 'Past previews',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_preview',
    hint: 'Previews of the last weeks, with their answers',
    roles: [viewerName],
    active: true,
    order: 145,
  },
})

Record({
  $id: Now.ID['module-attributes'],
  table: 'sys_app_module',
  data: {
    title: 'Attributes',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_attribute',
    hint: 'What conditions can be about, as read from incident.io',
    roles: [viewerName],
    active: true,
    order: 150,
  },
})

Record({
  $id: Now.ID['module-options'],
  table: 'sys_app_module',
  data: {
    title: 'Options',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_option',
    hint: 'What attributes can be, as read from incident.io',
    roles: [viewerName],
    active: true,
    order: 160,
  },
})

Record({
  $id: Now.ID['module-tryouts'],
  table: 'sys_app_module',
  data: {
    title: 'Past try-outs',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_tryout',
    hint: 'Each try-out of the mapping against the newest incidents, with what it came to',
    roles: [viewerName],
    active: true,
    order: 146,
  },
})

Record({
  $id: Now.ID['module-tryout-rows'],
  table: 'sys_app_module',
  data: {
    title: 'Results of try-outs',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_tryout_row',
    hint: 'What each incident of a try-out would come to',
    roles: [viewerName],
    active: true,
    order: 147,
  },
})

Record({
  $id: Now.ID['module-mapping-versions'],
  table: 'sys_app_module',
  data: {
    title: 'Versions of the mapping',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_mapping_version',
    hint: 'The mapping as it was after each change, and who made it',
    roles: [viewerName],
    active: true,
    order: 148,
  },
})
