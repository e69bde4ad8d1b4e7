/** What a responder reads on a record, in one line in every state; and what the other links on a task do. */
import { runInNewContext } from 'node:vm'
import { askAsForm } from '../forms/form-line.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { connect, declare, events, recordOf, ticketOf, write } from '../tickets.ts'

const RESPONDER = 'beth.anglin'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  connect(instance)
  declare(instance)
  instance.settle()
})

const line = (): string => instance.press('Show incident.io sync', recordOf(instance), RESPONDER).join('\n')
const poke = (changes: Record<string, string>): void =>
  instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', changes)

test('"Open in incident.io" leads there', () => {
  poke({ permalink: 'https://app.incident.io/acme/incidents/123' })
  expect(instance.redirectOf('Open in incident.io', recordOf(instance), RESPONDER)).toBe(
    'https://app.incident.io/acme/incidents/123',
  )
  // What a stolen password could have put there is no address to open.
  poke({ permalink: 'javascript:alert(1)' })
  expect(instance.redirectOf('Open in incident.io', recordOf(instance), RESPONDER)).toBe('')
})

describe('the line says', () => {
  test('that it is in sync, and nothing was written here yet', () =>
    expect(line()).toBe('In sync with INC-123, no note to incident.io yet.'))

  test('what was sent last, by whom and when, in the time zone of the reader', () => {
    write(instance, RESPONDER, { work_notes: 'Restarted the queue.' })
    instance.settle()
    expect(events(instance, 'work_note')[0]?.['state']).toBe('sent')
    expect(line()).toMatch(
      /^In sync with INC-123, last note to incident\.io 2026-11-2\d \d\d:\d\d:\d\d by Beth Anglin\.$/,
    )
  })

  test('how many notes wait and why, and that they are kept in order', () => {
    instance.answerWith(() => ({ status: 503, headers: {}, body: '' }))
    for (const text of ['One', 'Two']) write(instance, RESPONDER, { work_notes: text })
    instance.settle()
    expect(line()).toMatch(/^2 notes for INC-123 wait \(.*503.*\); they are kept in order\.$/)
  })

  test('what was refused, in the words of the other side', () => {
    instance.answerWith(() => ({ status: 400, headers: {}, body: '{"error":{"message":"the vendor says no"}}' }))
    write(instance, RESPONDER, { work_notes: 'One' })
    instance.settle()
    expect(line()).toMatch(/^Not sent to INC-123: 1 note \(.*the vendor says no.*\)\.$/)
  })

  test('that comments stay here where they do', () => {
    instance.setProperty('x_iio_sync.capture.comments', 'false')
    expect(line()).toBe(
      'In sync with INC-123, no note to incident.io yet. Not sent: comments, because they are customer-visible and the sync sends work notes only.',
    )
  })

  test('who linked a record that was there before, and when', () => {
    poke({ adopted_at: '2026-11-24 08:00:00', claim_answered_by: 'Abel Tuter (abel.tuter)' })
    expect(line()).toMatch(/no note to incident\.io yet\. Linked by Abel Tuter \(abel\.tuter\) on 2026-11-24 \S+\.$/)
  })

  test('why it is not in sync, and when it is tried again', () => {
    poke({ status: 'failed', error: 'Close notes are missing.', next_attempt: '2026-11-22 04:00:00' })
    expect(line()).toMatch(/^Not in sync with INC-123: Close notes are missing\. Next attempt: 2026-11-2\d \S+\.$/)
  })

  test.each(['pending', 'skipped'])('the reason of a %s ticket', status => {
    poke({ status, reason: 'It waits for its incident.', error: '' })
    expect(line()).toBe('Not in sync with INC-123: It waits for its incident.')
  })

  test('who discarded the ticket, and why', () => {
    poke({ status: 'discarded', discarded_by: 'Beth Anglin', discard_reason: 'a test' })
    expect(line()).toBe('Not synced with INC-123: Beth Anglin discarded the ticket (a test).')
  })

  test('that a copy is not linked', () => {
    const copy = instance.create('admin', 'incident', { short_description: 'Copy' }).result['sys_id'] ?? ''
    instance.poke('incident', copy, { x_iio_sync_linked: recordOf(instance)['sys_id'] ?? '' })
    expect(instance.press('Show incident.io sync', instance.row('incident', copy), RESPONDER)).toEqual([
      'Not linked to incident.io.',
    ])
  })

  test('nothing of an incident that is private, not even its reference', () => {
    poke({ private: '1' })
    expect(line()).toBe('Nothing travels between this record and incident.io any more.')
    expect(instance.press('Open in incident.io', recordOf(instance), RESPONDER)).toEqual([
      'Nothing travels between this record and incident.io any more.',
    ])
  })

  test('nothing at all to people who do not work on tasks', () => {
    expect(() => instance.press('Show incident.io sync', recordOf(instance), 'abel.tuter')).toThrow(/none of the roles/)
    const open = createAppInstance({ opensButtons: true })
    declare(open)
    for (const button of ['Show incident.io sync', 'Open in incident.io'])
      expect(open.press(button, recordOf(open), 'abel.tuter')).toEqual([
        expect.stringContaining(`"${button}" needs the role itil.`),
      ])
  })
})

