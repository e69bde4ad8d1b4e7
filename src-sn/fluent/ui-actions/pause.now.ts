import { UiAction } from '@servicenow/sdk/core'
import { pressPause, pressResume } from '../../server/requests/pause.ts'
import { admin } from '../roles/roles.now.ts'

UiAction({
  $id: Now.ID['ui-action-pause'],
  table: 'x_iio_sync_connection',
  name: 'Pause',
  actionName: 'x_iio_sync_pause',
  hint: 'Nothing is written to records and nothing is sent to incident.io until "Resume". Everything is kept. Needs a pause reason.',
  condition: '!current.declared_from.nil() && current.paused_at.nil()',
  showInsert: false,
  form: { showButton: true },
  roles: [admin],
  script: pressPause,
})

UiAction({
  $id: Now.ID['ui-action-resume'],
  table: 'x_iio_sync_connection',
  name: 'Resume',
  actionName: 'x_iio_sync_resume',
  hint: 'What was kept since "Pause" is written and sent now, in its order.',
  condition: '!current.paused_at.nil()',
  showInsert: false,
  form: { showButton: true, style: 'primary' },
  roles: [admin],
  script: pressResume,
})
