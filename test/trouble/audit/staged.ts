/** A story whose ends agree, small enough to be taken apart: the log of its actors, and what both ends hold of it. */
import type { Action } from '../actors/log.ts'
import { configurationWith } from '../configuration.ts'
import type { Contents, Row } from './contents.ts'

export const configuration = configurationWith({ Payments: 'g1', 'Service Desk': 'g9' })

export const at = (second: number): string => `2026-11-22T03:00:${String(second).padStart(2, '0')}.000001Z`
const stored = (second: number): string => at(second).slice(0, 19).replace('T', ' ')
const during = (second: number) => ({
  fromMs: Date.parse(at(second)),
  toMs: Date.parse(at(second)) + 300,
  outcome: 'accepted' as const,
})
const ines = { by: 'Ines Wagner' }
const beth = { by: 'beth.anglin' }
export const picture = Buffer.from('the bytes of a picture')

/** INC-1 is worked on from both sides; INC-2 was never public. */
export const actions: readonly Action[] = [
  {
    kind: 'incident declared',
    incident: 'I1',
    reference: 'INC-1',
    permalink: 'https://x/1',
    words: { name: 'Down', severity: 'Major', by: 'Ines Wagner' },
    ...ines,
    ...during(0),
  },
  {
    kind: 'incident declared',
    incident: 'I2',
    reference: 'INC-2',
    permalink: 'https://x/2',
    words: { name: 'canary-1x', visibility: 'private' },
    ...ines,
    ...during(0),
  },
  { kind: 'incident changed', incident: 'I1', words: { message: 'First look' }, ...ines, ...during(1) },
  {
    kind: 'incident changed',
    incident: 'I1',
    words: { severity: 'Critical', custom_fields: { 'Affected team': 'Payments' } },
    ...ines,
    ...during(2),
  },
  {
    kind: 'follow-up made',
    followUp: 'F1',
    incident: 'I1',
    words: { title: 'Alert earlier', priority: 'High' },
    ...ines,
    ...during(3),
  },
  { kind: 'work note', record: 'r1', text: 'word one', ...beth, ...during(4) },
  { kind: 'comment', record: 'r1', text: 'word two', ...beth, ...during(6) },
  { kind: 'image', record: 'r1', name: 'a_b.png', bytes: picture, ...beth, ...during(7) },
  { kind: 'columns edited', record: 'r1', values: { category: 'database' }, ...beth, ...during(7) },
  {
    kind: 'state',
    record: 'r1',
    values: { state: '3' },
    label: 'On Hold',
    before: 'New',
    state: '3',
    ...beth,
    ...during(8),
  },
  {
    kind: 'state',
    record: 'r2',
    values: { state: '3' },
    label: 'Closed Complete',
    before: 'Open',
    state: '3',
    ...beth,
    ...during(9),
  },
]

const id = (end: string): string => end.padStart(26, '0')
const update = { incident: 'I1', message: '', status: 'Investigating', severity: '', by: 'Ines Wagner', isByKey: false }
const item = (title: string, said: string, second: number, itemId: string) => ({
  id: itemId,
  incident: 'I1',
  title,
  description: `${said}\n\nFrom ServiceNow`,
  timestamp: at(second),
})
const incident = {
  id: 'I1',
  name: 'Down',
  summary: '',
  severity: 'Critical',
  status: 'Monitoring',
  visibility: 'public',
  mode: 'standard',
  updatedAt: at(9),
  fields: { 'Affected team': 'Payments' },
  roles: {},
}

const ticket: Row = {
  status: 'in_sync',
  warnings: '',
  error: '',
  bridge_error: '',
  private: '0',
  unfinished: '0',
  source_updated_at: at(9),
  echo_version: '',
}
const record: Row = { ...configuration.untouched, parent: '', correlation_display: 'incident.io' }
const entry = (element: string, value: string, by: string, second: number): Row => ({
  sys_id: `j${second}`,
  element_id: 'r1',
  element,
  value,
  sys_created_by: by,
  sys_created_on: stored(second),
})

