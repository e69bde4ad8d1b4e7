/** Ids and keys that go into queries. */
import { ask, post, rowOf } from '../documents.ts'
import type { Part } from '../documents.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { INCIDENT_ID } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const row = (): Part => rowOf({ external_id: INCIDENT_ID, reference: 'INC-123', hash: 'aa' })

describe('the platform evaluates a value of a query that begins with `javascript:`: refused', () => {
  const SCRIPT = 'javascript:gs.getUserID()'
  test('in the range of a catalogue', () => {
    ask(instance, 'PUT', 'catalogue', {
      from: '',
      to: '',
      attributes: [{ key: 'severity', label: 'S', kind: 'option', record_type: 'incident' }],
      options: [],
      complete_families: [],
      complete_attributes: [],
    })
    const answer = instance.call(INTEGRATION, 'PUT', '/api/x_iio_sync/v1/sync/catalogue', {
      from: `severity\u0000${SCRIPT}`,
      to: 'severity\u0000~',
      attributes: [],
      options: [],
      complete_families: [],
      complete_attributes: ['severity'],
    })
    expect(answer.status).toBe(400)
  })

  test.each(['from', 'to'])('as the bound "%s" of a catalogue', bound => {
    const part = { from: '', to: '', attributes: [], options: [], complete_families: [], complete_attributes: [] }
    const answer = (value: string) =>
      instance.call(INTEGRATION, 'PUT', '/api/x_iio_sync/v1/sync/catalogue', { ...part, [bound]: value }).status
    expect([answer('javascript:gs.x'), answer('JavaScript:gs.x'), answer('severity')]).toEqual([400, 400, 200])
  })

  test('in a document', () => {
    const options = [
      {
        key: 'severity',
        label: 'S',
        kind: 'option',
        record_type: 'incident',
        options: [{ external_id: SCRIPT, label: 'x', rank: null }],
      },
    ]
    expect(post(instance, { incident: row(), options }).status).toBe(400)
  })

  test('a key of an attribute', () => {
    const options = [{ key: 'javascript:gs.x', label: 'S', kind: 'option', record_type: 'incident', options: [] }]
    expect(post(instance, { incident: row(), options }).status).toBe(400)
  })
})

test('a rank that the column cannot hold keeps its place in the order', () => {
  const options = [
    {
      key: 'severity',
      label: 'S',
      kind: 'option',
      record_type: 'incident',
      options: [{ external_id: '01A', label: 'x', rank: 9_000_000_000 }],
    },
  ]
  expect(post(instance, { incident: row(), options }).status).toBe(200)
  expect(instance.rows('x_iio_sync_option', { external_id: '01A' })[0]?.['rank']).toBe('2147483647')
})
