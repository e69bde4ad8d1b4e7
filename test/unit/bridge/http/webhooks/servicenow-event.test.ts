import { parseServiceNowEvent } from '../../../../../bridge/http/webhooks/servicenow.ts'
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
  attempt: 2,
  ageSeconds: 86_400,
}

test.each<[{ type: string } & Record<string, unknown>, Record<string, unknown>]>([
  [{ type: 'ticket_created' }, {}],
  [{ type: 'work_note', text: 'a\nb' }, { text: 'a\nb' }],
  [{ type: 'comment', text: '' }, { text: '' }],
  [
    { type: 'attachment', attachment: { sys_id: sysId, file_name: 'a.png', content_type: 'image/png', size_bytes: 5 } },
    { attachment: { sysId, fileName: 'a.png', contentType: 'image/png', sizeBytes: 5, imagesOnly: true } },
  ],
  [
    {
      type: 'state_changed',
      state: {
        value: '3',
        label: 'Closed',
        ticket_state: 'completed',
        follow_up_status: 'completed',
        incident_status_id: '',
        reopened: true,
        code: 'Solution provided',
        notes: 'Restarted',
      },
    },
    {
      state: {
        value: '3',
        label: 'Closed',
        ticketState: 'completed',
        followUpStatus: 'completed',
        incidentStatusId: '',
        reopened: true,
        code: 'Solution provided',
        notes: 'Restarted',
      },
    },
  ],
])('%j', (given, expected) => {
  const { text: _text, ...withoutText } = eventBody
  expect(parseServiceNowEvent({ ...withoutText, ...given })).toEqual({ ...base, type: given.type, ...expected })
})

test('the age is taken as the app says it; who says none may have tried a day ago', () => {
  expect(parseServiceNowEvent({ ...eventBody, age_seconds: 3601 })).toMatchObject({ ageSeconds: 3601 })
  expect(() => parseServiceNowEvent({ ...eventBody, age_seconds: -1 })).toThrow('age_seconds')
})

test('the attempt is taken as the app counts it; who does not count may have tried before', () => {
  expect(parseServiceNowEvent({ ...eventBody, attempt: 1 })).toMatchObject({ attempt: 1 })
  expect(parseServiceNowEvent(eventBody)).toMatchObject({ attempt: 2 })
  expect(() => parseServiceNowEvent({ ...eventBody, attempt: 0 })).toThrow(/attempt/)
})

test('what an admin asked for is about no ticket', () => {
  const { event_id, occurred_at, author } = eventBody
  const asked = { event_id, source_id: 'catalogue_refresh:1', type: 'catalogue_refresh', occurred_at, author }
  expect(parseServiceNowEvent(asked)).toEqual({
    type: 'catalogue_refresh',
    eventId: sysId,
    sourceId: 'catalogue_refresh:1',
    occurredAt: base.occurredAt,
    author: base.author,
  })
})

const redecision = { record_type: 'incident', external_id: 'I', template: sysId, record: '10001' }
const asks = {
  preview: { type: 'preview', preview: { sys_id: sysId, reference: 'INC-123', template: '' } },
  link: {
    type: 'link_requested',
    link: { sys_id: sysId, reference: 'INC-123', table: 'incident', record_sys_id: sysId },
  },
}

test.each<[{ type: string } & Record<string, unknown>, Record<string, unknown>]>([
  [
    { ...asks.preview, configuration: 'V.0', redecisions: [redecision] },
    {
      preview: { sysId, reference: 'INC-123', template: '' },
      configuration: 'V.0',
      redecisions: [{ recordType: 'incident', externalId: 'I', template: sysId, record: '10001' }],
    },
  ],
  [
    asks.link,
    {
      link: { sysId, reference: 'INC-123', table: 'incident', recordSysId: sysId },
      configuration: '',
      redecisions: [],
    },
  ],
])('a request carries what was asked: %j', (given, expected) => {
  const { event_id, occurred_at, author } = eventBody
  expect(parseServiceNowEvent({ event_id, source_id: 'asked:1', occurred_at, author, ...given })).toEqual({
    type: given.type,
    eventId: sysId,
    sourceId: 'asked:1',
    occurredAt: base.occurredAt,
    author: base.author,
    ...expected,
  })
})

