import { Test } from '@servicenow/sdk/core'

/** What follows from a change of the configuration. Every template that these tests make is on trial and takes no real incident. */
Test(
  {
    $id: Now.ID['atf-configuration-version'],
    name: 'incident.io sync, configuration: every change makes a new version',
    description:
      'Inserts, changes and deletes rows of each table that the bridge decides by, and compares the version of the configuration before and after. The rules "new version of the configuration" replace it.',
    failOnServerError: true,
  },
  atf => {
    atf.server.runServerSideScript({
      $id: Now.ID['atf-configuration-version-script'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  function version() {
    var cursor = new GlideRecord('x_iio_sync_cursor')
    cursor.addQuery('kind', 'configuration')
    cursor.query()
    return cursor.next() ? cursor.getValue('position') : ''
  }
  function expectNew(what, work) {
    var before = version()
    work()
    assertEqual({ name: what + ' makes a new version', shouldbe: true, value: version() !== '' && version() !== before })
  }
  function insert(table, values) {
    var row = new GlideRecord('x_iio_sync_' + table)
    row.initialize()
    Object.keys(values).forEach(function (column) { row.setValue(column, values[column]) })
    return row.insert()
  }
  function change(table, sysId, column, value) {
    var row = new GlideRecord('x_iio_sync_' + table)
    row.get(sysId)
    row.setValue(column, value)
    row.update()
  }
  function remove(table, sysId) {
    var row = new GlideRecord('x_iio_sync_' + table)
    row.get(sysId)
    row.deleteRecord()
  }
  var attribute = insert('attribute', { key: 'atf', label: 'ATF', kind: 'option', record_type: 'incident' })
  var option = insert('option', { attribute: attribute, external_id: 'atf', label: 'ATF' })
  var template, row
  expectNew('a new template', function () { template = insert('template', { name: 'ATF', target_table: 'incident', trial: true, active: false }) })
  expectNew('a changed template', function () { change('template', template, 'order', 99999) })
  expectNew('a new condition', function () { row = insert('condition', { template: template, attribute: attribute, operator: 'is_set' }) })
  expectNew('a changed condition', function () { change('condition', row, 'operator', 'is_not_set') })
  expectNew('a deleted condition', function () { remove('condition', row) })
  expectNew('a new field mapping', function () { row = insert('field_mapping', { template: template, column: 'short_description', value: 'ATF', kind: 'value', write: 'sync' }) })
  expectNew('a changed field mapping', function () { change('field_mapping', row, 'value', 'ATF again') })
  expectNew('a deleted field mapping', function () { remove('field_mapping', row) })
  expectNew('a new status mapping', function () { row = insert('status_mapping', { target_table: 'incident', category: 'closed', active: false, values: 'urgency=2' }) })
  expectNew('a changed status mapping', function () { change('status_mapping', row, 'order', 99999) })
  expectNew('a deleted status mapping', function () { remove('status_mapping', row) })
  expectNew('a changed option', function () { change('option', option, 'rank', 7) })
  expectNew('a deleted option', function () { remove('option', option) })
  expectNew('a changed attribute', function () { change('attribute', attribute, 'label', 'ATF again') })
  expectNew('a deleted attribute', function () { remove('attribute', attribute) })
  expectNew('a deleted template', function () { remove('template', template) })
  expectNew('Start', function () {
    var connection = new GlideRecord('x_iio_sync_connection')
    connection.query()
    connection.next()
    connection.setValue('declared_from', '2001-01-01 00:00:00')
    connection.update()
  })
  var rule = new GlideRecord('sys_script')
  rule.addQuery('collection', 'x_iio_sync_cursor')
  rule.addQuery('name', 'keep the mapping')
  rule.addQuery('active', true)
  rule.query()
  assertEqual({ name: 'the rule "keep the mapping" is there', shouldbe: true, value: rule.next() })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
  },
)

Test(
  {
    $id: Now.ID['atf-configuration-retry'],
    name: 'incident.io sync, configuration: a correction retries what failed',
    description:
      'Stores a failed ticket of a template, then corrects the template, its conditions, field mappings, status and state mappings. The rules "try tickets of ... again" and "send states again" make the ticket or its parked state due each time.',
    failOnServerError: true,
  },
  atf => {
    atf.server.runServerSideScript({
      $id: Now.ID['atf-configuration-retry-script'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
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
    return row
  }
  function remove(table, sysId) {
    var row = new GlideRecord('x_iio_sync_' + table)
    row.get(sysId)
    row.deleteRecord()
  }
  var connection = new GlideRecord('x_iio_sync_connection')
  connection.query()
  while (connection.next()) { connection.setValue('active', false); connection.setValue('paused_at', ''); connection.update() }
  var LATER = '2099-01-01 00:00:00'
  var attribute = insert('attribute', { key: 'atf', label: 'ATF', kind: 'option', record_type: 'incident' })
  var template = insert('template', { name: 'ATF', target_table: 'incident', trial: true, active: false })
  var ticket = insert('ticket', { record_type: 'incident', external_id: 'ATF', reference: 'INC-ATF', template: template, next_attempt: LATER })
  function expectRetried(what, work) {
    change('ticket', ticket, { status: 'failed', attempts: 3, next_attempt: LATER })
    work()
    var row = new GlideRecord('x_iio_sync_ticket')
    row.get(ticket)
    assertEqual({ name: 'attempts after ' + what, shouldbe: '0', value: row.getValue('attempts') })
  }
  var row
  expectRetried('a changed template', function () { change('template', template, { order: 99999 }) })
  expectRetried('a new condition', function () { row = insert('condition', { template: template, attribute: attribute, operator: 'is_set' }) })
  expectRetried('a changed condition', function () { change('condition', row, { operator: 'is_not_set' }) })
  expectRetried('a deleted condition', function () { remove('condition', row) })
  expectRetried('a new field mapping', function () { row = insert('field_mapping', { template: template, column: 'short_description', value: 'ATF', kind: 'value', write: 'sync' }) })
  expectRetried('a changed field mapping', function () { change('field_mapping', row, { value: 'ATF again' }) })
  expectRetried('a deleted field mapping', function () { remove('field_mapping', row) })
  expectRetried('a new status mapping', function () { row = insert('status_mapping', { target_table: 'incident', category: 'closed', active: false, values: 'urgency=2' }) })
  expectRetried('a changed status mapping', function () { change('status_mapping', row, { order: 99999 }) })
  expectRetried('a deleted status mapping', function () { remove('status_mapping', row) })

  change('ticket', ticket, { target_table: 'problem', record_state: '104' })
  var event = insert('outbound_event', {
    source_id: 'atf:state', type: 'state_changed', ticket: ticket, state: 'parked',
    payload: JSON.stringify({ type: 'state_changed', state: { value: '104', ticket_state: '', follow_up_status: '' } }),
  })
  function expectSentAgain(what, work) {
    change('outbound_event', event, { state: 'parked', attempts: 3, next_attempt: '' })
    work()
    var stored = new GlideRecord('x_iio_sync_outbound_event')
    stored.get(event)
    assertEqual({ name: 'state of the event after ' + what, shouldbe: 'ready', value: stored.getValue('state') })
  }
  expectSentAgain('a new state mapping', function () { row = insert('state_mapping', { destination: 'servicenow', target_table: 'problem', state: '104', ticket_state: 'open', label: 'ATF' }) })
  expectSentAgain('a changed state mapping', function () { change('state_mapping', row, { ticket_state: 'completed', follow_up_status: 'completed' }) })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
  },
)

Test(
  {
    $id: Now.ID['atf-configuration-marks'],
    name: 'incident.io sync, configuration: rows that no longer fit are marked',
    description:
      'Takes away what conditions and mappings name, and changes what they depend on. The column Problem of the row then says why it does not work: the rules "mark conditions ...", "check ... again" and "field mappings follow their template".',
    failOnServerError: true,
  },
  atf => {
    atf.server.runServerSideScript({
      $id: Now.ID['atf-configuration-marks-script'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  function insert(table, values) {
    var row = new GlideRecord('x_iio_sync_' + table)
    row.initialize()
    Object.keys(values).forEach(function (column) { row.setValue(column, values[column]) })
    return row.insert()
  }
  function change(table, sysId, column, value) {
    var row = new GlideRecord('x_iio_sync_' + table)
    row.get(sysId)
    row.setValue(column, value)
    row.update()
  }
  function remove(table, sysId) {
    var row = new GlideRecord('x_iio_sync_' + table)
    row.get(sysId)
    row.deleteRecord()
  }
  function valueOf(table, sysId, column) {
    var row = new GlideRecord('x_iio_sync_' + table)
    row.get(sysId)
    return row.getValue(column) || ''
  }
  function expectMarked(what, table, sysId, marked) {
    assertEqual({ name: 'a problem of the ' + table + ' after ' + what, shouldbe: marked, value: valueOf(table, sysId, 'problem') !== '' })
  }
  var attribute = insert('attribute', { key: 'atf', label: 'ATF', kind: 'option', record_type: 'incident' })
  var option = insert('option', { attribute: attribute, external_id: 'atf', label: 'ATF' })
  var template = insert('template', { name: 'ATF', target_table: 'incident', trial: true, active: false })
  var byAttribute = insert('condition', { template: template, attribute: attribute, operator: 'is_set' })
  var byOption = insert('condition', { template: template, attribute: attribute, operator: 'is_one_of', options: option })
  var mapping = insert('field_mapping', { template: template, column: 'short_description', value: 'ATF', kind: 'value', write: 'sync' })
  assertEqual({ name: 'the table of a new field mapping', shouldbe: 'incident', value: valueOf('field_mapping', mapping, 'target_table') })
  change('template', template, 'target_table', 'problem')
  assertEqual({ name: 'the table of a field mapping follows', shouldbe: 'problem', value: valueOf('field_mapping', mapping, 'target_table') })

  change('attribute', attribute, 'removed', true)
  expectMarked('its attribute was removed', 'condition', byAttribute, true)
  change('attribute', attribute, 'removed', false)
  expectMarked('its attribute came back', 'condition', byAttribute, false)
  change('option', option, 'removed', true)
  expectMarked('its option was removed', 'condition', byOption, true)
  change('option', option, 'removed', false)
  expectMarked('its option came back', 'condition', byOption, false)
  change('attribute', attribute, 'kind', 'text')
  assertEqual({ name: 'the kind of a condition follows its attribute', shouldbe: 'text', value: valueOf('condition', byAttribute, 'attribute_kind') })
  change('attribute', attribute, 'kind', 'option')
  remove('option', option)
  expectMarked('its option was deleted', 'condition', byOption, true)
  remove('attribute', attribute)
  expectMarked('its attribute was deleted', 'condition', byAttribute, true)

  var statuses = new GlideRecord('x_iio_sync_attribute')
  statuses.addQuery('key', 'status')
  statuses.query()
  if (!statuses.next()) {
    statuses.initialize()
    statuses.setValue('key', 'status')
    statuses.setValue('label', 'Status')
    statuses.setValue('kind', 'option')
    statuses.setValue('record_type', 'incident')
    statuses.insert()
  }
  var status = insert('option', { attribute: statuses.getUniqueValue(), external_id: 'atf', label: 'ATF' })
  var statusMapping = insert('status_mapping', { target_table: 'incident', category: '', status: status, active: true, values: 'urgency=2' })
  change('option', status, 'removed', true)
  expectMarked('its status was removed', 'status_mapping', statusMapping, true)

  var followUps = insert('template', { name: 'ATF follow-ups', record_type: 'follow_up', target_table: 'incident', trial: true, active: false })
  var ofFollowUps = insert('attribute', { key: 'follow_up.atf', label: 'ATF', kind: 'text', record_type: 'follow_up' })
  var condition = insert('condition', { template: followUps, attribute: ofFollowUps, operator: 'is_set' })
  expectMarked('it was inserted', 'condition', condition, false)
  change('template', followUps, 'record_type', 'incident')
  expectMarked('its template became one of incidents', 'condition', condition, true)
})(outputs, steps, params, stepResult, assertEqual)`,
    })
  },
)
