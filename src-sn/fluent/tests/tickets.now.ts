import { Test } from '@servicenow/sdk/core'

/** From a row of the bridge to a record and a work note, and what of it is refused. */
Test(
  {
    $id: Now.ID['atf-ticket'],
    name: 'incident.io sync, tickets: a ticket becomes a record, and its notes become work notes',
    description:
      'Inserts a ticket of a template for incidents, changes it, sends an older version and a malformed one, and inserts a note. The rules "apply new ticket", "apply changed ticket", "mark changed", "refuse stale", "refuse malformed" and "append note" do their work. The connection is switched off first, so nothing is sent.',
    failOnServerError: true,
  },
  atf => {
    atf.server.runServerSideScript({
      $id: Now.ID['atf-ticket-silent'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var connection = new GlideRecord('x_iio_sync_connection')
  connection.query()
  while (connection.next()) { connection.setValue('active', false); connection.setValue('paused_at', ''); connection.update() }
})(outputs, steps, params, stepResult, assertEqual)`,
    })
    const template = atf.server.recordInsert({
      $id: Now.ID['atf-ticket-template'],
      table: 'x_iio_sync_template',
      fieldValues: { name: 'ATF', target_table: 'incident', order: 99999, trial: true, active: true },
    })
    atf.server.recordInsert({
      $id: Now.ID['atf-ticket-mapping'],
      table: 'x_iio_sync_field_mapping',
      fieldValues: {
        template: template.record_id,
        column: 'short_description',
        value: 'ATF',
        kind: 'value',
        write: 'sync',
      },
    })
    const ticket = atf.server.recordInsert({
      $id: Now.ID['atf-ticket-insert'],
      table: 'x_iio_sync_ticket',
      fieldValues: {
        record_type: 'incident',
        external_id: 'ATF',
        reference: 'INC-ATF',
        template: template.record_id,
        desired_values: '[{"column":"short_description","value":"ATF one","write":"sync"}]',
        source_updated_at: '2026-01-01T00:00:01.000000Z',
      },
    })
    atf.server.recordQuery({
      $id: Now.ID['atf-ticket-record'],
      table: 'incident',
      fieldValues: 'correlation_id=ATF^short_description=ATF one',
    })
    atf.server.recordUpdate({
      $id: Now.ID['atf-ticket-change'],
      table: 'x_iio_sync_ticket',
      recordId: ticket.record_id,
      fieldValues: {
        desired_values: '[{"column":"short_description","value":"ATF two","write":"sync"}]',
        source_updated_at: '2026-01-01T00:00:02.000000Z',
      },
    })
    atf.server.recordQuery({
      $id: Now.ID['atf-ticket-changed-record'],
      table: 'incident',
      fieldValues: 'correlation_id=ATF^short_description=ATF two',
    })
    atf.server.recordUpdate({
      $id: Now.ID['atf-ticket-stale'],
      table: 'x_iio_sync_ticket',
      recordId: ticket.record_id,
      fieldValues: { source_updated_at: '2026-01-01T00:00:01.000000Z' },
      assert: 'record_not_updated',
    })
    atf.server.recordInsert({
      $id: Now.ID['atf-ticket-malformed'],
      table: 'x_iio_sync_ticket',
      fieldValues: {
        record_type: 'incident',
        external_id: 'no id of incident.io',
        next_attempt: '2099-01-01 00:00:00',
      },
      assert: 'record_not_inserted',
    })
    atf.server.recordUpdate({
      $id: Now.ID['atf-ticket-waits'],
      table: 'x_iio_sync_ticket',
      recordId: ticket.record_id,
      fieldValues: { status: 'failed', attempts: 7, next_attempt: '2099-01-01 00:00:00' },
    })
    atf.server.recordUpdate({
      $id: Now.ID['atf-ticket-mark'],
      table: 'x_iio_sync_ticket',
      recordId: ticket.record_id,
      fieldValues: {
        desired_values: '[{"column":"short_description","value":"ATF three","write":"sync"}]',
        source_updated_at: '2026-01-01T00:00:03.000000Z',
      },
    })
    atf.server.recordQuery({
      $id: Now.ID['atf-ticket-marked-record'],
      table: 'incident',
      fieldValues: 'correlation_id=ATF^short_description=ATF three',
    })
    atf.server.recordValidation({
      $id: Now.ID['atf-ticket-marked'],
      table: 'x_iio_sync_ticket',
      recordId: ticket.record_id,
      fieldValues: 'status=in_sync^attempts=0',
    })
    const note = atf.server.recordInsert({
      $id: Now.ID['atf-ticket-note'],
      table: 'x_iio_sync_note',
      fieldValues: {
        ticket: ticket.record_id,
        update_id: 'ATF',
        text: 'ATF was here',
        author: 'ATF',
        written_at: '2026-01-01 00:00:00',
        status: 'pending',
      },
    })
    atf.server.recordValidation({
      $id: Now.ID['atf-ticket-note-written'],
      table: 'x_iio_sync_note',
      recordId: note.record_id,
      fieldValues: 'status=written^journal_idISNOTEMPTY',
    })
  },
)

Test(
  {
    $id: Now.ID['atf-way-back'],
    name: 'incident.io sync, way back: what people do on a record is put into the outbox',
    description:
      'Makes a linked incident and writes a work note on it, attaches an image and another file, and lets the scan of the image end. The rules "incident.io: ..." store an event of each, "deliver" and "deliver again" try to send it. The connection is switched off first: each answer says that nothing was sent.',
    failOnServerError: true,
  },
  atf => {
    const setUp = atf.server.runServerSideScript({
      $id: Now.ID['atf-way-back-set-up'],
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
    record_type: 'incident', external_id: 'ATF', reference: 'INC-ATF', template: template,
    desired_values: '[{"column":"short_description","value":"ATF","write":"sync"}]',
    source_updated_at: '2026-01-01T00:00:01.000000Z',
  })
  var row = new GlideRecord('x_iio_sync_ticket')
  row.get(ticket)
  outputs.table = row.getValue('target_table')
  outputs.record_id = row.getValue('target')
})(outputs, steps, params, stepResult, assertEqual)`,
    })
    atf.server.recordUpdate({
      $id: Now.ID['atf-way-back-write'],
      table: 'incident',
      recordId: setUp.record_id,
      fieldValues: { work_notes: 'ATF was here' },
    })
    const event = atf.server.recordQuery({
      $id: Now.ID['atf-way-back-written'],
      table: 'x_iio_sync_outbound_event',
      fieldValues: 'ticket.external_id=ATF^type=work_note^answerLIKEswitched off',
      timeout: { minutes: 1 },
    })
    atf.server.recordUpdate({
      $id: Now.ID['atf-way-back-park'],
      table: 'x_iio_sync_outbound_event',
      recordId: event.first_record,
      fieldValues: { state: 'parked' },
    })
    atf.server.recordUpdate({
      $id: Now.ID['atf-way-back-again'],
      table: 'x_iio_sync_outbound_event',
      recordId: event.first_record,
      fieldValues: { state: 'ready', answer: '' },
    })
    atf.server.recordValidation({
      $id: Now.ID['atf-way-back-tried-again'],
      table: 'x_iio_sync_outbound_event',
      recordId: event.first_record,
      fieldValues: 'state=ready^answerLIKEswitched off',
      timeout: { minutes: 1 },
    })
    const image = atf.server.recordInsert({
      $id: Now.ID['atf-way-back-image'],
      table: 'sys_attachment',
      fieldValues: {
        table_name: 'incident',
        table_sys_id: setUp.record_id,
        file_name: 'atf.png',
        content_type: 'image/png',
        state: 'pending',
      },
    })
    const imageEvent = atf.server.recordQuery({
      $id: Now.ID['atf-way-back-image-stored'],
      table: 'x_iio_sync_outbound_event',
      fieldValues: 'ticket.external_id=ATF^type=attachment^answerLIKEswitched off',
      timeout: { minutes: 1 },
    })
    atf.server.recordUpdate({
      $id: Now.ID['atf-way-back-image-waits'],
      table: 'x_iio_sync_outbound_event',
      recordId: imageEvent.first_record,
      fieldValues: { answer: 'Waiting for the antivirus scan of ServiceNow.', next_attempt: '2099-01-01 00:00:00' },
    })
    atf.server.recordUpdate({
      $id: Now.ID['atf-way-back-image-scanned'],
      table: 'sys_attachment',
      recordId: image.record_id,
      fieldValues: { state: 'available' },
    })
    atf.server.recordValidation({
      $id: Now.ID['atf-way-back-image-tried'],
      table: 'x_iio_sync_outbound_event',
      recordId: imageEvent.first_record,
      fieldValues: 'answerLIKEswitched off',
      timeout: { minutes: 1 },
    })
    const property = atf.server.recordQuery({
      $id: Now.ID['atf-way-back-property'],
      table: 'sys_properties',
      fieldValues: 'name=x_iio_sync.capture.image_attachments',
    })
    atf.server.recordUpdate({
      $id: Now.ID['atf-way-back-any-file'],
      table: 'sys_properties',
      recordId: property.first_record,
      fieldValues: { value: 'all' },
    })
    const file = atf.server.recordInsert({
      $id: Now.ID['atf-way-back-file'],
      table: 'sys_attachment',
      fieldValues: {
        table_name: 'incident',
        table_sys_id: setUp.record_id,
        file_name: 'atf.txt',
        content_type: 'text/plain',
        state: 'pending',
      },
    })
    const fileEvent = atf.server.recordQuery({
      $id: Now.ID['atf-way-back-file-stored'],
      table: 'x_iio_sync_outbound_event',
      fieldValues: 'ticket.external_id=ATF^type=attachment^payloadLIKEatf.txt^answerLIKEswitched off',
      timeout: { minutes: 1 },
    })
    atf.server.recordUpdate({
      $id: Now.ID['atf-way-back-file-waits'],
      table: 'x_iio_sync_outbound_event',
      recordId: fileEvent.first_record,
      fieldValues: { answer: 'Waiting for the antivirus scan of ServiceNow.', next_attempt: '2099-01-01 00:00:00' },
    })
    atf.server.recordUpdate({
      $id: Now.ID['atf-way-back-file-scanned'],
      table: 'sys_attachment',
      recordId: file.record_id,
      fieldValues: { state: 'available' },
    })
    atf.server.recordValidation({
      $id: Now.ID['atf-way-back-file-tried'],
      table: 'x_iio_sync_outbound_event',
      recordId: fileEvent.first_record,
      fieldValues: 'answerLIKEswitched off',
      timeout: { minutes: 1 },
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf-way-back-clean-up'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  // Asynchronous rules wrote these in transactions of their own, so the test takes them away itself.
  var event = new GlideRecord('x_iio_sync_outbound_event')
  event.addQuery('ticket.external_id', 'ATF')
  event.query()
  while (event.next()) event.deleteRecord()
})(outputs, steps, params, stepResult, assertEqual)`,
    })
  },
)
