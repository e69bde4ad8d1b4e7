/** POST incidents/compare: what is out of sync, and nothing about the rest. */
import { ask, configurationOf, post, rowOf, SYNC } from '../documents.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, declareFollowUp, edit, INCIDENT_ID, ticketOf } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  declareFollowUp(instance, declare(instance).result['sys_id'] ?? '')
  poke({ updates_version: VERSION })
})

const VERSION = '2026-11-22T02:59:00.000000Z'
const item = (values: object = {}) => ({
  record_type: 'incident',
  external_id: INCIDENT_ID,
  version: VERSION,
  ...values,
})
const compare = (...items: object[]) =>
  ask<Record<'unknown' | 'older' | 'changed' | 'owed', string[]>>(instance, 'POST', 'incidents/compare', { items })
const inSync = () => ({ configuration: configurationOf(instance), unknown: [], older: [], changed: [], owed: [] })
const poke = (values: Record<string, string>): void =>
  instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', values)

test('in sync: nothing is said', () => {
  const { hash } = ticketOf(instance)
  expect(
    compare(
      item(),
      item({ version: '2026-11-22T02:58:00Z' }),
      item({ record_type: 'follow_up', external_id: '01FOLLOW' }),
      item({ hash }),
    ),
  ).toEqual(inSync())
  expect(compare()).toEqual(inSync())
})

test('what differs is named by its id', () => {
  expect(
    compare(
      item({ external_id: '01NEW' }),
      item({ version: '2026-11-22T02:59:01Z' }),
      item({ record_type: 'follow_up', external_id: '01FOLLOW', hash: 'abc' }),
    ),
  ).toEqual({
    ...inSync(),
    unknown: ['01NEW'],
    older: [INCIDENT_ID],
    changed: ['01FOLLOW'],
  })
})

test('an id of the other kind of record is another id', () => {
  expect(compare(item({ record_type: 'follow_up' }))).toEqual({ ...inSync(), unknown: [INCIDENT_ID] })
})

test('the version of our own write is no news', () => {
  poke({ echo_version: '2026-11-22T03:00:00.000001Z' })
  expect(compare(item({ version: '2026-11-22T03:00:00.000001Z' }))).toEqual(inSync())
  expect(compare(item({ version: '2026-11-22T03:00:00.000002Z' }))).toMatchObject({ older: [INCIDENT_ID] })
})

test('a version that stands more than a day ahead counts as unknown', () => {
  poke({ source_updated_at: '2027-01-01T00:00:00Z' })
  expect(compare(item())).toMatchObject({ older: [INCIDENT_ID] })
})

test('a private incident is out of sync only where a row does not know it', () => {
  expect(compare(item({ private: true }), item({ external_id: '01NONE', private: true }))).toEqual({
    ...inSync(),
    changed: [INCIDENT_ID],
  })
  post(instance, { incident: { external_id: INCIDENT_ID, private: true } })
  expect(compare(item({ private: true, version: '2026-11-22T05:00:00Z' }))).toEqual(inSync())
})

test('what a run could not finish is owed, also when it is in sync', () => {
  edit(instance, ticketOf(instance)['sys_id'] ?? '', { bridge_error: 'refused' })
  expect(compare(item())).toEqual({ ...inSync(), owed: [INCIDENT_ID] })
})

test('a thousand in one call, and no more', () => {
  const many = (count: number) => Array.from({ length: count }, (_none, index) => item({ external_id: `01N${index}` }))
  expect(compare(...many(1000)).unknown).toHaveLength(1000)
  for (const body of [
    { items: many(1001) },
    { items: [item({ version: 'now' })] },
    { items: [item({ record_type: 'alert' })] },
    { items: [{ ...item(), sys_id: 'x' }] },
    {},
  ]) {
    expect(instance.call(INTEGRATION, 'POST', `${SYNC}/incidents/compare`, body).status).toBe(400)
  }
})

test('writes nothing', () => {
  const before = instance.rows('x_iio_sync_ticket')
  compare(item({ external_id: '01NEW' }), item({ version: '2026-11-22T02:59:01Z' }))
  expect(instance.rows('x_iio_sync_ticket')).toEqual(before)
})

describe('an update whose own webhooks were lost', () => {
  const LATER = '2026-11-22T03:00:00.000000Z'
  const bring = (updates: 'yes' | 'no') =>
    post(instance, {
      incident: rowOf({ ...ticketOf(instance), source_updated_at: LATER }, { updates_key: 'open high' }),
      read: { follow_ups: 'no', updates },
    })

  test('is found although a change of fields brought the version to the row', () => {
    bring('no')
    expect(compare(item({ version: LATER }))).toEqual({ ...inSync(), changed: [INCIDENT_ID] })
    bring('yes')
    expect(compare(item({ version: LATER }))).toEqual(inSync())
  })

  test('is not looked for again while updates cannot be read', () => {
    bring('no')
    poke({ unfinished: '1', bridge_next_attempt: '2099-01-01 00:00:00' })
    expect(compare(item({ version: LATER }))).toEqual(inSync())
  })

  test('cannot be there of an incident that was declared a moment ago', () => {
    const row = { ...ticketOf(instance), external_id: '01JUSTDECLARED', source_updated_at: LATER }
    post(instance, { declared: true, incident: rowOf(row) })
    expect(compare(item({ external_id: '01JUSTDECLARED', version: LATER }))).toEqual(inSync())
  })
})
