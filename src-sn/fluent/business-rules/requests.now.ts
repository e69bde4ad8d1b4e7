import { BusinessRule } from '@servicenow/sdk/core'
import { checkChangedConnection } from '../../server/requests/set-up-checks/ask-checks.ts'
import { askToLink } from '../../server/requests/link-request.ts'
import { askForPreview } from '../../server/requests/preview.ts'

/** What admins ask of the bridge goes into the outbox, and the answer comes back to the row. */
BusinessRule({
  $id: Now.ID['rule-preview-ask'],
  name: 'ask for preview',
  description: 'Asks the bridge for the preview of an incident.',
  table: 'x_iio_sync_preview',
  when: 'after',
  action: ['insert'],
  filterCondition: 'status=asked',
  script: askForPreview,
})

BusinessRule({
  $id: Now.ID['rule-preview-ask-again'],
  name: 'ask for preview again',
  description: 'Asks the bridge again, because the configuration or the incident may have changed.',
  table: 'x_iio_sync_preview',
  when: 'after',
  action: ['update'],
  filterCondition: 'statusCHANGESTOasked^ORreferenceVALCHANGES^ORtemplateVALCHANGES',
  script: askForPreview,
})

BusinessRule({
  $id: Now.ID['rule-link-request-ask'],
  name: 'ask to link',
  description: 'Asks the bridge to link the record to the incident.',
  table: 'x_iio_sync_link_request',
  when: 'after',
  action: ['insert'],
  filterCondition: 'status=asked',
  script: askToLink,
})

BusinessRule({
  $id: Now.ID['rule-link-request-ask-again'],
  name: 'ask to link again',
  description: 'Asks the bridge again, for another incident or after a refusal.',
  table: 'x_iio_sync_link_request',
  when: 'after',
  action: ['update'],
  filterCondition: 'statusCHANGESTOasked^ORincidentVALCHANGES',
  script: askToLink,
})

BusinessRule({
  $id: Now.ID['rule-connection-checks'],
  name: 'check the set-up',
  description: 'Checks the set-up again when the connection was changed: what was true of the one before says nothing.',
  table: 'x_iio_sync_connection',
  when: 'async',
  action: ['update'],
  filterCondition:
    'activeVALCHANGES^ORbridge_urlVALCHANGES^ORcurrent_secretVALCHANGES^ORprevious_secretVALCHANGES^ORconfirmed_instanceVALCHANGES',
  script: checkChangedConnection,
})
