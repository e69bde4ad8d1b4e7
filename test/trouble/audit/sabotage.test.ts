/** The audit must be able to fail: from two ends that agree, one thing at a time is taken away, doubled, changed or moved. */
import type { Action } from '../actors/log.ts'
import { audit, auditFigures } from './audit.ts'
import { openCase } from './case.ts'
import { auditCanaries } from './canaries.ts'
import { rowsOf } from './contents.ts'
import type { Contents, IncidentIoContents, Row } from './contents.ts'
import { findingLine } from './finding.ts'
import { auditImages } from './images.ts'
import { actions, at, configuration, contents, picture } from './staged.ts'
import { auditStates } from './states.ts'
import type { SetState, ToldState } from './states.ts'
import { auditTables, baselineOf } from './tables.ts'

const found = (spoilt: Contents, done: readonly Action[] = actions): string =>
  audit(done, spoilt, configuration).map(findingLine).join('\n')

const without = <Item>(items: readonly Item[], index: number): Item[] => items.filter((_item, at) => at !== index)
const twice = <Item>(items: readonly Item[], index: number): Item[] =>
  items.flatMap((item, at) => (at === index ? [item, item] : [item]))
const swapped = <Item>(items: readonly Item[]): Item[] => [...items.slice(0, 2).reverse(), ...items.slice(2)]
const change =
  (index: number, columns: Row) =>
  (rows: readonly Row[]): Row[] =>
    rows.map((row, at) => (at === index ? { ...row, ...columns } : row))

test('two ends that agree: nothing is found', () => {
  expect(found(contents)).toBe('')
})

test.each<[string, string, (rows: readonly Row[]) => readonly Row[], RegExp]>([
  ['a ticket row is missing', 'x_iio_sync_ticket', rows => without(rows, 0), /lost ticket: incident I1/],
  [
    'a ticket row stands twice',
    'x_iio_sync_ticket',
    rows => twice(rows, 1),
    /duplicate ticket: follow_up F1 \(2 instead of 1\)/,
  ],
  [
    'a private incident has a row',
    'x_iio_sync_ticket',
    rows => [...rows, { record_type: 'incident', external_id: 'I2' }],
    /unknown ticket: incident I2/,
  ],
  [
    'a ticket is not in sync',
    'x_iio_sync_ticket',
    change(0, { status: 'failed' }),
    /different ticket: incident I1: status is "failed"/,
  ],
  ['the bridge left something undone', 'x_iio_sync_ticket', change(0, { bridge_error: 'x' }), /bridge_error is "x"/],
  [
    'a ticket holds an older version',
    'x_iio_sync_ticket',
    change(0, { source_updated_at: at(4) }),
    /source_updated_at/,
  ],
  [
    'the state of a record was not noted',
    'x_iio_sync_ticket',
    change(0, { record_state: '1' }),
    /record_state is "1", not "3"/,
  ],
  ['a ticket warns for no reason', 'x_iio_sync_ticket', change(1, { warnings: 'w' }), /follow_up F1: warnings is "w"/],
  ['a record is missing', 'task', rows => without(rows, 1), /lost record: F1/],
  ['a record stands twice', 'task', rows => [...rows, { ...rows[0], sys_id: 'r9' }], /duplicate record: I1/],
  [
    'an extra record',
    'task',
    rows => [...rows, { sys_id: 'r9', number: 'INC9', sys_created_by: 'incident.io' }],
    /unknown record: INC9 by incident.io/,
  ],
  ['a mapped column is blank', 'task', change(0, { short_description: '' }), /short_description is "", not "Down"/],
  ['a lookup was not written', 'task', change(0, { assignment_group: '' }), /assignment_group is "", not "g1"/],
  [
    "a person's column was overwritten",
    'task',
    change(0, { category: 'network' }),
    /category is "network", not "database"/,
  ],
  ['a column holds the severity of before', 'task', change(0, { urgency: '3' }), /urgency is "3", not "1"/],
  ['a column that nobody maps was filled', 'task', change(0, { assigned_to: 'u1' }), /assigned_to is "u1", not ""/],
  ['a priority was lost', 'task', change(1, { priority: '4' }), /follow_up F1 .*priority is "4", not "2"/],
  ["an agent's state was set back", 'task', change(0, { state: '2' }), /incident I1 .*state is "2", not "3"/],
  ["a task's state was set back", 'task', change(1, { state: '1' }), /follow_up F1 .*state is "1", not "3"/],
  ['a task hangs under another record', 'task', change(1, { parent: 'r7' }), /parent is "r7", not "r1"/],
  ['a record is of another class', 'task', change(0, { sys_class_name: 'problem' }), /sys_class_name is "problem"/],
  ['a note row is missing', 'x_iio_sync_note', rows => without(rows, 1), /lost note: 0+2/],
  ['a note row stands twice', 'x_iio_sync_note', rows => twice(rows, 0), /duplicate note: 0+1/],
  ['a note was not written', 'x_iio_sync_note', change(0, { status: 'pending' }), /different note: 0+1 is pending/],
  ['a work note was dropped', 'sys_journal_field', rows => without(rows, 0), /lost work note: update 0+1 on r1/],
  ['a work note stands twice', 'sys_journal_field', rows => twice(rows, 1), /duplicate work note: update 0+2/],
  [
    'a work note stands on another record',
    'sys_journal_field',
    change(0, { element_id: 'r2' }),
    /lost work note: update 0+1 on r1/,
  ],
  ['two work notes are swapped', 'sys_journal_field', swapped, /misordered work note: update 0+1/],
  [
    'a work note lost its words',
    'sys_journal_field',
    rows => rows.map(row => ({ ...row, value: (row['value'] ?? '').replace('First look', 'First') })),
    /different work note: update 0+1 reads/,
  ],
  [
    'a work note names the wrong severity',
    'sys_journal_field',
    rows => rows.map(row => ({ ...row, value: (row['value'] ?? '').replace('to Critical', 'to Minor') })),
    /different work note: update 0+2 reads/,
  ],
  [
    "a person's note is gone",
    'sys_journal_field',
    rows => without(rows, 2),
    /lost journal entry: r1 work_notes by beth.anglin: word one/,
  ],
  [
    "a person's note stands twice",
    'sys_journal_field',
    rows => twice(rows, 2),
    /duplicate journal entry: r1 work_notes/,
  ],
  [
    'the sync wrote a note without an id',
    'sys_journal_field',
    change(2, { sys_created_by: 'incident.io' }),
    /unknown journal entry: r1 work_notes by incident.io/,
  ],
  ["a person's file stands twice", 'sys_attachment', rows => twice(rows, 0), /duplicate file: r1 a_b.png/],
  [
    'an event was never sent',
    'x_iio_sync_outbound_event',
    change(0, { state: 'ready', answer: 'no answer' }),
    /outbound event: s1 is ready: no answer/,
  ],
])('in ServiceNow: %s', (_what, table, spoil, line) => {
  expect(
    found({ ...contents, serviceNow: { ...contents.serviceNow, [table]: spoil(rowsOf(contents, table)) } }),
  ).toMatch(line)
})

