/** What the resources cost beside the rows that they apply: queries that do not grow with the number of rows. */
import { attribute, option } from '../catalogue.ts'
import { ask, documentOf, freshHash, rowOf } from '../documents.ts'
import type { Part } from '../documents.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, declareFollowUp, INCIDENT_ID, map, templateId } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

/** Queries and writes of one call. */
function cost(act: () => void): [queries: number, writes: number] {
  instance.resetStatements()
  act()
  const kinds = instance.statements().map(({ kind }) => kind)
  const queries = kinds.filter(kind => kind === 'query').length
  return [queries, kinds.length - queries]
}

const read = (): void => {
  ask(instance, 'GET', 'configuration')
}

test('the configuration costs the same with one condition and with forty on as many templates', () => {
  const severity = attribute(instance, { key: 'severity', label: 'Severity' })
  const add = (index: number): void => {
    instance.create('admin', 'x_iio_sync_template', {
      name: `T${index}`,
      record_type: 'incident',
      target_table: 'incident',
      active: 'true',
    })
    const options = option(instance, { attribute: severity, external_id: `01S${index}`, label: `S${index}` })
    instance.create('admin', 'x_iio_sync_condition', {
      template: templateId(instance, `T${index}`),
      attribute: severity,
      operator: 'is_one_of',
      options,
    })
    map(instance, `T${index}`, { column: 'cause', value: 'x' })
  }
  add(0)
  read()
  const small = cost(read)
  for (let index = 1; index < 40; index++) add(index)
  expect([cost(read), small[1], small[0] <= 10]).toEqual([small, 0, true])
})

test('a configuration that is known costs one query', () => {
  const { version } = ask<{ version: string }>(instance, 'GET', 'configuration')
  expect(
    cost(() => {
      ask(instance, 'GET', `configuration?known=${version}`)
    }),
  ).toEqual([1, 0])
})

test('comparing costs one query for each type of record, beside the version', () => {
  declareFollowUp(instance, declare(instance).result['sys_id'] ?? '')
  const items = Array.from({ length: 500 }, (_none, index) =>
    ['incident', 'follow_up'].map(record_type => ({
      record_type,
      external_id: index === 0 ? INCIDENT_ID : `01N${index}`,
      version: '',
    })),
  ).flat()
  expect(
    cost(() => {
      ask(instance, 'POST', 'incidents/compare', { items })
    }),
  ).toEqual([3, 0])
})

test.each([5, 40])(
  'an unchanged document of %d follow-ups and as many notes: four queries and no write, beside the look at each record',
  count => {
    const followUps = Array.from({ length: count }, (_none, index) =>
      rowOf({
        external_id: `01F${index}`,
        template: templateId(instance, 'Follow-up'),
        hash: freshHash(),
        source_updated_at: '2026-11-22T02:59:00Z',
      }),
    )
    const notes = Array.from({ length: count }, (_none, index): Part => ({
      update_id: `u${index}`,
      text: `Text ${index}`,
      author: 'x',
      written_at: '2026-11-22T02:59:30Z',
    }))
    const incident = rowOf(declare(instance).result)
    const send = (): void => {
      ask(instance, 'POST', 'incidents', documentOf(instance, { incident, follow_ups: followUps, notes }))
    }
    send()
    expect(cost(send)).toEqual([4 + 1 + count, 0])
  },
)
