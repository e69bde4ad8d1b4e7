import { UiAction } from '@servicenow/sdk/core'
import { pressCheckAgain, pressTestConnection } from '../../server/requests/set-up-checks/ask-checks.ts'
import { operator } from '../roles/roles.now.ts'

UiAction({
  $id: Now.ID['ui-action-test-connection'],
  table: 'x_iio_sync_connection',
  name: 'Test connection',
  actionName: 'x_iio_sync_test_connection',
  hint: 'Checks the bridge, both secrets, the key, the webhooks, the rights and every template. Nothing is changed.',
  showInsert: false,
  form: { showButton: true },
  roles: [operator],
  script: pressTestConnection,
})

UiAction({
  $id: Now.ID['ui-action-check-again'],
  table: 'x_iio_sync_check',
  name: 'Check again',
  actionName: 'x_iio_sync_check_again',
  hint: 'Runs all checks. Nothing is changed.',
  showInsert: false,
  form: { showButton: true, style: 'primary' },
  list: { showBannerButton: true },
  client: { isUi11Compatible: true },
  roles: [operator],
  script: pressCheckAgain,
})
