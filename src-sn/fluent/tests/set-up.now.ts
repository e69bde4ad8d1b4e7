import { Test } from '@servicenow/sdk/core'

/** What belongs to the set-up: its checks, and how states travel. */
Test(
  {
    $id: Now.ID['atf-set-up-checks'],
    name: 'incident.io sync, set-up: the checks are asked for',
    description:
      'Runs the script of the rule "check the set-up" with the connection, and those of the buttons "Test connection" and "Check again" as an administrator. Each stores an event, which the test takes away. The connection is switched off first, so nothing is sent.',
    failOnServerError: true,
  },
  atf => {
    atf.server.runServerSideScript({
      $id: Now.ID['atf-set-up-checks-script'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var connection = new GlideRecord('x_iio_sync_connection')
  connection.query()
  connection.next()
  connection.setValue('active', false)
  connection.setValue('paused_at', '')
  connection.update()
  function takeAway() {
    var event = new GlideRecord('x_iio_sync_outbound_event')
    event.addQuery('type', 'checks')
    event.addQuery('state', 'ready')
    event.query()
    var count = 0
    while (event.next()) { event.deleteRecord(); count++ }
    return count
  }
  function expectAsked(kind, name, column, table) {
    takeAway()
    var owner = new GlideRecord(kind)
    owner.addQuery('name', name)
    owner.addQuery(column, table)
    owner.addQuery('active', true)
    owner.query()
    assertEqual({ name: '"' + name + '" is there', shouldbe: true, value: owner.next() })
    new GlideScopedEvaluator().evaluateScript(owner, 'script', { current: connection, previous: null })
    assertEqual({ name: 'events of "' + name + '"', shouldbe: 1, value: takeAway() })
  }
  expectAsked('sys_script', 'check the set-up', 'collection', 'x_iio_sync_connection')
  expectAsked('sys_ui_action', 'Test connection', 'table', 'x_iio_sync_connection')
  expectAsked('sys_ui_action', 'Check again', 'table', 'x_iio_sync_check')
})(outputs, steps, params, stepResult, assertEqual)`,
    })
  },
)

Test(
  {
    $id: Now.ID['atf-set-up-states'],
    name: 'incident.io sync, set-up: states travel as they are asked to',
    description:
      'Runs the scripts of the buttons "States: off", "States: to incident.io" and "States: both ways" over both lists as an administrator, and looks at the shipped state and status mappings. They write an urgency that every instance has, and mappings that are not shipped are switched off.',
    failOnServerError: true,
  },
  atf => {
    atf.server.runServerSideScript({
      $id: Now.ID['atf-set-up-states-script'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var mapping = new GlideRecord('x_iio_sync_status_mapping')
  mapping.query()
  while (mapping.next()) {
    if (mapping.getValue('shipped') === '1') mapping.setValue('values', 'urgency=2')
    else mapping.setValue('active', false)
    mapping.update()
  }
  function shipped(table, column, value) {
    var row = new GlideRecord('x_iio_sync_' + table)
    row.addQuery('shipped', true)
    row.addQuery(column, value)
    row.setLimit(1)
    row.query()
    return row.hasNext()
  }
  function expectStates(button, table, sent, written) {
    var action = new GlideRecord('sys_ui_action')
    action.addQuery('name', button)
    action.addQuery('table', table)
    action.addQuery('active', true)
    action.query()
    assertEqual({ name: 'the button "' + button + '" on ' + table, shouldbe: true, value: action.next() })
    new GlideScopedEvaluator().evaluateScript(action, 'script', { current: new GlideRecord(table) })
    assertEqual({ name: 'states are sent after ' + button, shouldbe: sent, value: shipped('state_mapping', 'in_use', 'yes') })
    assertEqual({ name: 'states are not sent after ' + button, shouldbe: !sent, value: shipped('state_mapping', 'in_use', 'no') })
    assertEqual({ name: 'statuses are written after ' + button, shouldbe: written, value: shipped('status_mapping', 'active', true) })
  }
  ;['x_iio_sync_state_mapping', 'x_iio_sync_status_mapping'].forEach(function (table) {
    expectStates('States: off', table, false, false)
    expectStates('States: both ways', table, true, true)
    expectStates('States: to incident.io', table, true, false)
  })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
  },
)
