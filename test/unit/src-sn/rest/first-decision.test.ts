/** What was decided first about an incident, and when, stays for auditors, whatever comes later. */
import { ask, documentOf, freshHash, rowOf } from '../documents.ts'
import type { Part } from '../documents.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, declareFollowUp, INCIDENT_ID, ticketOf } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const FIRST = 'Template "Incident" is used: Severity is "Minor".'
const AT = '2026-11-22 03:00:00'
const send = (parts: Part): void => void ask(instance, 'POST', 'incidents', documentOf(instance, parts))
const decide = (decision: string, changes: Part = {}): void =>
  send({ incident: rowOf(ticketOf(instance), { decision, hash: freshHash(), ...changes }) })
const first = (externalId = INCIDENT_ID) => {
  const { first_decision, first_decided_at } = ticketOf(instance, externalId)
  return [first_decision, first_decided_at]
}

test('stays beside the latest one, through changes, "Unlink" and "Try again"', () => {
  declare(instance, { decision: FIRST })
  expect(first()).toEqual([FIRST, AT])
  instance.advance(3600)
  decide('Template "Incident" keeps this ticket.')
  expect(ticketOf(instance)['decision']).toBe('Template "Incident" keeps this ticket.')
  instance.press('Unlink', ticketOf(instance))
  instance.press('Try again', ticketOf(instance))
  decide('No ticket.', { template: '', desired_values: [] })
  expect(ticketOf(instance)['status']).toBe('skipped')
  expect(first()).toEqual([FIRST, AT])
})

test('is kept when the first decision was that there is no ticket', () => {
  declare(instance, { decision: 'No ticket: no conditions match.', template: '' })
  instance.advance(3600)
  decide(FIRST)
  expect(first()).toEqual(['No ticket: no conditions match.', AT])
})

test('is kept for follow-ups, and for an incident that incident.io did not show at first', () => {
  send({ incident: { external_id: INCIDENT_ID, unknown: true, reason: 'incident.io does not show it.' } })
  instance.advance(60)
  const parent = declare(instance, { decision: FIRST }).result['sys_id'] ?? ''
  declareFollowUp(instance, parent, { decision: 'Template "Follow-up" is used.' })
  expect(first()).toEqual(['incident.io does not show it.', AT])
  expect(first('01FOLLOW')).toEqual(['Template "Follow-up" is used.', '2026-11-22 03:01:00'])
})

test('is no longer than its column', () => {
  declare(instance, { decision: 'x'.repeat(8000) })
  expect(first()[0]).toHaveLength(8000)
})

test.each(['first_decision', 'first_decided_at'])('nobody rewrites it, an admin neither (%s)', column => {
  declare(instance, { decision: FIRST })
  const answer = instance.change('admin', 'x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', {
    [column]: '2020-01-01 00:00:00',
  })
  expect(answer.status).not.toBe(200)
  expect(instance.refusal()).toBe('The first decision of a ticket stays as it was made.')
  expect(first()).toEqual([FIRST, AT])
})

test('the cleaning of old rows leaves it', () => {
  declare(instance, { decision: FIRST })
  instance.advance(400 * 24 * 3600)
  for (let minute = 0; minute < 60; minute++) {
    instance.advance(60)
    instance.runMinuteScript()
  }
  instance.runCleaner()
  expect(first()).toEqual([FIRST, AT])
})