const { timeline, links, followUps, incidents, updates } = contents.incidentIo
const later = { timestamp: '2026-11-22T04:00:00Z' }

test.each<[string, Partial<IncidentIoContents>, RegExp]>([
  [
    'a work note did not arrive',
    { timeline: without(timeline, 0) },
    /lost timeline item: I1 Work note on INC001 by Beth Anglin: word one/,
  ],
  ['a comment arrived twice', { timeline: twice(timeline, 1) }, /duplicate timeline item: I1 Comment .*word two/],
  [
    'an image did not arrive',
    { timeline: without(timeline, 2) },
    /lost timeline item: I1 Image added to INC001 by Beth Anglin: a_b.png/,
  ],
  ['a state was noted and never told', { timeline: without(timeline, 3) }, /lost timeline item: I1 INC001 is On Hold/],
  ['a state arrived twice', { timeline: twice(timeline, 3) }, /duplicate timeline item: I1 INC001 is On Hold/],
  ['a note carries another time', { timeline: timeline.map(item => ({ ...item, ...later })) }, /carries another time/],
  [
    'two notes are swapped',
    {
      timeline: timeline.map((item, index) => ({
        ...item,
        timestamp: timeline[[1, 0, 2, 3][index] ?? 0]?.timestamp ?? '',
      })),
    },
    /misordered timeline item: I1 Comment on INC001/,
  ],
  [
    'a note carries another name',
    { timeline: timeline.map(item => ({ ...item, title: item.title.replace('Beth', 'David') })) },
    /lost timeline item: I1 Work note/,
  ],
  [
    'an update came back as an item',
    { timeline: [...timeline, { ...timeline[0]!, id: 'T9', description: 'First look' }] },
    /unknown timeline item: .*First look/,
  ],
  [
    'a state was told that nobody set',
    { timeline: [...timeline, { ...timeline[3]!, title: 'INC001 is now Closed by Beth Anglin' }] },
    /unknown timeline item: I1 INC001 is Closed/,
  ],
  ['the link to a ticket is missing', { links: without(links, 1) }, /lost link: I1 ServiceNow TASK001/],
  ['the link to an image stands twice', { links: twice(links, 2) }, /duplicate link: I1 a_b.png/],
  [
    'a link leads to another record',
    { links: links.map(link => ({ ...link, url: 'https://i/r7' })) },
    /different link: I1 ServiceNow INC001 leads to/,
  ],
  [
    'a follow-up keeps an older status',
    { followUps: followUps.map(one => ({ ...one, status: 'outstanding' })) },
    /different follow-up status: F1: status is "outstanding", not "completed"/,
  ],
  [
    'a follow-up lost its priority',
    { followUps: followUps.map(one => ({ ...one, priority: '' })) },
    /different follow-up: F1: priority is ""/,
  ],
  ['a follow-up is gone', { followUps: [] }, /lost follow-up: F1/],
  [
    "an agent's state did not reach the incident",
    { incidents: incidents.map(one => ({ ...one, status: 'Fixing' })) },
    /different incident status: I1: status is "Fixing", not "Monitoring"/,
  ],
  [
    'the sync renamed an incident',
    { incidents: incidents.map(one => ({ ...one, name: 'Other' })) },
    /different incident: I1: name is "Other"/,
  ],
  ['an incident from nowhere', { incidents: [...incidents, { ...incidents[0]!, id: 'I9' }] }, /unknown incident: I9/],
  ['an update is gone', { updates: without(updates, 2) }, /lost incident update: I1 by Ines Wagner: First look/],
  [
    'the key set a status that no state asks for',
    { updates: updates.map(one => (one.isByKey ? { ...one, status: 'Paused' } : one)) },
    /unknown incident update: .* by Key: Paused/,
  ],
])('at incident.io: %s', (_what, spoilt, line) => {
  expect(found({ ...contents, incidentIo: { ...contents.incidentIo, ...spoilt } })).toMatch(line)
})

