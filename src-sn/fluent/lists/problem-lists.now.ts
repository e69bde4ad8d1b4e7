import { List, Record, default_view } from '@servicenow/sdk/core'

List({
  table: 'x_iio_sync_problem',
  view: default_view,
  columns: ['cause', 'direction', 'records', 'first_seen', 'last_seen', 'kind', 'owner', 'state'],
})

Record({
  $id: Now.ID['list-control-problem'],
  table: 'sys_ui_list_control',
  data: { name: 'x_iio_sync_problem', omit_new_button: true, omit_edit_button: true },
})

List({
  table: 'x_iio_sync_mail',
  view: default_view,
  columns: ['sys_created_on', 'kind', 'problem', 'subject', 'users', 'groups', 'queued_at'],
})

Record({
  $id: Now.ID['list-control-mail'],
  table: 'sys_ui_list_control',
  data: { name: 'x_iio_sync_mail', omit_new_button: true, omit_edit_button: true },
})
