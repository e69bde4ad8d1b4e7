import { Record } from '@servicenow/sdk/core'
import { viewerName } from '../roles/roles.now.ts'
import { menu } from './menu.now.ts'

Record({
  $id: Now.ID['module-problems'],
  table: 'sys_app_module',
  data: {
    title: 'All problems',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_problem',
    hint: 'What failed, one row for each cause, also what is resolved',
    roles: [viewerName],
    active: true,
    order: 252,
  },
})

Record({
  $id: Now.ID['module-mails'],
  table: 'sys_app_module',
  data: {
    title: 'Mails',
    application: menu,
    link_type: 'LIST',
    name: 'x_iio_sync_mail',
    hint: 'Which mails the sync sent, and to whom',
    roles: [viewerName],
    active: true,
    order: 265,
  },
})
