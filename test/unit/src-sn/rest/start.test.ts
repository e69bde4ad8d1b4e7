/** Nothing becomes a record before "Start", and then what is declared from then on. What was taken once stays taken. */
import { anIncident } from '../../bridge/mapping/samples.ts'
import { previewIncident, syncIncident } from '../bridge-side.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { START } from '../snapshot.ts'
import { deliveries, connect, INCIDENT_ID, recordOf, ticketOf } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance({ asShipped: true })
  connect(instance)
})

const connection = () => instance.rows('x_iio_sync_connection')[0] ?? {}
const start = () => instance.press('Start', connection())
const switchOn = (name = 'Incident', values = {}) => {
  const [template] = instance.rows('x_iio_sync_template', { name })
  const answer = instance.change('admin', 'x_iio_sync_template', template?.['sys_id'] ?? '', {
    active: 'true',
    ...values,
  })
  expect(answer.status).toBe(200)
}
const at = (seconds: number): string => new Date(START + seconds * 1000).toISOString()
/** `declared`: seconds after the instance's clock began. */
const sync = (declared: number, changes: Parameters<typeof anIncident>[0] = {}): string =>
  syncIncident(instance, anIncident({ id: INCIDENT_ID, createdAt: at(declared), updatedAt: at(declared), ...changes }))
const records = () => instance.rows('incident', { correlation_id: INCIDENT_ID })

test('as shipped every template is off', () => {
  expect(instance.rows('x_iio_sync_template').map(row => row['active'])).not.toContain('1')
  expect(connection()['declared_from'] ?? '').toBe('')
})

test('before Start nothing is made, and the row says what is missing', () => {
  switchOn()
  sync(3600)
  expect(records()).toEqual([])
  expect(ticketOf(instance)).toMatchObject({ status: 'skipped', template: '' })
  expect(ticketOf(instance)['reason']).toContain('the sync is not started. Press "Start" on the connection.')
})

test('what is declared from Start on becomes a record, what was declared before stays out', () => {
  switchOn()
  instance.advance(60)
  expect(start()[0]).toMatch(/^Started\. Incidents declared from .* on become records/)
  sync(59)
  expect(records()).toEqual([])
  expect(ticketOf(instance)['decision']).toContain(`declared at ${at(59)}`)
  sync(60, { id: '01OTHER', reference: 'INC-2' })
  expect(instance.rows('incident', { correlation_id: '01OTHER' })).toHaveLength(1)
})

test.each([
  ['no template is on', () => undefined, /no template has "Create tickets" on.*There are "Incident", "Follow-up"/],
  ['the only one is on trial', () => switchOn('Incident', { trial: 'true' }), /no template has "Create tickets" on/],
  [
    'nobody confirmed the instance',
    () => (switchOn(), connect(instance, { confirmed_instance: '' })),
    /Sending is not confirmed/,
  ],
  ['there is no secret', () => (switchOn(), connect(instance, { current_secret: '' })), /no signing secret/],
])('Start is refused: %s', (_what, prepare, sentence) => {
  prepare()
  expect(start()[0]).toMatch(sentence)
  expect(connection()['declared_from'] ?? '').toBe('')
})

test('the button goes once it was pressed; on a second connection it says since when', () => {
  switchOn()
  start()
  const { declared_from } = connection()
  expect(start).toThrow()
  const second = instance.create('admin', 'x_iio_sync_connection', { name: 'Second', active: 'false' }).result
  expect(instance.press('Start', second)[0]).toMatch(/^The sync is started already: it takes incidents declared from/)
  expect(connection()['declared_from']).toBe(declared_from)
})

test('Start makes a new version of the configuration, so that no bridge decides by the one before', () => {
  switchOn()
  const before = instance.rows('x_iio_sync_cursor', { kind: 'configuration' })[0]?.['position']
  start()
  expect(instance.rows('x_iio_sync_cursor', { kind: 'configuration' })[0]?.['position']).not.toBe(before)
})

test('a record that exists is kept up to date, whenever its incident was declared', () => {
  switchOn()
  start()
  sync(60)
  expect(records()).toHaveLength(1)
  instance.poke('x_iio_sync_connection', connection()['sys_id'] ?? '', { declared_from: '2026-11-30 00:00:00' })
  sync(60, { updatedAt: at(120), name: 'Renamed' })
  expect(recordOf(instance)['short_description']).toBe('Renamed')
  expect(ticketOf(instance)['status']).toBe('in_sync')
})

test('what was taken and has no record yet stays taken', () => {
  switchOn()
  start()
  sync(60)
  instance.call('admin', 'DELETE', `/api/now/table/incident/${recordOf(instance)['sys_id']}`)
  instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { status: 'pending', target: '', number: '' })
  instance.poke('x_iio_sync_connection', connection()['sys_id'] ?? '', { declared_from: '2026-11-30 00:00:00' })
  sync(60, { updatedAt: at(120) })
  expect(ticketOf(instance)['decision']).toMatch(/^Template "Incident" is used/)
})

describe('trial', () => {
  test('a test incident becomes a record before Start too, by a template on trial alone', () => {
    switchOn('Incident', { trial: 'true' })
    sync(0, { mode: 'test' })
    expect(records()).toHaveLength(1)
  })
  test('a real incident is none of its', () => {
    switchOn('Incident', { trial: 'true' })
    sync(3600)
    expect(records()).toEqual([])
  })
  test('a test incident is none of another template', () => {
    switchOn()
    start()
    sync(60, { mode: 'test' })
    expect(records()).toEqual([])
    expect(ticketOf(instance)['reason']).toContain('test incident')
  })
})

describe('a preview shows what would be', () => {
  const preview = (declared: number) =>
    previewIncident(instance, anIncident({ id: INCIDENT_ID, createdAt: at(declared) }))
  test('before Start', () => {
    switchOn()
    expect(preview(0)).toMatchObject({ would: 'insert', reason: expect.stringMatching(/not started.*presses "Start"/) })
  })
  test('of an incident declared before it', () => {
    switchOn()
    instance.advance(60)
    start()
    expect(preview(0)).toMatchObject({ would: 'insert', reason: expect.stringMatching(/^It was declared before/) })
    expect(preview(60)).toMatchObject({ would: 'insert', reason: '' })
  })
})

test('before Start no record is linked either', () => {
  const record = instance.create('admin', 'incident', { short_description: 'Made by hand' }).result['sys_id'] ?? ''
  instance.create('admin', 'x_iio_sync_link_request', { record_table: 'incident', record, incident: 'INC-1' })
  instance.settle()
  expect(instance.rows('x_iio_sync_link_request')[0]).toMatchObject({
    status: 'refused',
    answer: 'The sync is not started: press "Start" on the connection, then ask again.',
  })
  expect(deliveries(instance)).toEqual([])
})
