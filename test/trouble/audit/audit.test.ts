/** The audit must be able to fail: from two ends that agree, one thing is taken away, doubled, changed or moved at a time. */
import { audit, auditFigures } from './audit.ts'
import { findingLine } from './finding.ts'
import { auditStates } from './states.ts'
import type { ToldState } from './states.ts'
import type { Deed, Expected, IncidentIoSnapshot, Row, ServiceNowSnapshot } from './snapshots.ts'

const expected: Expected = {
  incident: ({ name, severity }) => ({ short_description: name, description: severity }),
  followUp: ({ title }) => ({ short_description: title }),
  followUpStatus: { 1: 'outstanding', 3: 'completed' },
}

const updateIds = ['1', '2'].map(end => end.padStart(26, '0'))
const at = (second: number): string => `2026-11-22T03:00:0${second}.000001Z`
const stored = (second: number): string => `2026-11-22 03:00:0${second}`

const incidentIo: IncidentIoSnapshot = {
  incidents: [
    {
      id: 'I1',
      reference: 'INC-1',
      name: 'Down',
      summary: '',
      permalink: 'https://x/1',
      severity: 'Major',
      status: 'Fixing',
      createdAt: at(0),
      updatedAt: at(5),
      isSynced: true,
    },
    {
      id: 'I2',
      reference: 'INC-2',
      name: 'Secret',
      summary: '',
      permalink: 'https://x/2',
      severity: 'Major',
      status: 'Fixing',
      createdAt: at(0),
      updatedAt: at(5),
      isSynced: false,
    },
  ],
  updates: [
    // The declaration's own, which says nothing: no note stands for it.
    { id: '0'.repeat(26), incidentId: 'I1', createdAt: at(0), hasMessage: false, isByKey: false },
    { id: '9'.repeat(26), incidentId: 'I1', createdAt: at(4), hasMessage: false, isByKey: true },
    ...updateIds.map((id, index) => ({
      id,
      incidentId: 'I1',
      createdAt: at(index + 1),
      hasMessage: true,
      isByKey: false,
    })),
  ],
  followUps: [{ id: 'F1', incidentId: 'I1', title: 'Alert earlier', description: '', status: 'completed' }],
  timeline: [
    {
      id: 'T1',
      incidentId: 'I1',
      title: 'Work note on INC001 by Beth',
      description: 'word one\n\nFrom ServiceNow',
      timestamp: '2026-11-22T03:00:03Z',
    },
    {
      id: 'T2',
      incidentId: 'I1',
      title: 'Comment on INC001 by Beth',
      description: 'word two\n\nFrom ServiceNow',
      timestamp: '2026-11-22T03:00:04Z',
    },
    {
      id: 'T3',
      incidentId: 'I1',
      title: 'Image added to INC001 by Beth',
      description: '![a\\_b.png](https://x)\n\nFrom ServiceNow',
      timestamp: '2026-11-22T03:00:04Z',
    },
    {
      id: 'T4',
      incidentId: 'I1',
      title: 'INC001 is now Resolved by Beth',
      description: 'State',
      timestamp: '2026-11-22T03:00:05Z',
    },
  ],
  links: [
    ['ServiceNow INC001', 'u1'],
    ['ServiceNow TASK001', 'u2'],
    ['a_b.png (ServiceNow INC001)', 'u3'],
  ].map(([title = '', url = '']) => ({ incidentId: 'I1', url, title })),
}

const serviceNow: ServiceNowSnapshot = {
  tickets: [
    {
      sys_id: 'k1',
      record_type: 'incident',
      external_id: 'I1',
      status: 'in_sync',
      error: '',
      source_updated_at: at(5),
      target: 'r1',
      number: 'INC001',
      record_state: '6',
    },
    {
      sys_id: 'k2',
      record_type: 'follow_up',
      external_id: 'F1',
      status: 'in_sync',
      error: '',
      source_updated_at: at(5),
      target: 'r2',
      number: 'TASK001',
      record_state: '3',
    },
  ],
  records: [
    {
      sys_id: 'r1',
      number: 'INC001',
      correlation_id: 'I1',
      short_description: 'Down',
      description: 'Major',
      state: '6',
      parent: '',
    },
    {
      sys_id: 'r2',
      number: 'TASK001',
      correlation_id: 'F1',
      short_description: 'Alert earlier',
      state: '3',
      parent: 'r1',
    },
  ],
  notes: updateIds.map(id => ({ update_id: id, status: 'written' })),
  journal: [
    ...updateIds.map((id, index) => ({
      element_id: 'r1',
      element: 'work_notes',
      value: `Tom posted\n\nincident.io update ${id}`,
      sys_created_on: stored(index + 1),
    })),
    { element_id: 'r1', element: 'work_notes', value: 'word one', sys_created_on: stored(3) },
    { element_id: 'r1', element: 'comments', value: 'word two', sys_created_on: stored(4) },
  ],
  events: [{ source_id: 's1', type: 'state_changed', ticket: 'k1', state: 'sent', payload: '{}' }],
}