test.each<[string, Record<string, unknown>]>([
  ['preview.reference', { ...asks.preview, preview: { ...asks.preview.preview, reference: '' } }],
  ['preview.template', { ...asks.preview, preview: { ...asks.preview.preview, template: 'Incident' } }],
  ['link.record_sys_id', { ...asks.link, link: { ...asks.link.link, record_sys_id: 'x^y' } }],
  ['redecisions.0.record', { ...asks.preview, redecisions: [{ ...redecision, record: 'x^y' }] }],
  ['link.table', { ...asks.link, link: { ...asks.link.link, table: 'incident^x' } }],
])('a request with a wrong %s is refused, naming it', (field, given) => {
  const { event_id, occurred_at } = eventBody
  expect(() => parseServiceNowEvent({ event_id, source_id: 'asked:1', occurred_at, ...given })).toThrow(field)
})

test.each<[string, Record<string, unknown>]>([
  ['event_id', { event_id: 'not a sys_id' }],
  ['event_id', { event_id: `${sysId}0` }],
  ['event_id', { event_id: `x${sysId}` }],
  ['event_id', { event_id: sysId.toUpperCase() }],
  ['source_id', { source_id: '' }],
  ['type', { type: 'deleted' }],
  ['record_type', { record_type: 'action' }],
  ['external_id', { external_id: undefined }],
  ['incident_id', { incident_id: 7 }],
  ['external_id', { external_id: '\ud800' }],
  ['incident_id', { incident_id: '../../v1/identity' }],
  ['record.table', { record: { ...eventBody.record, table: 'incident^x' } }],
  ['record.table', { record: { ...eventBody.record, table: '^incident' } }],
  ['record.table', { record: { ...eventBody.record, table: '' } }],
  ['record.table', { record: { ...eventBody.record, table: 'x'.repeat(81) } }],
  ['record.sys_id', { record: { ...eventBody.record, sys_id: '' } }],
  ['record.sys_id', { record: { ...eventBody.record, sys_id: '1'.repeat(21) } }],
  ['record.sys_id', { record: { ...eventBody.record, sys_id: '10001 OR 1' } }],
  ['record.sys_id', { record: { ...eventBody.record, sys_id: 'issue 10001' } }],
  ['record.sys_id', { record: { ...eventBody.record, table: 'jira', sys_id: 'ENG-1' } }],
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
    {
      type: 'state_changed',
      state: { value: '3', label: '', ticket_state: 'done', follow_up_status: '', incident_status_id: '' },
    },
  ],
])('%s wrong: refused naming the field', (field, change) => {
  expect(() => parseServiceNowEvent({ ...eventBody, ...change })).toThrow(
    expect.objectContaining({
      code: 'body_invalid',
      message: expect.stringMatching(new RegExp(`^${field} is missing`)),
    }),
  )
})

test('an issue in Jira is named by its own id', () => {
  const record = { table: 'jira', sys_id: '10001', number: 'ENG-1', url: 'https://example.atlassian.net/browse/ENG-1' }
  expect(parseServiceNowEvent({ ...eventBody, record })).toMatchObject({
    record: { table: 'jira', sysId: '10001', number: 'ENG-1' },
  })
})

test('a resync names the incident alone', () => {
  const { event_id, occurred_at, author } = eventBody
  const asked = {
    event_id,
    source_id: 'resync:1:2',
    type: 'resync',
    occurred_at,
    author,
    resync: { incident_id: 'I1' },
  }
  expect(parseServiceNowEvent(asked)).toEqual({
    type: 'resync',
    eventId: sysId,
    sourceId: 'resync:1:2',
    occurredAt: base.occurredAt,
    author: base.author,
    resync: { incidentId: 'I1', isAdmitted: false },
  })
  expect(parseServiceNowEvent({ ...asked, resync: { incident_id: 'I1', is_admitted: true } })).toMatchObject({
    resync: { isAdmitted: true },
  })
  expect(() => parseServiceNowEvent({ ...asked, resync: { incident_id: '' } })).toThrow(/incident_id/)
})
