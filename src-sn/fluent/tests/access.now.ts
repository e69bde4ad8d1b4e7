import { Test } from '@servicenow/sdk/core'
import { admin, integration, operator, viewer } from '../roles/roles.now.ts'

/**
 * Who may do what. Each test makes a user with one role and asks, as that user, for each table whether rows may be created, read, written
 * and deleted: the letters c, r, w, d.
 */
Test(
  {
    $id: Now.ID['atf-access-controls'],
    name: 'incident.io sync, access: every table, page and resource has its controls',
    description:
      'Looks for an active access control of each operation on each table of the app, of the Home page, of the resources and of the line on a record. An instance may be set to open what has none.',
    failOnServerError: true,
  },
  atf => {
    atf.server.runServerSideScript({
      $id: Now.ID['atf-access-controls-script'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var TABLES = 'attribute bridge check condition connection cursor field_mapping history link_request mail mapping_version note option outbound_event preview problem refusal state_mapping status_mapping template ticket tryout tryout_row'
  var PRIVATE = 'history link_request note outbound_event preview ticket'.split(' ')
  TABLES.split(' ').forEach(function (table) {
    ;['create', 'read', 'write', 'delete'].forEach(function (operation) {
      // Rows about private incidents are read by a control of their own, and tickets by those who may read their record.
      var wanted = operation === 'read' && PRIVATE.indexOf(table) >= 0 ? (table === 'ticket' ? 3 : 2) : 1
      assertEqual({ name: operation + ' ' + table, shouldbe: true, value: count('x_iio_sync_' + table, operation) >= wanted })
    })
  })
  var COLUMNS = { '*': 1, record_type: 1, status: 1, target: 1, sys_id: 1, sys_updated_on: 1, reference: 2, permalink: 2 }
  Object.keys(COLUMNS).forEach(function (column) {
    var found = count('x_iio_sync_ticket.' + column, 'read')
    assertEqual({ name: 'read ticket.' + column, shouldbe: true, value: found >= COLUMNS[column] })
  })
  function count(name, operation) {
    var control = new GlideRecord('sys_security_acl')
    control.addQuery('name', name)
    control.addQuery('operation', operation)
    control.addQuery('active', true)
    control.query()
    var found = 0
    while (control.next()) found++
    return found
  }
  ;['x_iio_sync_home', 'x_iio_sync_home_rest', 'x_iio_sync_rest', 'x_iio_sync.SyncLine', 'x_iio_sync.StartWords'].forEach(function (name) {
    var control = new GlideRecord('sys_security_acl')
    control.addQuery('name', name)
    control.addQuery('active', true)
    control.query()
    assertEqual({ name: name, shouldbe: true, value: control.next() })
  })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
  },
)

Test(
  {
    $id: Now.ID['atf-access-nobody'],
    name: 'incident.io sync, access: nothing without a role, and nothing for the integration user',
    description:
      'Makes a user without a role and one with the role integration, and asks as each for every table of the app: neither may do anything with any.',
    failOnServerError: true,
  },
  atf => {
    atf.server.createUser({ $id: Now.ID['atf-access-nobody-user'], firstName: 'ATF', lastName: 'Nobody' })
    atf.server.runServerSideScript({
      $id: Now.ID['atf-access-nobody-script'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var TABLES = 'attribute bridge check condition connection cursor field_mapping history link_request mail mapping_version note option outbound_event preview problem refusal state_mapping status_mapping template ticket tryout tryout_row'
  TABLES.split(' ').forEach(function (table) {
    var row = new GlideRecord('x_iio_sync_' + table)
    var may = (row.canCreate() ? 'c' : '') + (row.canRead() ? 'r' : '') + (row.canWrite() ? 'w' : '') + (row.canDelete() ? 'd' : '')
    assertEqual({ name: table, shouldbe: '', value: may })
  })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
    atf.server.createUser({
      $id: Now.ID['atf-access-integration-user'],
      firstName: 'ATF',
      lastName: 'Integration',
      roles: [integration],
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf-access-integration-script'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  assertEqual({ name: 'the role', shouldbe: true, value: gs.hasRole('x_iio_sync.integration') })
  var TABLES = 'attribute bridge check condition connection cursor field_mapping history link_request mail mapping_version note option outbound_event preview problem refusal state_mapping status_mapping template ticket tryout tryout_row'
  TABLES.split(' ').forEach(function (table) {
    var row = new GlideRecord('x_iio_sync_' + table)
    var may = (row.canCreate() ? 'c' : '') + (row.canRead() ? 'r' : '') + (row.canWrite() ? 'w' : '') + (row.canDelete() ? 'd' : '')
    assertEqual({ name: table, shouldbe: '', value: may })
  })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
  },
)

Test(
  {
    $id: Now.ID['atf-access-viewer'],
    name: 'incident.io sync, access: what a viewer may do',
    description:
      'Makes a user with the role viewer and asks as that user for every table of the app: viewers read all but the signing secrets, and write nothing.',
    failOnServerError: true,
  },
  atf => {
    atf.server.createUser({
      $id: Now.ID['atf-access-viewer-user'],
      firstName: 'ATF',
      lastName: 'Viewer',
      roles: [viewer],
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf-access-viewer-script'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var TABLES = 'attribute bridge check condition connection cursor field_mapping history link_request mail mapping_version note option outbound_event preview problem refusal state_mapping status_mapping template ticket tryout tryout_row'
  TABLES.split(' ').forEach(function (table) {
    var row = new GlideRecord('x_iio_sync_' + table)
    var may = (row.canCreate() ? 'c' : '') + (row.canRead() ? 'r' : '') + (row.canWrite() ? 'w' : '') + (row.canDelete() ? 'd' : '')
    assertEqual({ name: table, shouldbe: 'r', value: may })
  })
  var connection = new GlideRecord('x_iio_sync_connection')
  assertEqual({ name: 'current secret', shouldbe: false, value: connection.getElement('current_secret').canRead() })
  assertEqual({ name: 'previous secret', shouldbe: false, value: connection.getElement('previous_secret').canRead() })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
  },
)

Test(
  {
    $id: Now.ID['atf-access-operator'],
    name: 'incident.io sync, access: what an operator may do',
    description:
      'Makes a user with the role operator and asks as that user for every table of the app: operators ask for previews and links, and of what the app fills they write the reason of a discard alone.',
    failOnServerError: true,
  },
  atf => {
    atf.server.createUser({
      $id: Now.ID['atf-access-operator-user'],
      firstName: 'ATF',
      lastName: 'Operator',
      roles: [operator],
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf-access-operator-script'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var MAY = {
    attribute: 'r', bridge: 'r', check: 'r', problem: 'r', condition: 'r', connection: 'r', cursor: 'r', field_mapping: 'r', history: 'r', link_request: 'crw', mail: 'r', note: 'rw', option: 'r',
    outbound_event: 'rw', preview: 'crwd', refusal: 'r', state_mapping: 'r', status_mapping: 'r', template: 'r', ticket: 'rw', tryout: 'r', tryout_row: 'r',
  }
  Object.keys(MAY).forEach(function (table) {
    var row = new GlideRecord('x_iio_sync_' + table)
    var may = (row.canCreate() ? 'c' : '') + (row.canRead() ? 'r' : '') + (row.canWrite() ? 'w' : '') + (row.canDelete() ? 'd' : '')
    assertEqual({ name: table, shouldbe: MAY[table], value: may })
  })
  var OTHERS = { ticket: 'status', note: 'text', outbound_event: 'payload' }
  Object.keys(OTHERS).forEach(function (table) {
    var row = new GlideRecord('x_iio_sync_' + table)
    assertEqual({ name: table + '.discard_reason', shouldbe: true, value: row.getElement('discard_reason').canWrite() })
    assertEqual({ name: table + '.' + OTHERS[table], shouldbe: false, value: row.getElement(OTHERS[table]).canWrite() })
  })
  var connection = new GlideRecord('x_iio_sync_connection')
  assertEqual({ name: 'current secret', shouldbe: false, value: connection.getElement('current_secret').canRead() })
  assertEqual({ name: 'previous secret', shouldbe: false, value: connection.getElement('previous_secret').canRead() })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
  },
)

Test(
  {
    $id: Now.ID['atf-access-admin'],
    name: 'incident.io sync, access: what an admin of the sync may do',
    description:
      'Makes a user with the role admin of the sync and asks as that user for every table of the app: admins configure it, and clear rows away that the app wrote.',
    failOnServerError: true,
  },
  atf => {
    atf.server.createUser({ $id: Now.ID['atf-access-admin-user'], firstName: 'ATF', lastName: 'Admin', roles: [admin] })
    atf.server.runServerSideScript({
      $id: Now.ID['atf-access-admin-script'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var MAY = {
    attribute: 'r', bridge: 'r', check: 'r', problem: 'rd', condition: 'crwd', connection: 'rw', cursor: 'rd', field_mapping: 'crwd', history: 'rd', link_request: 'crwd', mail: 'rd', note: 'rwd', option: 'r',
    outbound_event: 'rwd', preview: 'crwd', refusal: 'rd', state_mapping: 'crwd', status_mapping: 'crwd', template: 'crwd', ticket: 'rwd', tryout: 'rd', tryout_row: 'rd',
  }
  Object.keys(MAY).forEach(function (table) {
    var row = new GlideRecord('x_iio_sync_' + table)
    var may = (row.canCreate() ? 'c' : '') + (row.canRead() ? 'r' : '') + (row.canWrite() ? 'w' : '') + (row.canDelete() ? 'd' : '')
    assertEqual({ name: table, shouldbe: MAY[table], value: may })
  })
  var connection = new GlideRecord('x_iio_sync_connection')
  assertEqual({ name: 'current secret', shouldbe: true, value: connection.getElement('current_secret').canRead() })
  assertEqual({ name: 'previous secret', shouldbe: true, value: connection.getElement('previous_secret').canRead() })
  var OTHERS = { ticket: 'status', note: 'text', outbound_event: 'payload' }
  Object.keys(OTHERS).forEach(function (table) {
    var row = new GlideRecord('x_iio_sync_' + table)
    assertEqual({ name: table + '.' + OTHERS[table], shouldbe: true, value: row.getElement(OTHERS[table]).canWrite() })
  })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
  },
)
