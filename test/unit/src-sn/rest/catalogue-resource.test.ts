/** PUT catalogue: parts speak for their range alone. */
import { ask, SYNC } from '../documents.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'

interface Counts {
  added: number
  changed: number
  removed: number
}

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const SEPARATOR = '\u0000'
const attribute = (key: string, label = key) => ({ key, label, kind: 'option', record_type: 'incident' })
const option = (key: string, external_id: string, rank: number | null = null, label = external_id) => ({
  attribute: key,
  external_id,
  label,
  rank,
})
const body = (values: object) => ({
  from: '',
  to: '',
  attributes: [],
  options: [],
  complete_families: [],
  complete_attributes: [],
  ...values,
})
const put = (values: object): Counts => ask<Counts>(instance, 'PUT', 'catalogue', body(values))
const attributeRow = (key: string) => instance.rows('x_iio_sync_attribute', { key })[0] ?? {}
const options = (key: string) => instance.rows('x_iio_sync_option', { attribute: attributeRow(key)['sys_id'] ?? '' })
const removed = (key: string) =>
  options(key)
    .filter(row => row['removed'] === '1')
    .map(row => row['external_id'])

const SEVERITY = {
  attributes: [attribute('severity')],
  options: [option('severity', '01A', 1), option('severity', '01B', 2)],
}
const COMPLETE = {
  complete_families: ['severity', 'custom_field'],
  complete_attributes: ['severity', 'custom_field:01T'],
}

test('what is new is added, what differs is changed, and the same part once more writes nothing', () => {
  expect(put(SEVERITY)).toEqual({ added: 3, changed: 0, removed: 0 })
  expect(options('severity').map(row => [row['external_id'], row['label'], row['rank'], row['removed']])).toEqual([
    ['01A', '01A', '1', '0'],
    ['01B', '01B', '2', '0'],
  ])
  expect(
    put({
      attributes: [attribute('severity', 'Severity')],
      options: [option('severity', '01A', 1, 'Critical'), option('severity', '01B')],
    }),
  ).toEqual({ added: 0, changed: 3, removed: 0 })
  expect(options('severity').map(row => [row['label'], row['rank']])).toEqual([
    ['Critical', '1'],
    ['01B', ''],
  ])
  const before = [instance.rows('x_iio_sync_attribute'), instance.rows('x_iio_sync_option')]
  instance.advance(60)
  expect(
    put({
      attributes: [attribute('severity', 'Severity')],
      options: [option('severity', '01A', 1, 'Critical'), option('severity', '01B')],
    }),
  ).toEqual({ added: 0, changed: 0, removed: 0 })
  expect([instance.rows('x_iio_sync_attribute'), instance.rows('x_iio_sync_option')]).toEqual(before)
})

describe('what is missing', () => {
  beforeEach(() => {
    put({ ...SEVERITY, from: 's', to: 't' })
    put({
      attributes: [attribute('custom_field:01T'), attribute('custom_field:01U')],
      options: ['01P', '01Q', '01R'].map(id => option('custom_field:01T', id)),
    })
  })

  test('stays, where nobody says that the part is complete', () => {
    expect(put({})).toEqual({ added: 0, changed: 0, removed: 0 })
  })

  test('is marked where the part is complete, and is back when it comes again', () => {
    expect(
      put({
        ...COMPLETE,
        attributes: [attribute('severity')],
        options: [option('severity', '01A', 1)],
        from: 'severity',
        to: 'severity:',
      }),
    ).toEqual({ added: 0, changed: 0, removed: 1 })
    expect(removed('severity')).toEqual(['01B'])
    expect(put({ ...COMPLETE, ...SEVERITY, from: 'severity', to: 'severity:' })).toEqual({
      added: 0,
      changed: 1,
      removed: 0,
    })
    expect(removed('severity')).toEqual([])
  })

  test('of a family is marked, and no attribute of another family', () => {
    expect(put({ complete_families: ['custom_field'], attributes: [attribute('custom_field:01T')] })).toEqual({
      added: 0,
      changed: 0,
      removed: 1,
    })
    expect(['custom_field:01T', 'custom_field:01U', 'severity'].map(key => attributeRow(key)['removed'])).toEqual([
      '0',
      '1',
      '0',
    ])
  })

  test('outside of the range is not touched', () => {
    expect(put({ ...COMPLETE, from: 'a', to: 'b' })).toEqual({ added: 0, changed: 0, removed: 0 })
    const place = (id: string) => `custom_field:01T${SEPARATOR}${id}`
    // From 01Q on, up to 01R: an attribute whose options travel in several parts.
    expect(put({ ...COMPLETE, from: place('01Q'), to: place('01R') })).toEqual({ added: 0, changed: 0, removed: 1 })
    expect(removed('custom_field:01T')).toEqual(['01Q'])
  })

  test('across parts is marked by the part that it would be in', () => {
    const place = `custom_field:01T${SEPARATOR}01Q`
    put({ ...COMPLETE, to: place, attributes: [attribute('custom_field:01T')], options: [] })
    expect([removed('custom_field:01T'), attributeRow('severity')['removed']]).toEqual([['01P'], '0'])
    put({
      ...COMPLETE,
      from: place,
      attributes: [attribute('custom_field:01U'), attribute('severity')],
      options: [option('custom_field:01T', '01R'), ...SEVERITY.options],
    })
    expect([removed('custom_field:01T'), attributeRow('custom_field:01U')['removed'], removed('severity')]).toEqual([
      ['01P', '01Q'],
      '0',
      [],
    ])
  })
})

