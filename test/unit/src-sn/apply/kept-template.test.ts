/** A record belongs to the template that made it: switched off, deleted or left for a while, no other one takes it over. */
import type { Row } from '../../../ends/servicenow/contracts.ts'
import { ask, documentOf, freshHash, rowOf } from '../documents.ts'
import type { Part } from '../documents.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { bridgeDecides, specOf } from '../specs.ts'
import {
  connect,
  declare,
  declareFollowUp,
  events,
  INCIDENT_ID,
  map,
  recordOf,
  templateId,
  ticketOf,
  write,
} from '../tickets.ts'

let instance: AppInstance
let others = 0
beforeEach(() => {
  instance = createAppInstance()
})

/** Another template for the same table, which would write other words into the same column. */
function other(values: Row = {}): string {
  const name = `Other ${(others += 1)}`
  instance.create('admin', 'x_iio_sync_template', {
    name,
    order: '1',
    record_type: 'incident',
    target_table: 'incident',
    ...values,
  })
  map(instance, name, { column: 'short_description', value: '{{ incident.name }}' })
  return templateId(instance, name)
}

const words = (text: string): Part => ({
  desired_values: [{ column: 'short_description', value: text, write: 'sync' }],
})

interface Answered {
  readonly rows: { outcome: string; template: string; reason: string }[]
}

/** What the bridge sends for the ticket, decided by today's conditions unless told otherwise. */
function decide(changes: Part, externalId = INCIDENT_ID): Answered['rows'][number] | undefined {
  const ticket = ticketOf(instance, externalId)
  const row = rowOf(ticket, { hash: freshHash(), chosen_by: 'conditions', ...changes })
  const host = instance.row('x_iio_sync_ticket', ticket['parent'] ?? '')
  const document =
    ticket['record_type'] === 'follow_up' ? { incident: rowOf(host), follow_ups: [row] } : { incident: row }
  return ask<Answered>(instance, 'POST', 'incidents', documentOf(instance, document)).rows.at(-1)
}

