import '@servicenow/sdk/global'
import { UiPage } from '@servicenow/sdk/core'
import page from '../../client/index.html'

export const home = UiPage({
  $id: Now.ID['page-home'],
  endpoint: 'x_iio_sync_home.do',
  description: 'The Home page of the incident.io sync.',
  html: page,
  direct: true,
})