const during = (second: number) => ({ fromMs: Date.parse(at(second)), toMs: Date.parse(at(second)) + 300 })
const deeds: readonly Deed[] = [
  { kind: 'work_note', record: 'r1', what: 'word one', ...during(3) },
  { kind: 'comment', record: 'r1', what: 'word two', ...during(4) },
  { kind: 'image', record: 'r1', what: 'a_b.png', ...during(4) },
  { kind: 'state', record: 'r1', what: 'Resolved', before: 'New', state: '6', ...during(5) },
  { kind: 'state', record: 'r2', what: 'Closed Complete', before: 'Open', state: '3', ...during(5) },
]

const lines = (
  one: Partial<IncidentIoSnapshot>,
  other: Partial<ServiceNowSnapshot> = {},
  done: readonly Deed[] = deeds,
): string[] => audit({ ...incidentIo, ...one }, { ...serviceNow, ...other }, done, expected).map(findingLine)

const change = (rows: readonly Row[], index: number, columns: Row): Row[] =>
  rows.map((row, position) => (position === index ? { ...row, ...columns } : row))
const without = <Item>(items: readonly Item[], index: number): Item[] =>
  items.filter((_item, position) => position !== index)
const twice = <Item>(items: readonly Item[], index: number): Item[] =>
  items.flatMap((item, position) => (position === index ? [item, item] : [item]))

test('two ends that agree: nothing is found', () => {
  expect(lines({})).toEqual([])
})

const { tickets, records, notes, journal, events } = serviceNow

test.each<[string, Partial<ServiceNowSnapshot>, RegExp]>([
  ['a ticket row is missing', { tickets: without(tickets, 0) }, /lost ticket: incident I1/],
  ['a ticket row stands twice', { tickets: twice(tickets, 1) }, /duplicate ticket: follow_up F1 \(2 instead of 1\)/],
  [
    'an incident that may not leave has a row',
    { tickets: [...tickets, { record_type: 'incident', external_id: 'I2' }] },
    /unknown ticket: incident I2/,
  ],
  [
    'a ticket is not in sync',
    { tickets: change(tickets, 0, { status: 'failed', error: 'refused' }) },
    /different ticket: incident I1: status is "failed"/,
  ],
  [
    'a ticket holds an older version',
    { tickets: change(tickets, 0, { source_updated_at: at(4) }) },
    /different ticket: incident I1: source_updated_at/,
  ],
  [
    'the state of a record was not noted',
    { tickets: change(tickets, 0, { record_state: '1' }) },
    /different ticket: incident I1: record_state is "1", not "6"/,
  ],
  ['a record is missing', { records: without(records, 1) }, /lost record: F1/],
  [
    'a record stands twice',
    { records: [...records, { ...records[0], sys_id: 'r9' }] },
    /duplicate record: I1 \(2 instead of 1\)/,
  ],
  [
    'a record holds an old value',
    { records: change(records, 0, { short_description: 'Slow' }) },
    /different record: incident I1 .*short_description is "Slow", not "Down"/,
  ],
  [
    'a task hangs under another record',
    { records: change(records, 1, { parent: 'r7' }) },
    /different record: follow_up F1 .*parent is "r7", not "r1"/,
  ],
  ['a note row is missing', { notes: without(notes, 1) }, /lost note: 0+2/],
  ['a note row stands twice', { notes: twice(notes, 0) }, /duplicate note: 0+1/],
  [
    'a note was not written',
    { notes: change(notes, 0, { status: 'pending', error: '' }) },
    /different note: 0+1 is pending/,
  ],
  ['a work note is missing', { journal: without(journal, 0) }, /lost work note: update 0+1/],
  ['a work note stands twice', { journal: twice(journal, 1) }, /duplicate work note: update 0+2/],
  [
    'a work note stands on another record',
    { journal: change(journal, 0, { element_id: 'r2' }) },
    /lost work note: update 0+1 on r1/,
  ],
  [
    'work notes stand in the wrong order',
    { journal: [journal[1] ?? {}, journal[0] ?? {}, ...journal.slice(2)] },
    /misordered work note: update 0+1/,
  ],
  [
    'an event was never sent',
    { events: change(events, 0, { state: 'ready', answer: 'no answer' }) },
    /different outbound event: s1 is ready: no answer/,
  ],
])('found in ServiceNow: %s', (_what, other, line) => {
  expect(lines({}, other).join('\n')).toMatch(line)
})

const { timeline, links, followUps } = incidentIo

