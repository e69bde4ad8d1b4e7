import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import {
  declare,
  declareFollowUp,
  desired,
  edit,
  expectDueIn,
  INCIDENT_ID,
  recordOf,
  templateId,
  ticketOf,
} from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const FOLLOW_UP_ID = '01FOLLOWUP000000000000000A'
const TITLE = { column: 'short_description', value: 'Rotate the keys' }

function follow(values: Record<string, string>) {
  const { parent = '', ...rest } = values
  return declareFollowUp(instance, parent, {
    external_id: FOLLOW_UP_ID,
    reference: 'Rotate the keys',
    desired_values: desired(TITLE),
    ...rest,
  })
}

/** Past the checks that guard the form: what an import or a dropped table leaves behind. */
function changeTemplate(values: Record<string, string>): void {
  const stored = Object.fromEntries(
    Object.entries(values).map(([column, value]) => [column, value === 'false' ? '0' : value]),
  )
  instance.poke('x_iio_sync_template', templateId(instance, 'Incident'), stored)
}

describe('private incidents', () => {
  test('get no record while the checkbox is off', () => {
    declare(instance, { private: 'true' })
    expect(instance.rows('incident', { correlation_id: INCIDENT_ID })).toHaveLength(0)
    expect(ticketOf(instance)).toEqual({})
    expect(instance.rows('x_iio_sync_outbound_event')).toHaveLength(0)
  })

  test('get one while it is on', () => {
    instance.setProperty('x_iio_sync.private_incidents', 'true')
    declare(instance, { private: 'true' })
    expect(recordOf(instance)['short_description']).toBe('Payments are down')
  })

  test('that turn private later are no longer updated, and say so', () => {
    const ticket = declare(instance).result['sys_id'] ?? ''
    edit(instance, ticket, {
      private: 'true',
      desired_values: desired({ column: 'short_description', value: 'Secret' }),
    })
    expect(recordOf(instance)['short_description']).toBe('Payments are down')
    expect(ticketOf(instance)).toMatchObject({ status: 'skipped', number: 'INC0010001' })
    expect(ticketOf(instance)).toMatchObject({ reason: expect.stringMatching(/no longer updated/), error: '' })
  })
})

describe('templates', () => {
  test('none, and no record: the reason is the verdict of the decision', () => {
    const verdict = 'No ticket: this is a test incident, and those are never synced.'
    declare(instance, { template: '', desired_values: '[]', decision: `${verdict}\n"A" is not used: it comes later.` })
    expect(ticketOf(instance)).toMatchObject({ status: 'skipped', reason: verdict, error: '', warnings: '' })
  })

  test('none: skipped, and the record of an earlier template stays linked', () => {
    const ticket = declare(instance).result['sys_id'] ?? ''
    edit(instance, ticket, { template: '', desired_values: '[]' })
    expect(ticketOf(instance)).toMatchObject({
      status: 'skipped',
      number: 'INC0010001',
      reason: 'No template updates it (see Decision): INC0010001 stays as it is and is no longer updated.',
      error: '',
    })
    edit(instance, ticket, {
      template: templateId(instance, 'Incident'),
      desired_values: desired({ column: 'short_description', value: 'Back' }),
    })
    expect(recordOf(instance)['short_description']).toBe('Back')
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', reason: '', error: '' })
  })

  test.each([
    ['switched off', { active: 'false' }, 'skipped', /"Incident" is switched off/],
    ['for Jira', { destination: 'jira' }, 'pending', /bridge.*Jira/],
    ['on a table that does not exist', { target_table: 'u_nothing' }, 'failed', /there is no table "u_nothing"/],
    ['without a table', { target_table: '' }, 'failed', /no target table/],
    ['on a table of the platform itself', { target_table: 'sys_user' }, 'failed', /belongs to the platform itself/],
    ['for follow-ups', { record_type: 'follow_up' }, 'skipped', /"Incident" is not for incidents/],
    ['on a table of the sync itself', { target_table: 'x_iio_sync_template' }, 'failed', /belongs to the sync itself/],
  ])('%s: nothing is written, in clear words, and only a failure is an Error', (_name, values, status, words) => {
    changeTemplate(values)
    declare(instance)
    expect(ticketOf(instance)).toMatchObject({ status, target: '' })
    const said = { reason: '', error: '', [status === 'failed' ? 'error' : 'reason']: expect.stringMatching(words) }
    expect(ticketOf(instance)).toMatchObject(said)
    expect(instance.rows('task', { correlation_id: INCIDENT_ID })).toHaveLength(0)
  })

  test('that change their table do not move records', () => {
    const ticket = declare(instance).result['sys_id'] ?? ''
    changeTemplate({ target_table: 'problem' })
    edit(instance, ticket, { desired_values: desired({ column: 'short_description', value: 'Moved?' }) })
    expect(ticketOf(instance)).toMatchObject({ status: 'skipped', target_table: 'incident' })
    expect(recordOf(instance)['short_description']).toBe('Payments are down')
    expect(instance.rows('problem')).toHaveLength(0)
  })

  test('on a parent table keep writing to a record of a child table', () => {
    const ticket = declare(instance).result['sys_id'] ?? ''
    changeTemplate({ target_table: 'task' })
    edit(instance, ticket, { desired_values: desired({ column: 'short_description', value: 'As a task' }) })
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', target_table: 'incident' })
    expect(recordOf(instance)['short_description']).toBe('As a task')
  })
})