test('attributes that the app ships are in no catalogue and stay as they are', () => {
  const before = instance.rows('x_iio_sync_attribute')
  put({ complete_families: ['severity', 'custom_field', 'role'] })
  expect(instance.rows('x_iio_sync_attribute')).toEqual(before)
})

test('a removed option marks the conditions that name it', () => {
  put(SEVERITY)
  const [critical] = options('severity')
  const template = instance.rows('x_iio_sync_template')[0]?.['sys_id'] ?? ''
  instance.create('admin', 'x_iio_sync_condition', {
    template,
    attribute: attributeRow('severity')['sys_id'] ?? '',
    operator: 'is_one_of',
    options: critical?.['sys_id'] ?? '',
  })
  put({ ...COMPLETE, attributes: SEVERITY.attributes, options: SEVERITY.options.slice(1) })
  expect(instance.rows('x_iio_sync_condition')[0]?.['problem']).toContain('Removed in incident.io')
})

test('two runs that add the same are one', () => {
  instance.beforeInsert((table, row) => {
    if (table === 'x_iio_sync_attribute' && row['key'] === 'severity' && attributeRow('severity')['key'] === undefined)
      instance.plant(table, { ...row, sys_id: 'f'.repeat(32) })
  })
  put(SEVERITY)
  expect([instance.rows('x_iio_sync_attribute', { key: 'severity' }).length, options('severity').length]).toEqual([
    1, 2,
  ])
})

test('five hundred rows are taken in one call', () => {
  expect(
    put({
      attributes: [attribute('severity')],
      options: Array.from({ length: 499 }, (_none, index) => option('severity', `01N${index}`)),
    }),
  ).toEqual({ added: 500, changed: 0, removed: 0 })
})

test.each<[string, object]>([
  ['an unknown field', { sys_id: 'x' }],
  ['a kind that does not exist', { attributes: [{ ...attribute('x'), kind: 'colour' }] }],
  ['a key that is a query', { attributes: [attribute('x^ORkeyISNOTEMPTY')] }],
  ['a label longer than its column', { attributes: [attribute('x', 'x'.repeat(256))] }],
  ['a rank that is no number', { options: [{ ...option('severity', '01A'), rank: 'high' }] }],
  ['an option of no attribute', { options: [option('nothing', '01A')] }],
  ['a row twice', { attributes: [attribute('x'), attribute('x')] }],
  ['a row outside of the range', { from: 'a', to: 'b', attributes: [attribute('severity')] }],
  [
    'more than five hundred rows',
    {
      attributes: [attribute('severity')],
      options: Array.from({ length: 500 }, (_none, index) => option('severity', `01N${index}`)),
    },
  ],
  ['no range', { from: 7 }],
])('refuses %s', (_name, values) => {
  const before = instance.rows('x_iio_sync_attribute')
  expect(instance.call(INTEGRATION, 'PUT', `${SYNC}/catalogue`, body(values)).status).toBe(400)
  expect(instance.rows('x_iio_sync_attribute')).toEqual(before)
})
