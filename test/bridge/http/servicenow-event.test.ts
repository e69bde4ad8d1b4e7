import { parseServiceNowEvent } from '../../../bridge/http/servicenow-event.ts'
import { eventBody, sysId } from './servicenow-event-body.ts'

const base = {
  eventId: sysId,
  sourceId: 'journal:1',
  recordType: 'follow_up',
  externalId: 'F1',
  incidentId: 'I1',
  record: { table: 'incident', sysId, number: 'INC0010001', url: 'https://example.service-now.com/incident.do' },
  occurredAt: '2026-11-22T03:04:05Z',
  author: 'Beth Anglin',
}

test.each<[{ type: string } & Record<string, unknown>, Record<string, unknown>]>([
  [{ type: 'ticket_created' }, {}],
  [{ type: 'work_note', text: 'a\nb' }, { text: 'a\nb' }],
  [{ type: 'comment', text: '' }, { text: '' }],
  [
    { type: 'attachment', attachment: { sys_id: sysId, file_name: 'a.png', content_type: 'image/png', size_bytes: 5 } },
    { attachment: { sysId, fileName: 'a.png', contentType: 'image/png', sizeBytes: 5 } },
  ],
  [
    {
      type: 'state_changed',
      state: { value: '3', label: 'Closed', ticket_state: 'completed', follow_up_status: 'completed', incident_status_id: '' },
    },
    { state: { value: '3', label: 'Closed', ticketState: 'completed', followUpStatus: 'completed', incidentStatusId: '' } },
  ],
])('%j', (given, expected) => {
  const { text: _text, ...withoutText } = eventBody
  expect(parseServiceNowEvent({ ...withoutText, ...given })).toEqual({ ...base, type: given.type, ...expected })
})

test.each<[string, Record<string, unknown>]>([
  ['event_id', { event_id: 'not a sys_id' }],
  ['source_id', { source_id: '' }],
  ['type', { type: 'deleted' }],
  ['record_type', { record_type: 'action' }],
  ['external_id', { external_id: undefined }],
  ['incident_id', { incident_id: 7 }],
  ['record.table', { record: { ...eventBody.record, table: 'incident^x' } }],
  ['record.sys_id', { record: { ...eventBody.record, sys_id: '' } }],
  ['occurred_at', { occurred_at: 'yesterday' }],
  ['author', { author: null }],
  ['text', { text: undefined }],
  ['attachment', { type: 'attachment' }],
  [
    'attachment.size_bytes',
    { type: 'attachment', attachment: { sys_id: sysId, file_name: 'a', content_type: 'image/png', size_bytes: '5' } },
  ],
  [
    'state.ticket_state',
    { type: 'state_changed', state: { value: '3', label: '', ticket_state: 'done', follow_up_status: '', incident_status_id: '' } },
  ],
])('%s wrong: refused naming the field', (field, change) => {
  expect(() => parseServiceNowEvent({ ...eventBody, ...change })).toThrow(
    expect.objectContaining({ code: 'body_invalid', message: expect.stringMatching(new RegExp(`^${field} is missing`)) }),
  )
})
