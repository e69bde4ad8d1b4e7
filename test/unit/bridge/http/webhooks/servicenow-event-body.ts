/** What the app sends for a work note. */
export const sysId = '0123456789abcdef0123456789abcdef'

export const eventBody = {
  event_id: sysId,
  source_id: 'journal:1',
  type: 'work_note',
  record_type: 'follow_up',
  external_id: 'F1',
  incident_id: 'I1',
  record: {
    table: 'incident',
    sys_id: sysId,
    number: 'INC0010001',
    url: 'https://example.service-now.com/incident.do',
  },
  occurred_at: '2026-11-22T03:04:05Z',
  author: 'Beth Anglin',
  text: 'We look at the database.',
}
