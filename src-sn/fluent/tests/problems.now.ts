import { Test } from '@servicenow/sdk/core'

/** Ten thousand rows of three causes are three problems, because each row says which one it belongs to. */
Test(
  {
    $id: Now.ID['atf-problems'],
    name: 'incident.io sync, problems: what fails says which problem it belongs to',
    description:
      'Inserts a failed ticket, a failed note, a parked outbound event, a part that a sweep could not read and a refused document. The rule "mark problem" of each table fills the column Problem key.',
    failOnServerError: true,
  },
  atf => {
    atf.server.runServerSideScript({
      $id: Now.ID['atf-problems-script'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  function expectMarked(table, values) {
    var row = new GlideRecord('x_iio_sync_' + table)
    row.initialize()
    Object.keys(values).forEach(function (column) { row.setValue(column, values[column]) })
    var sysId = row.insert()
    var stored = new GlideRecord('x_iio_sync_' + table)
    stored.get(sysId)
    assertEqual({ name: 'the problem of a ' + table + ' is known', shouldbe: true, value: (stored.getValue('problem_key') || '') !== '' })
    return sysId
  }
  var LATER = '2099-01-01 00:00:00'
  var ticket = expectMarked('ticket', { record_type: 'incident', external_id: 'ATF', reference: 'INC-ATF', status: 'failed', error: 'ATF', next_attempt: LATER })
  expectMarked('note', { ticket: ticket, update_id: 'ATF', text: 'ATF', status: 'failed', error: 'ATF', next_attempt: LATER })
  expectMarked('outbound_event', { source_id: 'atf:problem', type: 'work_note', ticket: ticket, state: 'parked', answer: 'ATF', payload: '{"type":"work_note"}' })
  expectMarked('cursor', { kind: 'unread', name: 'incidents ATF', reason: 'ATF' })
  expectMarked('refusal', { external_id: 'ATF', reason: 'ATF', last_at: new GlideDateTime().getValue() })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
  },
)
