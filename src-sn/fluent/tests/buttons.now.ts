import { Test } from '@servicenow/sdk/core'
import { viewer } from '../roles/roles.now.ts'

/**
 * The buttons. Clicking one takes a browser, which a scheduled run has not: these tests run the script that stands behind the button, from
 * its own record, with the row as `current`.
 */
Test(
  {
    $id: Now.ID['atf-buttons'],
    name: 'incident.io sync, buttons: what each does',
    description:
      'Runs the script of every button of the app as an administrator and looks at what it changed: on the connection, templates, attributes, previews, link requests, tickets, notes, outbound events, and on a linked incident. The connection is switched off first, so nothing is sent.',
    failOnServerError: false,
  },
  atf => {
    atf.server.runServerSideScript({
      $id: Now.ID['atf-buttons-script'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var went = ''
  function rowOf(table, sysId) {
    var row = new GlideRecord(table)
    row.get(sysId)
    return row
  }
  function press(name, table, row) {
    var button = new GlideRecord('sys_ui_action')
    button.addQuery('name', name)
    button.addQuery('table', table)
    button.addQuery('active', true)
    button.query()
    assertEqual({ name: 'the button "' + name + '" on ' + table, shouldbe: true, value: button.next() })
    went = ''
    new GlideScopedEvaluator().evaluateScript(button, 'script', {
      current: row || new GlideRecord(table),
      action: { setRedirectURL: function (url) { went = String(url) } },
    })
  }
  function insert(table, values) {
    var row = new GlideRecord('x_iio_sync_' + table)
    row.initialize()
    Object.keys(values).forEach(function (column) { row.setValue(column, values[column]) })
    return row.insert()
  }
  function change(table, sysId, values) {
    var row = rowOf('x_iio_sync_' + table, sysId)
    Object.keys(values).forEach(function (column) { row.setValue(column, values[column]) })
    row.update()
  }
  function expectValue(what, table, sysId, column, value) {
    assertEqual({ name: what, shouldbe: value, value: rowOf('x_iio_sync_' + table, sysId).getValue(column) || '' })
  }
  function events(type, ticket) {
    var event = new GlideRecord('x_iio_sync_outbound_event')
    event.addQuery('type', type)
    if (ticket) event.addQuery('ticket', ticket)
    event.query()
    var count = 0
    while (event.next()) count++
    return count
  }
  var LATER = '2099-01-01 00:00:00'
  var connection = new GlideRecord('x_iio_sync_connection')
  connection.query()
  connection.next()
  var connectionId = connection.getUniqueValue()
  change('connection', connectionId, { active: false, confirmed_instance: '', declared_from: '' })
  press('Confirm sending from this instance', 'x_iio_sync_connection', rowOf('x_iio_sync_connection', connectionId))
  assertEqual({ name: 'sending is confirmed', shouldbe: true, value: (rowOf('x_iio_sync_connection', connectionId).getValue('confirmed_instance') || '') !== '' })
  press('Start', 'x_iio_sync_connection', rowOf('x_iio_sync_connection', connectionId))
  expectValue('Start is refused while the connection is off', 'connection', connectionId, 'declared_from', '')
  change('connection', connectionId, { declared_from: '2001-01-01 00:00:00', pause_reason: 'ATF', paused_at: '' })
  press('Pause', 'x_iio_sync_connection', rowOf('x_iio_sync_connection', connectionId))
  assertEqual({ name: 'Pause', shouldbe: true, value: (rowOf('x_iio_sync_connection', connectionId).getValue('paused_at') || '') !== '' })
  press('Resume', 'x_iio_sync_connection', rowOf('x_iio_sync_connection', connectionId))
  expectValue('Resume', 'connection', connectionId, 'paused_at', '')

  var template = insert('template', { name: 'ATF', target_table: 'incident', order: 99999, trial: true, active: true })
  press('Preview', 'x_iio_sync_template', rowOf('x_iio_sync_template', template))
  assertEqual({ name: 'Preview opens a form', shouldbe: 0, value: went.indexOf('x_iio_sync_preview.do') })
  press('Refresh from incident.io', 'x_iio_sync_template')
  assertEqual({ name: 'a refresh is asked for', shouldbe: true, value: events('catalogue_refresh') > 0 })
  var refresh = new GlideRecord('x_iio_sync_outbound_event')
  refresh.addQuery('type', 'catalogue_refresh')
  refresh.query()
  while (refresh.next()) refresh.deleteRecord()
  press('Refresh from incident.io', 'x_iio_sync_attribute')
  assertEqual({ name: 'a refresh is asked for on attributes', shouldbe: true, value: events('catalogue_refresh') > 0 })

  var preview = insert('preview', { reference: 'INC-1' })
  var asked = events('preview')
  press('Preview again', 'x_iio_sync_preview', rowOf('x_iio_sync_preview', preview))
  assertEqual({ name: 'the preview is asked for again', shouldbe: asked + 1, value: events('preview') })
  var link = insert('link_request', { record_table: 'incident' })
  change('link_request', link, { answer: '' })
  press('Try to link again', 'x_iio_sync_link_request', rowOf('x_iio_sync_link_request', link))
  assertEqual({ name: 'the link was asked for again', shouldbe: true, value: (rowOf('x_iio_sync_link_request', link).getValue('answer') || '') !== '' })

  var ticket = insert('ticket', {
    record_type: 'incident', external_id: 'ATF', reference: 'INC-ATF', permalink: 'https://app.incident.io/incidents/0', template: template,
    desired_values: '[{"column":"short_description","value":"ATF","write":"sync"}]', source_updated_at: '2026-01-01T00:00:01.000000Z',
  })
  var record = rowOf('x_iio_sync_ticket', ticket).getValue('target')
  press('Show incident.io sync', 'task', rowOf('incident', record))
  press('Open in incident.io', 'task', rowOf('incident', record))
  assertEqual({ name: 'Open in incident.io goes there', shouldbe: 'https://app.incident.io/incidents/0', value: went })
  press('Link to incident.io incident', 'task', rowOf('incident', record))
  assertEqual({ name: 'Link opens a form', shouldbe: 0, value: went.indexOf('x_iio_sync_link_request.do') })
  press('Sync now', 'task', rowOf('incident', record))
  assertEqual({ name: 'Sync now asks the bridge', shouldbe: 1, value: events('resync', ticket) })
  press('Unlink from incident.io', 'task', rowOf('incident', record))
  expectValue('Unlink from incident.io', 'ticket', ticket, 'status', 'unlinked')
  assertEqual({ name: 'the record is marked no more', shouldbe: '', value: rowOf('incident', record).getValue('x_iio_sync_linked') || '' })
  press('Try again', 'x_iio_sync_ticket', rowOf('x_iio_sync_ticket', ticket))
  expectValue('Try again makes a new record', 'ticket', ticket, 'status', 'in_sync')
  press('Unlink', 'x_iio_sync_ticket', rowOf('x_iio_sync_ticket', ticket))
  expectValue('Unlink', 'ticket', ticket, 'status', 'unlinked')
  change('ticket', ticket, { status: 'failed', attempts: 3, next_attempt: LATER })
  press('Retry all', 'x_iio_sync_ticket')
  expectValue('Retry all on tickets', 'ticket', ticket, 'attempts', '0')
  change('ticket', ticket, { status: 'failed', discard_reason: 'ATF', next_attempt: LATER })
  press('Discard', 'x_iio_sync_ticket', rowOf('x_iio_sync_ticket', ticket))
  expectValue('Discard on a ticket', 'ticket', ticket, 'status', 'discarded')

  var claiming = insert('ticket', {
    record_type: 'incident', external_id: 'ATF2', reference: 'INC-ATF2', template: template, adopt: record, claim: record,
    claim_answer: 'waiting', status: 'pending', next_attempt: LATER,
    desired_values: '[{"column":"short_description","value":"ATF two","write":"sync"}]', source_updated_at: '2026-01-01T00:00:01.000000Z',
  })
  press('Adopt this record', 'x_iio_sync_ticket', rowOf('x_iio_sync_ticket', claiming))
  expectValue('Adopt this record', 'ticket', claiming, 'target', record)
  var refusing = insert('ticket', {
    record_type: 'incident', external_id: 'ATF3', reference: 'INC-ATF3', template: template, adopt: record, claim: record,
    claim_answer: 'waiting', status: 'pending', next_attempt: LATER,
    desired_values: '[{"column":"short_description","value":"ATF three","write":"sync"}]', source_updated_at: '2026-01-01T00:00:01.000000Z',
  })
  press('Make a new record', 'x_iio_sync_ticket', rowOf('x_iio_sync_ticket', refusing))
  expectValue('Make a new record', 'ticket', refusing, 'status', 'in_sync')
  assertEqual({ name: 'it is another record', shouldbe: true, value: rowOf('x_iio_sync_ticket', refusing).getValue('target') !== record })

  var note = insert('note', { ticket: refusing, update_id: 'ATF', text: 'ATF was here', author: 'ATF', written_at: '2026-01-01 00:00:00', status: 'failed', attempts: 3, next_attempt: LATER })
  press('Retry all', 'x_iio_sync_note')
  expectValue('Retry all on notes', 'note', note, 'attempts', '0')
  change('note', note, { discard_reason: 'ATF' })
  press('Discard', 'x_iio_sync_note', rowOf('x_iio_sync_note', note))
  expectValue('Discard on a note', 'note', note, 'status', 'discarded')
  press('Try again', 'x_iio_sync_note', rowOf('x_iio_sync_note', note))
  expectValue('Try again on a note', 'note', note, 'status', 'written')

  var event = insert('outbound_event', { source_id: 'atf:button', type: 'resync', ticket: refusing, state: 'parked', attempts: 3, payload: '{"type":"resync"}' })
  press('Retry all', 'x_iio_sync_outbound_event')
  expectValue('Retry all on events', 'outbound_event', event, 'state', 'ready')
  change('outbound_event', event, { discard_reason: 'ATF' })
  press('Discard', 'x_iio_sync_outbound_event', rowOf('x_iio_sync_outbound_event', event))
  expectValue('Discard on an event', 'outbound_event', event, 'state', 'discarded')
  press('Send again', 'x_iio_sync_outbound_event', rowOf('x_iio_sync_outbound_event', event))
  expectValue('Send again on an event', 'outbound_event', event, 'state', 'ready')
})(outputs, steps, params, stepResult, assertEqual)`,
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf-buttons-clean-up'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var event = new GlideRecord('x_iio_sync_outbound_event')
  event.addQuery('ticket.external_id', 'STARTSWITH', 'ATF')
  event.query()
  while (event.next()) event.deleteRecord()
})(outputs, steps, params, stepResult, assertEqual)`,
    })
  },
)