describe('what is looked at once', () => {
  const audited = openCase(actions, contents, configuration)

  test('one byte of an image is another', () => {
    const spoilt = Buffer.from(picture)
    spoilt[3] = 0
    const lines = (bytes: Buffer | string): string[] =>
      auditImages(audited, new Map([['https://images/1', bytes]])).map(({ about }) => about)
    expect(lines(picture)).toEqual([])
    // Once for the link, once for the item on the timeline.
    expect(lines(spoilt)).toEqual(
      Array.from({ length: 2 }, () => expect.stringMatching(/^I1 a_b.png \(INC001\): 22 other bytes/)),
    )
    expect(lines('the link answered 404')).toHaveLength(2)
  })

  const deleted = (table: string, was: Row): Action => ({
    kind: 'row deleted',
    table,
    row: 'any',
    was,
    by: 'admin',
    fromMs: 0,
    toMs: 0,
    outcome: 'accepted',
  })

  test('the link to an image answers 404, and only the event of another one was deleted', () => {
    const about = (file_name: string) => ({ record: { sys_id: 'r1' }, attachment: { file_name } })
    const lines = (name: string): number => {
      const event = deleted('x_iio_sync_outbound_event', { type: 'attachment', payload: JSON.stringify(about(name)) })
      const audited = openCase([...actions, event], contents, configuration)
      return auditImages(audited, new Map([['https://images/1', 'the link answered 404']])).length
    }
    expect([lines('another.png'), lines('a_b.png')]).toEqual([2, 0])
  })

  test('a ticket row that came back warns of anything but what it replaced then', () => {
    const was = { external_id: 'F1' }
    const replaced = 'c: had another value when the record was linked. The new value of incident.io, "x", replaced it.'
    const lines = (warnings: string): string => {
      const rows = change(1, { warnings })(rowsOf(contents, 'x_iio_sync_ticket'))
      const spoilt = { ...contents, serviceNow: { ...contents.serviceNow, x_iio_sync_ticket: rows } }
      return found(spoilt, [...actions, deleted('x_iio_sync_ticket', was)])
    }
    expect(lines(replaced)).not.toContain('warnings')
    expect(lines(`${replaced}\nw`)).toContain('follow_up F1: warnings is')
  })

  test('a private word stands in a log, the id of a private incident in a table', () => {
    const lines = (log: string, table: string): string[] =>
      auditCanaries(actions, { 'the log': log }, { 'table task': table }).map(findingLine)
    expect(lines('incident I2 ignored', 'nothing')).toEqual([])
    expect(lines('name: canary-1x', 'of I2')).toEqual([
      'unknown private word: canary-1x in the log',
      'unknown private word: I2 in table task',
    ])
  })

  test('rows that came, changed or went where no audit looks', () => {
    const before = { sys_user: [{ sys_id: 'u1', name: 'Beth' }], sys_choice: [{ sys_id: 'c1' }], task: [] }
    const now = { sys_user: [{ sys_id: 'u1', name: 'Ben' }], sys_choice: [{ sys_id: 'c2' }], task: [{ sys_id: 'r1' }] }
    const baseline = baselineOf(before)
    expect(auditTables(before, baseline)).toEqual([])
    expect(auditTables(now, baseline).map(findingLine)).toEqual([
      'different row: sys_user u1: name is "Ben", not "Beth"',
      'unknown row: sys_choice c2',
      'lost row: sys_choice c1',
    ])
  })
})

