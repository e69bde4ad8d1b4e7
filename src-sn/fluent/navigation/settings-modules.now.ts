import { Record } from '@servicenow/sdk/core'
import { viewerName } from '../roles/roles.now.ts'
import { menu } from './menu.now.ts'

Record({
  $id: Now.ID['module-separator-settings'],
  table: 'sys_app_module',
  data: {
    title: 'Settings',
    application: menu,
    link_type: 'SEPARATOR',
    roles: [viewerName],
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
    roles: [viewerName],
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
    roles: [viewerName],
    active: true,
    order: 320,
  },
})

Record({
  $id: Now.ID['module-check'],
  table: 'sys_app_module',
  data: {
    title: 'Checks',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_check',
    hint: 'What the last look at the set-up found, and what to do',
    roles: [viewerName],
    active: true,
    order: 325,
  },
})

Record({
  $id: Now.ID['module-bridge'],
  table: 'sys_app_module',
  data: {
    title: 'Bridges',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_bridge',
    hint: 'Each process of the bridge: version, last word, last failure',
    roles: [viewerName],
    active: true,
    order: 330,
  },
})
