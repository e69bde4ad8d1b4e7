import { Record } from '@servicenow/sdk/core'
import { viewerName } from '../roles/roles.now.ts'
import { menu } from './menu.now.ts'

Record({
  $id: Now.ID['module-home'],
  table: 'sys_app_module',
  data: {
    title: 'Home',
    application: menu,
    link_type: 'DIRECT',
    query: 'x_iio_sync_home.do',
    hint: 'Set-up, health, problems, and whether both sides are in sync',
    roles: [viewerName],
    active: true,
    order: 50,
  },
})