test('none of it is offered on a record that was never linked', () => {
  const other = instance.create('admin', 'incident', { short_description: 'Other' }).result['sys_id'] ?? ''
  for (const button of ['Show incident.io sync', 'Open in incident.io', 'Sync now'])
    expect(() => instance.press(button, instance.row('incident', other))).toThrow(/condition/)
})

test('"Sync now" asks the bridge once, however often it is pressed', () => {
  instance.answerWith(() => ({ status: 503, headers: {}, body: '' }))
  for (let press = 0; press < 2; press++)
    expect(instance.press('Sync now', recordOf(instance))).toEqual([
      'The bridge is asked to look at the incident again.',
    ])
  expect(events(instance, 'resync')).toHaveLength(1)
})

test('it reads, and writes nothing', () => {
  const tables = ['incident', 'x_iio_sync_ticket', 'x_iio_sync_outbound_event']
  const before = tables.map(table => instance.rows(table))
  line()
  expect(tables.map(table => instance.rows(table))).toEqual(before)
})

describe('by itself, when a form opens', () => {
  const ask = (sysId: string, user = RESPONDER, table = 'incident'): string => askAsForm(instance, table, sysId, user)
  const other = (): string => instance.create('admin', 'incident', { short_description: 'x' }).result['sys_id'] ?? ''
  const problem = (): string => instance.create('admin', 'problem', { short_description: 'x' }).result['sys_id'] ?? ''

  test('the line of a linked record', () =>
    expect(ask(recordOf(instance)['sys_id'] ?? '')).toBe('In sync with INC-123, no note to incident.io yet.'))

  test('that a record is not linked, where a template could have made it', () => {
    expect(ask(other())).toBe('Not linked to incident.io.')
  })

  test('nothing where no template makes records', () => {
    expect(ask(problem(), RESPONDER, 'problem')).toBe('')
  })

  test('nothing to people who do not work on tasks', () =>
    expect(ask(recordOf(instance)['sys_id'] ?? '', 'abel.tuter')).toBe(''))

  test.each([
    ['linked', 'In sync with INC-123, no note to incident.io yet.', ''],
    ['none', '', ''],
  ])('the property says where: %s', (value, linked, unlinked) => {
    instance.setProperty('x_iio_sync.form_line', value)
    expect(ask(recordOf(instance)['sys_id'] ?? '')).toBe(linked)
    instance = createAppInstance()
    instance.setProperty('x_iio_sync.form_line', value)
    expect(ask(other())).toBe(unlinked)
  })

  test('nothing of an incident that is private', () => {
    poke({ private: '1' })
    expect(ask(recordOf(instance)['sys_id'] ?? '')).toBe(
      'Nothing travels between this record and incident.io any more.',
    )
  })
})

/** The script of the form, with a form and a browser as the platform gives them. */
describe('the script of the form', () => {
  const load = (form: { isNew?: boolean; roles?: string[] }, answer: string) => {
    const [script] = instance.rows('sys_script_client', { table: 'task', type: 'onLoad' })
    const asked: Record<string, string> = {}
    const messages: string[] = []
    const browser = {
      g_form: {
        isNewRecord: () => form.isNew === true,
        getTableName: () => 'incident',
        getUniqueValue: () => 'a'.repeat(32),
        addInfoMessage: (message: string) => messages.push(message),
      },
      g_user: { hasRole: (role: string) => (form.roles ?? ['itil']).includes(role) },
      GlideAjax: class {
        constructor(name: string) {
          asked['include'] = name
        }
        addParam(name: string, value: string): void {
          asked[name] = value
        }
        getXMLAnswer(done: (answer: string) => void): void {
          done(answer)
        }
      },
    }
    runInNewContext(`${script?.['script']};onLoad()`, browser)
    return { asked, messages }
  }

  test('asks for the record of the form, and shows the answer', () => {
    const { asked, messages } = load({}, 'In sync.')
    expect(messages).toEqual(['In sync.'])
    expect(asked).toEqual({
      include: 'x_iio_sync.SyncLine',
      sysparm_name: 'line',
      sysparm_table: 'incident',
      sysparm_record: 'a'.repeat(32),
    })
  })

  test('shows nothing where there is nothing to say', () => expect(load({}, '').messages).toEqual([]))

  test.each([{ isNew: true }, { roles: ['snc_internal'] }])('asks nothing: %j', form =>
    expect(load(form, 'x')).toEqual({ asked: {}, messages: [] }),
  )

  test('runs on every table that extends task, in every view', () => {
    const [script] = instance.rows('sys_script_client', { table: 'task', type: 'onLoad' })
    expect(['applies_extended', 'global', 'active'].map(column => script?.[column])).toEqual(
      expect.not.arrayContaining(['0', 'false', '', undefined]),
    )
  })
})