test('the figures count what was found and are not reached then', () => {
  const spoilt: Contents = {
    ...contents,
    incidentIo: { ...contents.incidentIo, timeline: twice(timeline, 0) },
    serviceNow: {
      ...contents.serviceNow,
      x_iio_sync_ticket: twice(rowsOf(contents, 'x_iio_sync_ticket'), 0),
      x_iio_sync_note: without(rowsOf(contents, 'x_iio_sync_note'), 0),
    },
  }
  const missed = auditFigures(audit(actions, spoilt, configuration))
    .filter(({ ok }) => !ok)
    .map(({ name, value }) => `${name} ${value}`)
  expect(missed).toEqual(['lost 1', 'tickets twice 1', 'timeline items twice 1'])
})

test('a version that incident.io answered to our own write is in sync without being stored', () => {
  const tickets = change(0, { source_updated_at: at(4), echo_version: at(9) })(rowsOf(contents, 'x_iio_sync_ticket'))
  expect(found({ ...contents, serviceNow: { ...contents.serviceNow, x_iio_sync_ticket: tickets } })).toBe('')
})

describe('the log decides, and nothing that the product noted', () => {
  const isNote = ({ kind }: Action): boolean => kind === 'work note'

  test('what nobody did is no business of either end', () => {
    const lines = found(
      contents,
      actions.filter(action => !isNote(action)),
    )
    expect(lines).toMatch(/unknown timeline item: I1 Work note on INC001/)
    expect(lines).toMatch(/unknown journal entry: r1 work_notes/)
  })

  test('what an end refused was not done; what it never answered may have been', () => {
    const with_ = (outcome: Action['outcome']): Action[] =>
      actions.map(action => (isNote(action) ? { ...action, outcome } : action))
    expect(found(contents, with_('refused'))).toMatch(/unknown timeline item/)
    expect(found(contents, with_('unknown'))).toBe('')
  })
})

describe('the states of one record', () => {
  const second = (atSecond: number): number => Date.parse(at(atSecond))
  const states = (...labels: string[]): SetState[] =>
    labels.map((label, index) => ({
      label,
      before: index === 0 ? 'New' : (labels[index - 1] ?? ''),
      by: 'beth.anglin',
      fromMs: second(index + 1),
      isAccepted: true,
    }))
  const brokenOff = (...labels: string[]): SetState[] => states(...labels).map(each => ({ ...each, isAccepted: false }))
  const told = (...all: [label: string, second: number][]): ToldState[] =>
    all.map(([label, atSecond]) => ({ label, by: 'Beth Anglin', atMs: second(atSecond) }))
  const lines = (set: SetState[], items: ToldState[]): string[] =>
    auditStates('r', set, items).map(({ verdict, about }) => `${verdict} ${about}`)

  test.each<[string, SetState[], ToldState[], string[]]>([
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
      "told in another's name",
      states('On Hold', 'Resolved'),
      told(['On Hold', 1], ['Resolved', 2]).map(each => ({
        ...each,
        by: each.label === 'On Hold' ? each.by : 'incident.io',
      })),
      ['different r is Resolved by incident.io, not Beth Anglin'],
    ],
    [
      'one that names nobody',
      states('Resolved'),
      told(['Resolved', 1]).map(each => ({ ...each, by: '' })),
      ['different r is Resolved by nobody, not Beth Anglin'],
    ],
    [
      'one that names nobody, where the end broke off in the save',
      brokenOff('Resolved'),
      told(['Resolved', 1]).map(each => ({ ...each, by: '' })),
      [],
    ],
    [
      'one that names nobody, and the same state set again later: no repeat',
      [...brokenOff('New'), ...states('New', 'Resolved', 'New').slice(1)],
      [{ label: 'New', by: '', atMs: second(1) }, ...told(['Resolved', 2], ['New', 3])],
      [],
    ],
    [
      'one that names another one of two that set the same state: no repeat',
      states('New', 'Resolved', 'New'),
      [{ label: 'New', by: 'David Loo', atMs: second(1) }, ...told(['Resolved', 2], ['New', 3])],
      ['different r is New by David Loo, not Beth Anglin'],
    ],
    [
      'one that names another one, where the end broke off in the save',
      brokenOff('Resolved'),
      told(['Resolved', 1]).map(each => ({ ...each, by: 'David Loo' })),
      ['different r is Resolved by David Loo, not Beth Anglin'],
    ],
    [
      'told before it was set',
      states('On Hold', 'Resolved'),
      told(['Resolved', 0], ['On Hold', 2]),
      ['different r is Resolved, and carries another time', 'lost r is Resolved'],
    ],
  ])('%s', (_what, done, items, expected) => {
    expect(lines(done, items)).toEqual(expected)
  })
})
