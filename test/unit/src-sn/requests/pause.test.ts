/** A pause writes nothing on records, sends nothing to incident.io, loses nothing; what it kept goes on in its order. */
import { readJson } from '../../json.ts'
import { post, rowOf } from '../documents.ts'
import { giveRole } from '../filled.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import {
  INCIDENT_ID,
  connect,
  declare,
  declareFollowUp,
  desired,
  edit,
  events,
  note,
  payloadOf,
  recordOf,
  ticketOf,
  write,
} from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  connect(instance)
})

const connection = () => instance.rows('x_iio_sync_connection')[0] ?? {}
const pause = (reason = 'Change freeze', user = 'admin'): string => {
  instance.change('admin', 'x_iio_sync_connection', connection()['sys_id'] ?? '', { pause_reason: reason })
  return instance.press('Pause', connection(), user)[0] ?? ''
}
const resume = (): string => instance.press('Resume', connection())[0] ?? ''
const minutes = (count: number): void => {
  for (let index = 0; index < count; index++) {
    instance.advance(60)
    instance.runMinuteScript()
  }
}
const workNotes = (): string[] =>
  instance.rows('sys_journal_field', { element: 'work_notes' }).map(row => row['value'] ?? '')
const sentTypes = (): string[] =>
  instance.sent
    .map(({ body }) => readJson<{ type: string }>(body).type)
    .filter(type => !['resync', 'checks'].includes(type))

test('says what is kept, who paused it and why; the buttons change places', () => {
  expect(() => resume()).toThrow()
  expect(pause()).toMatch(/^Paused\. Nothing is written .* Nothing is lost: .* incident\.io repeats for about a day\.$/)
  expect(connection()).toMatchObject({ paused_at: expect.stringMatching(/^2026/), pause_reason: 'Change freeze' })
  expect(connection()['paused_by']).toContain('(admin)')
  expect(() => pause()).toThrow()
  expect(resume()).toMatch(/^Resumed\./)
  expect(connection()).toMatchObject({ paused_at: '', paused_by: '', pause_reason: '' })
})

test.each([
  ['without a reason', () => pause(' '), /^Not paused: fill in "Pause reason" first/],
  [
    'before Start',
    () => {
      instance = createAppInstance({ asShipped: true, opensButtons: true })
      instance.poke('x_iio_sync_connection', connection()['sys_id'] ?? '', { pause_reason: 'x' })
      return pausedBeforeStart()
    },
    /^$/,
  ],
])('is refused %s', (_what, press, words) => {
  expect(press()).toMatch(words)
  expect(connection()['paused_at'] ?? '').toBe('')
})

/** There is no such button before Start. */
function pausedBeforeStart(): string {
  expect(() => instance.press('Pause', connection())).toThrow()
  return ''
}

test("is an admin's to press", () => {
  instance = createAppInstance({ opensButtons: true })
  giveRole(instance, 'beth.anglin', 'x_iio_sync.operator')
  expect(pause('x', 'beth.anglin')).toContain('needs the role x_iio_sync.admin')
  expect(connection()['paused_at'] ?? '').toBe('')
})

test('the audit says who paused, and never shows a secret', () => {
  pause()
  connect(instance, { bridge_url: 'https://other.example.com' })
  const audited = instance.rows('sys_audit', { tablename: 'x_iio_sync_connection' }).map(row => row['fieldname'])
  expect(audited).toEqual(expect.arrayContaining(['paused_at', 'paused_by', 'pause_reason', 'bridge_url']))
  expect(audited).not.toContain('current_secret')
})