const switchTo = (name: string, active: boolean): void => {
  instance.change('admin', 'x_iio_sync_template', templateId(instance, name), { active: String(active) })
}
const remove = (name: string): void => {
  const sysId = templateId(instance, name)
  instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_template/${sysId}`)
  // What the platform does by itself with references to a deleted row, unless the column says otherwise.
  for (const ticket of instance.rows('x_iio_sync_ticket', { template: sysId }))
    instance.poke('x_iio_sync_ticket', ticket['sys_id'] ?? '', { template: '' })
}

describe('"Create tickets" switched off', () => {
  test('another template does not take over the columns: the ticket keeps its own', () => {
    declare(instance)
    const own = templateId(instance, 'Incident')
    switchTo('Incident', false)
    expect(decide({ template: other(), ...words('Taken over') })).toMatchObject({ outcome: 'redecide', template: own })
    expect(recordOf(instance)['short_description']).toBe('Payments are down')
    decide({ chosen_by: 'kept', ...words('Not any more') })
    expect(recordOf(instance)['short_description']).toBe('Payments are down')
    expect(ticketOf(instance)).toMatchObject({
      status: 'skipped',
      template: own,
      number: 'INC0010001',
      reason:
        'The template "Incident" is switched off ("Create tickets"): INC0010001 stays as it is and is no longer updated.',
    })
  })

  test('switched on again, it goes on with what incident.io says by now', () => {
    connect(instance)
    declare(instance)
    instance.settle()
    switchTo('Incident', false)
    decide({ chosen_by: 'kept', ...words('Renamed meanwhile') })
    switchTo('Incident', true)
    instance.runMinuteScript()
    expect(recordOf(instance)['short_description']).toBe('Renamed meanwhile')
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', reason: '', error: '' })
    expect(events(instance, 'resync')).toHaveLength(1)
  })

  test('what people write on the record still reaches incident.io', () => {
    declare(instance)
    switchTo('Incident', false)
    decide({ chosen_by: 'kept', ...words('Not any more') })
    write(instance, 'beth.anglin', { work_notes: 'Still here' })
    instance.settle()
    expect(events(instance, 'work_note')).toHaveLength(1)
  })

  test('holds for a follow-up', () => {
    const parent = declare(instance).result['sys_id'] ?? ''
    declareFollowUp(instance, parent)
    switchTo('Follow-up', false)
    const template = other({ record_type: 'follow_up', target_table: 'task' })
    expect(decide({ template, ...words('Taken over') }, '01FOLLOW')).toMatchObject({
      outcome: 'redecide',
      template: templateId(instance, 'Follow-up'),
    })
    expect(recordOf(instance, '01FOLLOW')['short_description']).toBe('Payments are down')
  })

  test('holds for an issue in Jira', () => {
    declare(instance)
    const jira = other({ destination: 'jira', jira_project: 'ENG', jira_issue_type: 'Bug', active: 'false' })
    const issue = { template: jira, target: '', target_table: 'jira', jira_id: '10001', number: 'ENG-1' }
    instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { ...issue, record_template: jira })
    expect(decide({ template: other() })).toMatchObject({ outcome: 'redecide', template: jira })
  })

  test("says nothing for a ticket without a record: today's conditions decide", () => {
    declare(instance, { template: templateId(instance, 'Follow-up') })
    expect(ticketOf(instance)).toMatchObject({ status: 'skipped', target: '' })
    expect(decide({ template: templateId(instance, 'Incident') })).toMatchObject({ outcome: 'applied' })
  })
})

describe('a template that was deleted', () => {
  test('leaves its record as it is, and the row says why', () => {
    declare(instance)
    const own = templateId(instance, 'Incident')
    remove('Incident')
    expect(decide({ template: other(), ...words('Taken over') })).toMatchObject({ outcome: 'redecide', template: own })
    decide({ template: '', chosen_by: 'kept', desired_values: [], decision: 'Its template was deleted.' })
    expect(recordOf(instance)['short_description']).toBe('Payments are down')
    expect(ticketOf(instance)).toMatchObject({ status: 'skipped', number: 'INC0010001' })
    expect(ticketOf(instance)['reason']).toMatch(/see Decision.*INC0010001 stays as it is and is no longer updated/)
    // Nothing was forgotten: the next decision is asked again, too.
    expect(decide({ template: other(), ...words('Taken over') })?.outcome).toBe('redecide')
  })

  test('another one takes the record when an admin unlinks it and links it again', () => {
    declare(instance)
    const record = recordOf(instance)
    remove('Incident')
    decide({ template: '', chosen_by: 'kept', desired_values: [], decision: 'Its template was deleted.' })
    instance.press('Unlink', ticketOf(instance))
    const template = other()
    connect(instance)
    bridgeDecides(instance, () =>
      specOf(instance, {
        adopt: record['sys_id'] ?? '',
        template,
        source_updated_at: '2026-11-22T03:20:00.000000Z',
        ...words('By the new template'),
      }),
    )
    instance.create('admin', 'x_iio_sync_link_request', {
      record_table: 'incident',
      record: record['sys_id'] ?? '',
      incident: 'INC-123',
    })
    instance.settle()
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', target: record['sys_id'], template })
    expect(recordOf(instance)['short_description']).toBe('By the new template')
    expect(decide({ template: other() })).toMatchObject({ outcome: 'redecide', template })
  })
})

test('an incident that no rule takes for a while comes back to the template of its record', () => {
  declare(instance)
  decide({ template: '', chosen_by: 'rule', desired_values: [], decision: 'A tutorial.' })
  expect(ticketOf(instance)).toMatchObject({ status: 'skipped', template: '' })
  expect(decide({ template: other(), ...words('Taken over') })).toMatchObject({
    outcome: 'redecide',
    template: templateId(instance, 'Incident'),
  })
  expect(recordOf(instance)['short_description']).toBe('Payments are down')
})
