/** Before Start the app itself makes no record, whatever a bridge asks for: one of an earlier release knows no Start. */
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import {
  INCIDENT_ID,
  connect,
  declare,
  declareFollowUp,
  edit,
  desired,
  recordOf,
  templateId,
  ticketOf,
} from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance({ asShipped: true })
  connect(instance)
})

const records = (externalId = INCIDENT_ID) => instance.rows('task', { correlation_id: externalId })
const connection = () => instance.rows('x_iio_sync_connection')[0] ?? {}
const switchOn = (name: string, values = {}): void => {
  instance.change('admin', 'x_iio_sync_template', templateId(instance, name), { active: 'true', ...values })
}
const minutes = (count: number): void => {
  for (let index = 0; index < count; index++) {
    instance.advance(60)
    instance.runMinuteScript()
  }
}

test('a row waits in plain words and has failed at nothing', () => {
  switchOn('Incident')
  declare(instance)
  minutes(70)
  expect(records()).toEqual([])
  expect(ticketOf(instance)).toMatchObject({
    status: 'pending',
    attempts: '0',
    error: '',
    reason: expect.stringMatching(/^Not written: the sync is not started\. Press "Start"/),
  })
})

test('a template on trial writes, and so do the follow-ups of what it wrote', () => {
  switchOn('Incident', { trial: 'true' })
  switchOn('Follow-up')
  const parent = declare(instance).result['sys_id'] ?? ''
  declareFollowUp(instance, parent)
  expect(records()).toHaveLength(1)
  expect(recordOf(instance, '01FOLLOW')['parent']).toBe(recordOf(instance)['sys_id'])
})

test('a record that exists is kept up to date', () => {
  switchOn('Incident')
  instance.poke('x_iio_sync_connection', connection()['sys_id'] ?? '', { declared_from: '2026-01-01 00:00:00' })
  const ticket = declare(instance).result['sys_id'] ?? ''
  instance.poke('x_iio_sync_connection', connection()['sys_id'] ?? '', { declared_from: '' })
  edit(instance, ticket, { desired_values: desired({ column: 'short_description', value: 'Renamed' }) })
  expect(recordOf(instance)['short_description']).toBe('Renamed')
})

test('Start lets in what was declared since, and leaves out what was declared before', () => {
  switchOn('Incident')
  declare(instance)
  declare(instance, { external_id: '01LATER', source_created_at: '2026-11-22T03:30:00.000000Z' })
  declare(instance, { external_id: '01UNSAID', source_created_at: '' })
  instance.press('Start', connection())
  minutes(2)
  expect(records()).toEqual([])
  expect(ticketOf(instance)).toMatchObject({ status: 'skipped', template: '' })
  expect(ticketOf(instance)['reason']).toMatch(/^No ticket: it was declared at .*, before Start/)
  expect(records('01LATER')).toHaveLength(1)
  expect(records('01UNSAID')).toHaveLength(1)
})