describe('from incident.io', () => {
  test('a new incident waits without an attempt, and becomes a record afterwards', () => {
    pause()
    declare(instance)
    minutes(5)
    expect(instance.rows('incident', { correlation_id: INCIDENT_ID })).toEqual([])
    expect(ticketOf(instance)).toMatchObject({
      status: 'pending',
      attempts: '0',
      error: '',
      reason: expect.stringMatching(/^The sync is paused since .* by .*\(admin\) \(Change freeze\)\. This is kept/),
    })
    resume()
    minutes(1)
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', reason: '' })
  })

  test('an update of a record waits', () => {
    const ticket = declare(instance).result['sys_id'] ?? ''
    pause()
    edit(instance, ticket, { desired_values: desired({ column: 'short_description', value: 'Renamed' }) })
    edit(instance, ticket, { desired_values: desired({ column: 'short_description', value: 'Renamed again' }) })
    minutes(2)
    expect(recordOf(instance)['short_description']).toBe('Payments are down')
    resume()
    minutes(1)
    expect(recordOf(instance)['short_description']).toBe('Renamed again')
  })

  test('a follow-up follows its incident afterwards', () => {
    pause()
    const parent = declare(instance).result['sys_id'] ?? ''
    declareFollowUp(instance, parent)
    minutes(2)
    resume()
    minutes(2)
    expect(recordOf(instance, '01FOLLOW')['parent']).toBe(recordOf(instance)['sys_id'])
  })

  test('notes are written afterwards, each once and in their order, also of an incident that is new', () => {
    declare(instance)
    pause()
    const ofTicket = ticketOf(instance)['sys_id'] ?? ''
    const all = ['01A', '01B', '01C']
    for (const [index, update_id] of all.entries())
      note(instance, { update_id, ticket: ofTicket, text: update_id, written_at: `2026-11-22 03:0${index}:00` })
    declare(instance, { external_id: '01NEW', reference: 'INC-9' })
    const incident = rowOf(ticketOf(instance, '01NEW'))
    const written_at = '2026-11-22T03:00:00Z'
    post(instance, { incident, notes: [{ update_id: '01N', text: '01N', author: 'x', written_at }] })
    minutes(3)
    expect(workNotes()).toEqual([])
    expect(instance.rows('x_iio_sync_note').map(row => `${row['status']} ${row['attempts']}`)).toEqual(
      Array(4).fill('pending 0'),
    )
    resume()
    minutes(2)
    expect(workNotes().filter(text => all.includes(text))).toEqual(all)
    expect(workNotes()).toContain('01N')
    minutes(3)
    expect(workNotes()).toHaveLength(4)
  })

  test('an admin who tries again reads why it waits', () => {
    pause()
    declare(instance)
    instance.press('Try again', ticketOf(instance))
    expect(instance.rows('incident', { correlation_id: INCIDENT_ID })).toEqual([])
    expect(ticketOf(instance)['reason']).toContain('paused')
  })
})

describe('the way back', () => {
  test('links, notes and states stay ready without an attempt, and leave in their order', () => {
    declare(instance)
    instance.settle()
    // The link that no bridge asked for leaves.
    minutes(3)
    instance.sent.length = 0
    pause()
    instance.advance(10)
    for (const work_notes of ['one', 'two', 'three']) {
      write(instance, 'beth.anglin', { work_notes })
      instance.settle()
      instance.advance(2)
    }
    write(instance, 'beth.anglin', { state: '2' })
    instance.settle()
    minutes(10)
    expect(sentTypes()).toEqual([])
    const kept = [...events(instance, 'work_note'), ...events(instance, 'state_changed')]
    expect(kept.map(({ state, attempts }) => `${state} ${attempts}`)).toEqual(Array(4).fill('ready 0'))
    expect(kept[0]?.['answer']).toContain('Change freeze')
    resume()
    minutes(1)
    expect(instance.sent.map(({ body }) => readJson<{ text?: string }>(body).text)).toEqual([
      'one',
      'two',
      'three',
      undefined,
    ])
    expect(payloadOf(events(instance, 'state_changed')[0])['state']).toBeDefined()
    minutes(3)
    expect(instance.sent).toHaveLength(4)
  })

  test('previews and refreshes go on', () => {
    pause()
    instance.create('admin', 'x_iio_sync_preview', { reference: 'INC-1' })
    instance.pressOnList('Refresh from incident.io', 'x_iio_sync_attribute')
    instance.settle()
    expect(sentTypes().sort()).toEqual(['catalogue_refresh', 'preview'])
  })

  test('so do those that the minute script sends, however many others wait', () => {
    declare(instance)
    instance.settle()
    pause()
    instance.create('admin', 'x_iio_sync_preview', { reference: 'INC-1' })
    // The rules that send died with their node.
    instance.takeJobs()
    write(instance, 'beth.anglin', { work_notes: 'kept' })
    instance.settle()
    instance.sent.length = 0
    minutes(4)
    expect(sentTypes()).toEqual(['preview'])
  })
})

describe('a ticket in Jira', () => {
  test('is left to nobody during the pause, and the bridge is asked for it afterwards', () => {
    const [template] = instance.rows('x_iio_sync_template', { name: 'Incident' })
    instance.change('admin', 'x_iio_sync_template', template?.['sys_id'] ?? '', {
      destination: 'jira',
      jira_project: 'OPS',
      jira_issue_type: 'Bug',
    })
    pause()
    declare(instance)
    expect(ticketOf(instance)).toMatchObject({ status: 'pending', reason: expect.stringContaining('paused') })
    resume()
    minutes(1)
    expect(ticketOf(instance)).toMatchObject({
      target_table: 'jira',
      reason: expect.stringMatching(/^Waiting for the bridge/),
    })
    expect(events(instance, 'resync')).toHaveLength(1)
  })
})
