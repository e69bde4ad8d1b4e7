import { Test } from '@servicenow/sdk/core'

/** What people ask of the bridge, and what the connection does with what waits. */
Test(
  {
    $id: Now.ID['atf-requests'],
    name: 'incident.io sync, requests: previews and links are asked for',
    description:
      'Inserts a preview and changes its incident: the rules "ask for preview" and "ask for preview again" store an event for each question. Inserts a link request without an incident and asks again: the rules "ask to link" and "ask to link again" refuse it and say why. The connection is switched off first, so nothing is sent.',
    failOnServerError: true,
  },
  atf => {
    atf.server.runServerSideScript({
      $id: Now.ID['atf-requests-script'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var connection = new GlideRecord('x_iio_sync_connection')
  connection.query()
  while (connection.next()) { connection.setValue('active', false); connection.setValue('paused_at', ''); connection.update() }
  function insert(table, values) {
    var row = new GlideRecord('x_iio_sync_' + table)
    row.initialize()
    Object.keys(values).forEach(function (column) { row.setValue(column, values[column]) })
    return row.insert()
  }
  function change(table, sysId, values) {
    var row = new GlideRecord('x_iio_sync_' + table)
    row.get(sysId)
    Object.keys(values).forEach(function (column) { row.setValue(column, values[column]) })
    row.update()
  }
  function questions(sysId) {
    var event = new GlideRecord('x_iio_sync_outbound_event')
    event.addQuery('source_id', 'STARTSWITH', 'preview:' + sysId)
    event.query()
    var count = 0
    while (event.next()) count++
    return count
  }
  var preview = insert('preview', { reference: 'INC-1' })
  assertEqual({ name: 'questions of a new preview', shouldbe: 1, value: questions(preview) })
  change('preview', preview, { reference: 'INC-2' })
  assertEqual({ name: 'questions after the incident was changed', shouldbe: 2, value: questions(preview) })

  function refusedLink(what, sysId) {
    var row = new GlideRecord('x_iio_sync_link_request')
    row.get(sysId)
    assertEqual({ name: what, shouldbe: 'refused', value: row.getValue('status') })
    assertEqual({ name: what + ', with a reason', shouldbe: true, value: (row.getValue('answer') || '') !== '' })
  }
  var link = insert('link_request', { record_table: 'incident' })
  refusedLink('a link without an incident', link)
  change('link_request', link, { status: 'asked', answer: '' })
  refusedLink('the same link once more', link)
})(outputs, steps, params, stepResult, assertEqual)`,
    })
  },
)

Test(
  {
    $id: Now.ID['atf-connection'],
    name: 'incident.io sync, connection: what waits is sent when it can be',
    description:
      'Run it where no event waits. Stores an event of an unlinked ticket, which is never sent, and makes the connection usable: the rule "send waiting events" makes the event due. Then runs the rule "deliver waiting events" as at the start of a bridge: the event is looked at and parked. No request leaves the instance.',
    failOnServerError: true,
  },
  atf => {
    atf.server.runServerSideScript({
      $id: Now.ID['atf-connection-script'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var others = new GlideRecord('x_iio_sync_outbound_event')
  others.addQuery('state', 'ready')
  others.query()
  assertEqual({ name: 'events that wait already', shouldbe: false, value: others.next() })
  function insert(table, values) {
    var row = new GlideRecord('x_iio_sync_' + table)
    row.initialize()
    Object.keys(values).forEach(function (column) { row.setValue(column, values[column]) })
    return row.insert()
  }
  function event(sysId) {
    var row = new GlideRecord('x_iio_sync_outbound_event')
    row.get(sysId)
    return row
  }
  var connection = new GlideRecord('x_iio_sync_connection')
  connection.query()
  connection.next()
  connection.setValue('active', false)
  if (!connection.getValue('bridge_url')) connection.setValue('bridge_url', 'https://bridge.invalid')
  if (!connection.getValue('current_secret')) connection.current_secret.setDisplayValue('whsec_YSBzZWNyZXQgZm9yIHRoZSB0ZXN0cyBvZiB0aGUgYXBw')
  connection.setValue('confirmed_instance', gs.getProperty('glide.servlet.uri'))
  connection.update()
  var ticket = insert('ticket', { record_type: 'incident', external_id: 'ATF', reference: 'INC-ATF', status: 'unlinked', next_attempt: '2099-01-01 00:00:00' })
  var waiting = insert('outbound_event', {
    source_id: 'atf:waiting', type: 'work_note', ticket: ticket, state: 'ready', attempts: 0, next_attempt: '2099-01-01 00:00:00',
    claimed_at: '2001-01-01 00:00:00', payload: '{"type":"work_note"}',
  })
  connection.setValue('active', true)
  connection.update()
  assertEqual({ name: 'the waiting event is due', shouldbe: true, value: event(waiting).getValue('next_attempt') < '2099' })

  var cursor = new GlideRecord('x_iio_sync_cursor')
  cursor.initialize()
  cursor.setValue('kind', 'sweep')
  cursor.setValue('started_by', 'ATF')
  var rule = new GlideRecord('sys_script')
  rule.addQuery('collection', 'x_iio_sync_cursor')
  rule.addQuery('name', 'deliver waiting events')
  rule.addQuery('active', true)
  rule.query()
  assertEqual({ name: 'the rule "deliver waiting events" is there', shouldbe: true, value: rule.next() })
  var untouched = event(waiting)
  untouched.setValue('attempts', 0)
  untouched.setValue('next_attempt', '')
  untouched.setValue('claimed_at', '')
  untouched.update()
  new GlideScopedEvaluator().evaluateScript(rule, 'script', { current: cursor, previous: null })
  assertEqual({ name: 'the event was looked at', shouldbe: 'parked', value: event(waiting).getValue('state') })
  assertEqual({ name: 'the event was not sent', shouldbe: true, value: event(waiting).getValue('answer').indexOf('Not sent') === 0 })
  connection.setValue('active', false)
  connection.update()
})(outputs, steps, params, stepResult, assertEqual)`,
    })
  },
)
