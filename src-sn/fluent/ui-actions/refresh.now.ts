import { UiAction } from '@servicenow/sdk/core'
import { refreshCatalogue } from '../../server/requests/refresh-catalogue.ts'
import { admin } from '../roles/roles.now.ts'

UiAction({
  $id: Now.ID['ui-action-refresh-attributes'],
  table: 'x_iio_sync_attribute',
  name: 'Refresh from incident.io',
  actionName: 'x_iio_sync_refresh_attributes',
  hint: 'Reads attributes and options from incident.io again.',
  showInsert: false,
  form: { showButton: true },
  list: { showBannerButton: true },
  client: { isUi11Compatible: true },
  roles: [admin],
  script: refreshCatalogue,
})

UiAction({
  $id: Now.ID['ui-action-refresh-templates'],
  table: 'x_iio_sync_template',
  name: 'Refresh from incident.io',
  actionName: 'x_iio_sync_refresh_templates',
  hint: 'Reads the attributes and options for conditions from incident.io again.',
  showInsert: false,
  form: { showButton: true },
  list: { showBannerButton: true },
  client: { isUi11Compatible: true },
  roles: [admin],
  script: refreshCatalogue,
})