Test(
  {
    $id: Now.ID['atf-buttons-refused'],
    name: 'incident.io sync, buttons: a viewer presses none',
    description:
      'Makes rows that each button would act on, then a user with the role viewer alone, and runs the script of every button of the app as that user, as on a form that was opened before a role was taken away. No row changes, no event is stored, and no form opens.',
    failOnServerError: true,
  },
  atf => {
    const setUp = atf.server.runServerSideScript({
      $id: Now.ID['atf-buttons-refused-set-up'],
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
  var template = insert('template', { name: 'ATF', target_table: 'incident', order: 99999, trial: true, active: true })
  var ticket = insert('ticket', {
    record_type: 'incident', external_id: 'ATF', reference: 'INC-ATF', permalink: 'https://app.incident.io/incidents/0', template: template,
    desired_values: '[{"column":"short_description","value":"ATF","write":"sync"}]', source_updated_at: '2026-01-01T00:00:01.000000Z',
  })
  insert('preview', { reference: 'INC-1' })
  insert('link_request', { record_table: 'incident' })
  insert('note', { ticket: ticket, update_id: 'ATF', text: 'ATF', status: 'failed', discard_reason: 'ATF', next_attempt: '2099-01-01 00:00:00' })
  insert('outbound_event', { source_id: 'atf:parked', type: 'resync', ticket: ticket, state: 'parked', discard_reason: 'ATF', payload: '{"type":"resync"}' })
  insert('attribute', { key: 'atf', label: 'ATF', kind: 'text', record_type: 'incident' })
  outputs.table = 'x_iio_sync_ticket'
  outputs.record_id = ticket
})(outputs, steps, params, stepResult, assertEqual)`,
    })
    atf.server.createUser({
      $id: Now.ID['atf-buttons-refused-user'],
      firstName: 'ATF',
      lastName: 'Viewer',
      roles: [viewer],
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf-buttons-refused-script'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var ticket = new GlideRecord('x_iio_sync_ticket')
  ticket.get('${setUp.record_id}')
  function one(table) {
    var row = new GlideRecord(table)
    if (table === 'task') row.get(ticket.getValue('target'))
    else if (table === 'x_iio_sync_ticket') row.get(ticket.getUniqueValue())
    else { row.orderByDesc('sys_created_on'); row.setLimit(1); row.query(); row.next() }
    return row
  }
  function stored() {
    var rows = []
    'connection template attribute preview link_request ticket note outbound_event'.split(' ').forEach(function (table) {
      var row = new GlideRecord('x_iio_sync_' + table)
      row.query()
      while (row.next()) rows.push(row.getUniqueValue() + ' ' + row.getValue('sys_mod_count'))
    })
    return rows.sort().join(', ')
  }
  var button = new GlideRecord('sys_ui_action')
  button.addQuery('action_name', 'STARTSWITH', 'x_iio_sync_')
  button.addQuery('active', true)
  button.orderBy('name')
  button.query()
  var pressed = 0
  while (button.next()) {
    pressed++
    var went = ''
    var before = stored()
    new GlideScopedEvaluator().evaluateScript(button, 'script', {
      current: one(button.getValue('table')),
      action: { setRedirectURL: function (url) { went = String(url) } },
    })
    var name = '"' + button.getValue('name') + '" on ' + button.getValue('table')
    assertEqual({ name: name + ' goes nowhere', shouldbe: '', value: went })
    assertEqual({ name: name + ' changes nothing', shouldbe: before, value: stored() })
  }
  assertEqual({ name: 'there are buttons', shouldbe: true, value: pressed > 20 })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
  },
)
