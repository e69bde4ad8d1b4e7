/** What waited for a record goes on in the call that makes it, as long as that call may work. */
import { ask, documentOf, freshHash, rowOf } from '../documents.ts'
import type { Part } from '../documents.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { desired, INCIDENT_ID, templateId, ticketOf } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  instance.create('admin', 'sys_script', {
    name: 'refuse',
    collection: 'incident',
    when: 'before',
    order: '100',
    active: 'true',
    advanced: 'true',
    action_insert: 'true',
    script:
      "(function executeRule(current) { if (current.short_description == 'Refused') current.setAbortAction(true) })(current, previous);",
  })
})

const row = (name: string): Part => ({
  ...rowOf({
    external_id: INCIDENT_ID,
    reference: 'INC-1',
    template: templateId(instance, 'Incident'),
    source_updated_at: '2026-11-22T02:59:00Z',
    desired_values: desired({ column: 'short_description', value: name }),
  }),
  hash: freshHash(),
})
const someFollowUps = (count: number): Part[] =>
  Array.from({ length: count }, (_, n) =>
    rowOf({
      external_id: `01F${n}`,
      template: templateId(instance, 'Follow-up'),
      hash: 'ff',
      source_updated_at: '2026-11-22T02:59:00Z',
      desired_values: desired({ column: 'short_description', value: `${n}` }),
    }),
  )

test('one call works for five seconds, also when follow-ups waited for its record', () => {
  const followUps = someFollowUps(20)
  ask(instance, 'POST', 'incidents', documentOf(instance, { incident: row('Refused'), follow_ups: followUps }))
  expect(ticketOf(instance, '01F0')['status']).toBe('pending')
  instance.advance(300)
  instance.beforeInsert(table => {
    if (table === 'task') instance.advance(2)
  })
  const before = instance.now().getTime()
  ask(instance, 'POST', 'incidents', documentOf(instance, { incident: row('Fine') }))
  expect((instance.now().getTime() - before) / 1000).toBeLessThan(10)
  // What is left is due at once.
  expect(ticketOf(instance, '01F19')).toMatchObject({ status: 'pending', target: '' })
  for (let minute = 0; minute < 4; minute++) {
    instance.advance(60)
    instance.runMinuteScript()
  }
  expect(followUps.map(one => ticketOf(instance, String(one['external_id']))['status'])).toEqual(
    followUps.map(() => 'in_sync'),
  )
})

test('when the time of the call is over, what waited is due at once, and what did not wait stays as it is', () => {
  const later = '2026-11-23 00:00:00'
  const cases = [
    [{ status: 'pending' }, { status: 'pending', next_attempt: 'now' }],
    [{ status: 'failed' }, { status: 'failed', next_attempt: 'now' }],
    [{ status: 'in_sync' }, { status: 'pending', next_attempt: 'now' }],
    [{ status: 'skipped' }, { status: 'skipped', next_attempt: later }],
    [{ status: 'discarded' }, { status: 'discarded', next_attempt: later }],
    [{ status: 'unlinked' }, { status: 'unlinked', next_attempt: later }],
    [
      { status: 'pending', target_table: 'jira' },
      { status: 'pending', next_attempt: later },
    ],
  ] as const
  const followUps = someFollowUps(cases.length)
  ask(instance, 'POST', 'incidents', documentOf(instance, { incident: row('Refused'), follow_ups: followUps }))
  cases.forEach(([columns], place) =>
    instance.poke('x_iio_sync_ticket', ticketOf(instance, `01F${place}`)['sys_id'] ?? '', {
      ...columns,
      next_attempt: later,
    }),
  )
  instance.advance(300)
  instance.beforeInsert(table => {
    if (table === 'task') instance.advance(30)
  })
  ask(instance, 'POST', 'incidents', documentOf(instance, { incident: row('Fine') }))
  expect(ticketOf(instance)['status']).toBe('in_sync')
  const now = instance.now().toISOString().slice(0, 19).replace('T', ' ')
  const found = cases.map((_case, place) => {
    const { status, next_attempt } = ticketOf(instance, `01F${place}`)
    return { status, next_attempt: next_attempt === now ? 'now' : next_attempt }
  })
  expect(found).toEqual(cases.map(([, expected]) => expected))
})
