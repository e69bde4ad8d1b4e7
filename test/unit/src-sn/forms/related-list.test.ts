/** The related list that admins may add to forms of tasks: which tickets it shows, and that no layout is changed for it. */
import { runInNewContext } from 'node:vm'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, recordOf, ticketOf } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const relationship = () => instance.rows('sys_relationship', { name: 'incident.io sync' })[0] ?? {}

/** The tickets that the platform lists under a record of this sys_id: the relationship's script narrows the list. */
function listedUnder(sysId: string): string[] {
  const terms: string[] = []
  const current = { addQuery: (column: string, value: string) => terms.push(`${column}=${value}`) }
  runInNewContext(relationship()['query_with'] ?? '', { current, parent: { getUniqueValue: () => sysId } })
  const table = relationship()['basic_query_from'] ?? ''
  const query = encodeURIComponent(terms.join('^'))
  const { text } = instance.call('admin', 'GET', `/api/now/table/${table}?sysparm_query=${query}`)
  return (JSON.parse(text) as { result: { sys_id: string }[] }).result.map(row => row.sys_id)
}

test('it is offered for every table that extends task', () => {
  expect(relationship()).toMatchObject({
    basic_apply_to: 'task',
    basic_query_from: 'x_iio_sync_ticket',
    advanced: 'false',
    simple_reference: 'false',
  })
})

test('it shows the ticket of the record, and none of another one', () => {
  declare(instance)
  declare(instance, { external_id: '01OTHER', reference: 'INC-124' })
  expect(listedUnder(recordOf(instance)['sys_id'] ?? '')).toEqual([ticketOf(instance)['sys_id']])
})

test('under a record that is not saved yet it shows nothing, tickets without a record included', () => {
  declare(instance, { template: '' })
  expect(listedUnder('')).toEqual([])
})

test('no related list is put on a form of the instance', () => {
  const ours = instance.rows('sys_ui_related_list_entry').map(row => row['related_list'] ?? '')
  expect(ours.filter(name => name.startsWith('REL:'))).toEqual([])
})