test.each<[string, Partial<IncidentIoSnapshot>, RegExp]>([
  [
    'a work note did not arrive',
    { timeline: without(timeline, 0) },
    /lost timeline item: I1 Work note on INC001: word one/,
  ],
  ['a comment arrived twice', { timeline: twice(timeline, 1) }, /duplicate timeline item: I1 Comment .*word two/],
  ['an image did not arrive', { timeline: without(timeline, 2) }, /lost timeline item: I1 image on INC001: a_b.png/],
  ['a state arrived twice', { timeline: twice(timeline, 3) }, /duplicate timeline item: I1 INC001 is Resolved/],
  [
    'a note carries another time',
    { timeline: timeline.map(item => ({ ...item, timestamp: '2026-11-22T04:00:00Z' })) },
    /different timeline item: I1 Work note on INC001: word one carries another time/,
  ],
  [
    'an item comes from nowhere',
    { timeline: [...timeline, { ...timeline[0]!, id: 'T9', title: 'Echo' }] },
    /unknown timeline item: I1 Echo/,
  ],
  ['a state did not arrive', { timeline: without(timeline, 3) }, /lost timeline item: I1 INC001 is Resolved/],
  [
    'a state was told that nobody set',
    { timeline: [...timeline, { ...timeline[3]!, id: 'T9', title: 'INC001 is now On Hold by Beth' }] },
    /unknown timeline item: I1 INC001 is On Hold/,
  ],
  [
    'an update came back as an item',
    { timeline: [...timeline, { ...timeline[0]!, id: 'T9', description: 'Tom posted' }] },
    /unknown timeline item: .*Tom posted/,
  ],
  ['the link to a ticket is missing', { links: without(links, 1) }, /lost link: I1 ServiceNow TASK001/],
  ['the link to an image stands twice', { links: twice(links, 2) }, /duplicate link: I1 a_b.png/],
  [
    'a follow-up keeps an older status',
    { followUps: followUps.map(one => ({ ...one, status: 'outstanding' })) },
    /different follow-up status: F1 is outstanding/,
  ],
])('found at incident.io: %s', (_what, one, line) => {
  expect(lines(one).join('\n')).toMatch(line)
})

test('the figures count what was found and are not reached then', () => {
  const findings = audit(
    { ...incidentIo, timeline: twice(timeline, 0) },
    { ...serviceNow, tickets: twice(tickets, 0), notes: without(notes, 0) },
    deeds,
    expected,
  )
  const missed = auditFigures(findings)
    .filter(({ ok }) => !ok)
    .map(({ name, value }) => `${name} ${value}`)
  expect(missed).toEqual(['lost 1', 'tickets twice 1', 'timeline items twice 1'])
})

test('a version that incident.io answered to our own write is in sync without being stored', () => {
  expect(lines({}, { tickets: change(tickets, 0, { source_updated_at: at(4), echo_version: at(5) }) })).toEqual([])
})

test('what nobody did in ServiceNow is no business of incident.io, although the app has it in its books', () => {
  expect(lines({}, {}, deeds.slice(1)).join('\n')).toMatch(/unknown timeline item: I1 Work note on INC001: word one/)
})

describe('the states of one record', () => {
  const states = (...labels: string[]): Deed[] =>
    labels.map((what, index) => ({
      kind: 'state',
      record: 'r',
      what,
      before: index === 0 ? 'New' : (labels[index - 1] ?? ''),
      state: '',
      ...during(index + 1),
    }))
  const told = (...all: [label: string, second: number][]): ToldState[] =>
    all.map(([label, second]) => ({ label, atMs: Date.parse(stored(second).replace(' ', 'T') + 'Z') }))
  const found = (deeds_: Deed[], told_: ToldState[]): string[] =>
    auditStates('r', deeds_, told_).map(({ verdict, about }) => `${verdict} ${about}`)

  test.each<[string, Deed[], ToldState[], string[]]>([
    ['each told', states('On Hold', 'Resolved'), told(['On Hold', 1], ['Resolved', 2]), []],
    ['one passed through without a report', states('On Hold', 'In Progress', 'Resolved'), told(['Resolved', 3]), []],
    ['set back to where it began, without a report', states('On Hold', 'New'), [], []],
    [
      'the same state twice, with another between',
      states('On Hold', 'New', 'On Hold'),
      told(['On Hold', 1], ['New', 2], ['On Hold', 3]),
      [],
    ],
    ['told out of order, each with its time', states('On Hold', 'Resolved'), told(['Resolved', 2], ['On Hold', 1]), []],
    ['the last one not reported', states('On Hold', 'Resolved'), told(['On Hold', 1]), ['lost r is Resolved']],
    ['nothing told', states('Resolved'), [], ['lost r is Resolved']],
    [
      'told twice',
      states('Resolved'),
      told(['Resolved', 1], ['Resolved', 1]),
      ['duplicate r is Resolved', 'duplicate r is Resolved, again'],
    ],
    ['never set', [], told(['Resolved', 1]), ['unknown r is Resolved']],
    [
      'told before it was set',
      states('On Hold', 'Resolved'),
      told(['Resolved', 0], ['On Hold', 2]),
      ['duplicate r is Resolved', 'lost r is Resolved'],
    ],
  ])('%s', (_what, done, items, expectedFindings) => {
    expect(found(done, items)).toEqual(expectedFindings)
  })
})