describe('follow-ups', () => {
  test('become a task under the record of their incident', () => {
    const parent = declare(instance).result['sys_id'] ?? ''
    follow({ parent })
    expect(recordOf(instance, FOLLOW_UP_ID)).toMatchObject({
      sys_class_name: 'task',
      short_description: 'Rotate the keys',
      state: '1',
      parent: recordOf(instance)['sys_id'],
    })
  })

  test('wait for the record of their incident, and get theirs when it comes', () => {
    changeTemplate({ target_table: 'u_nothing' })
    const parent = declare(instance).result['sys_id'] ?? ''
    follow({ parent })
    expect(ticketOf(instance, FOLLOW_UP_ID)).toMatchObject({ status: 'pending', target: '' })
    expectDueIn(instance, ticketOf(instance, FOLLOW_UP_ID), 60)
    expect(ticketOf(instance, FOLLOW_UP_ID)).toMatchObject({
      reason: expect.stringMatching(/Waiting for the record of INC-123/),
      error: '',
    })
    changeTemplate({ target_table: 'incident' })
    edit(instance, parent, { source_updated_at: '2026-11-22T03:01:00.000000Z' })
    expect(ticketOf(instance, FOLLOW_UP_ID)).toMatchObject({ status: 'in_sync', error: '' })
    expect(recordOf(instance, FOLLOW_UP_ID)['parent']).toBe(recordOf(instance)['sys_id'])
  })

  test('of an incident that gets no record do not wait for ever', () => {
    const parent = declare(instance, { template: '' }).result['sys_id'] ?? ''
    follow({ parent })
    expect(recordOf(instance, FOLLOW_UP_ID)).toMatchObject({ short_description: 'Rotate the keys', parent: '' })
    expect(ticketOf(instance, FOLLOW_UP_ID)['warnings']).toMatch(/^parent: left empty/)
    edit(instance, parent, { template: templateId(instance, 'Incident') })
    expect(recordOf(instance, FOLLOW_UP_ID)['parent']).toBe(recordOf(instance)['sys_id'])
    expect(ticketOf(instance, FOLLOW_UP_ID)['warnings']).toBe('')
  })
})

describe('the place of a follow-up under its incident', () => {
  const LEFT = 'parent: left empty, because its incident is no longer on the ticket list.'

  test.each<[string, () => string, string]>([
    ['is gone', () => 'f'.repeat(32), LEFT],
    ['is a follow-up', () => declareFollowUp(instance, '', { external_id: '01OTHER' }).result['sys_id'] ?? '', LEFT],
    ['is not named', () => '', ''],
  ])('one whose parent %s is made without it', (_what, parentOf, warnings) => {
    follow({})
    const { sys_id: ticket = '' } = ticketOf(instance, FOLLOW_UP_ID)
    const columns = { parent: parentOf(), status: 'failed', next_attempt: '2026-11-22 02:00:00' }
    instance.poke('x_iio_sync_ticket', ticket, columns)
    instance.runMinuteScript()
    expect(ticketOf(instance, FOLLOW_UP_ID)).toMatchObject({ status: 'in_sync', warnings })
    expect(recordOf(instance, FOLLOW_UP_ID)['parent'] ?? '').toBe('')
  })

  test('an incident has no such place, whatever its row says', () => {
    const ticket = declare(instance).result['sys_id'] ?? ''
    instance.poke('x_iio_sync_ticket', ticket, {
      parent: 'f'.repeat(32),
      status: 'failed',
      next_attempt: '2026-11-22 02:00:00',
    })
    instance.runMinuteScript()
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', warnings: '' })
  })
})
