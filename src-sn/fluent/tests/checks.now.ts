import { Test } from '@servicenow/sdk/core'

/** What can never work is refused where it is typed. */
Test(
  {
    $id: Now.ID['atf-checks'],
    name: 'incident.io sync, checks: what can never work is not saved',
    description:
      'Tries to insert a template, a condition, a field mapping, a state mapping and a status mapping that lack what they need. The rule "check ... (why: System Log)" of each table refuses the row.',
  },
  atf => {
    atf.server.recordInsert({
      $id: Now.ID['atf-checks-template'],
      table: 'x_iio_sync_template',
      fieldValues: { name: 'ATF', target_table: 'x_iio_sync_no_such_table', active: true },
      assert: 'record_not_inserted',
    })
    atf.server.recordInsert({
      $id: Now.ID['atf-checks-condition'],
      table: 'x_iio_sync_condition',
      fieldValues: { operator: 'is_set', order: 1 },
      assert: 'record_not_inserted',
    })
    atf.server.recordInsert({
      $id: Now.ID['atf-checks-field-mapping'],
      table: 'x_iio_sync_field_mapping',
      fieldValues: { column: 'short_description', value: 'ATF' },
      assert: 'record_not_inserted',
    })
    atf.server.recordInsert({
      $id: Now.ID['atf-checks-state-mapping'],
      table: 'x_iio_sync_state_mapping',
      fieldValues: { target_table: 'sys_user', state: '1', ticket_state: 'open' },
      assert: 'record_not_inserted',
    })
    atf.server.recordInsert({
      $id: Now.ID['atf-checks-status-mapping'],
      table: 'x_iio_sync_status_mapping',
      fieldValues: { target_table: 'incident' },
      assert: 'record_not_inserted',
    })
  },
)