export const contents: Contents = {
  incidentIo: {
    incidents: [
      incident,
      {
        ...incident,
        id: 'I2',
        name: 'canary-1x',
        severity: 'Minor',
        status: 'Investigating',
        visibility: 'private',
        fields: {},
      },
    ],
    updates: [
      // What a declaration says is said by the ticket: no note stands for it.
      { ...update, id: id('A'), createdAt: at(0), severity: 'Major' },
      { ...update, id: id('B'), createdAt: at(0), severity: 'Minor', incident: 'I2' },
      { ...update, id: id('1'), createdAt: at(1), message: 'First look' },
      { ...update, id: id('2'), createdAt: at(2), severity: 'Critical' },
      { ...update, id: id('9'), createdAt: at(9), status: 'Monitoring', by: 'Key', isByKey: true },
    ],
    followUps: [
      {
        id: 'F1',
        incident: 'I1',
        title: 'Alert earlier',
        description: '',
        status: 'completed',
        priority: 'High',
        assignee: '',
      },
    ],
    timeline: [
      item('Work note on INC001 by Beth Anglin', 'word one', 4, 'T1'),
      item('Comment on INC001 by Beth Anglin', 'word two', 6, 'T2'),
      item('Image added to INC001 by Beth Anglin', '![a\\_b.png](https://images/1)', 7, 'T3'),
      item('INC001 is now On Hold by Beth Anglin', 'On Hold, by Beth Anglin.', 8, 'T4'),
    ],
    links: [
      { incident: 'I1', title: 'ServiceNow INC001', url: 'https://i/r1' },
      { incident: 'I1', title: 'ServiceNow TASK001', url: 'https://i/r2' },
      { incident: 'I1', title: 'a_b.png (ServiceNow INC001)', url: 'https://images/1' },
    ],
  },
  serviceNow: {
    x_iio_sync_ticket: [
      {
        ...ticket,
        sys_id: 'k1',
        record_type: 'incident',
        external_id: 'I1',
        target: 'r1',
        number: 'INC001',
        record_state: '3',
      },
      {
        ...ticket,
        sys_id: 'k2',
        record_type: 'follow_up',
        external_id: 'F1',
        target: 'r2',
        number: 'TASK001',
        record_state: '3',
      },
    ],
    task: [
      {
        ...record,
        sys_id: 'r1',
        sys_class_name: 'incident',
        number: 'INC001',
        correlation_id: 'I1',
        short_description: 'Down',
        description: 'INC-1 at https://x/1: Critical, Monitoring ()',
        urgency: '1',
        impact: '2',
        contact_type: 'self-service',
        category: 'database',
        assignment_group: 'g1',
        state: '3',
      },
      {
        ...record,
        sys_id: 'r2',
        sys_class_name: 'task',
        number: 'TASK001',
        correlation_id: 'F1',
        short_description: 'Alert earlier',
        description: '',
        priority: '2',
        state: '3',
        parent: 'r1',
      },
    ],
    x_iio_sync_note: ['1', '2'].map(end => ({ update_id: id(end), status: 'written', error: '' })),
    sys_journal_field: [
      entry(
        'work_notes',
        `Ines Wagner posted an update in incident.io at ${stored(1)} UTC\nStatus: Investigating\n\nFirst look\n\nincident.io update ${id('1')}`,
        'incident.io',
        1,
      ),
      entry(
        'work_notes',
        `Ines Wagner changed the severity to Critical in incident.io at ${stored(2)} UTC\nincident.io update ${id('2')}`,
        'incident.io',
        2,
      ),
      entry('work_notes', 'word one', 'beth.anglin', 4),
      entry('comments', 'word two', 'beth.anglin', 6),
    ],
    sys_attachment: [{ sys_id: 'a1', table_sys_id: 'r1', file_name: 'a_b.png', sys_created_by: 'beth.anglin' }],
    x_iio_sync_outbound_event: [{ source_id: 's1', state: 'sent', payload: '{}', answer: '' }],
  },
  jira: [],
}
