/** A version that the bridge's own write made hides nothing that a person changed right before it. */
import { ask } from '../documents.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, events, INCIDENT_ID, ticketOf } from '../tickets.ts'

const at = (second: number): string => `2026-11-22T03:00:0${second}.000000Z`
let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  declare(instance)
  instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { source_updated_at: at(3) })
})

function report(...versions: { readonly version: string; readonly before?: string }[]): string | undefined {
  const event = events(instance, 'ticket_created')[0]?.['sys_id']
  const given = versions.map(one => ({ record_type: 'incident', external_id: INCIDENT_ID, ...one }))
  ask(instance, 'POST', 'links', { links: [{ event, outcome: 'delivered', detail: '', versions: given }] })
  return ticketOf(instance)['echo_version']
}

test.each([[at(2)], [at(3)]])('is kept when the ticket is as new as what stood before it (%s)', before => {
  expect(report({ version: at(5), before })).toBe(at(5))
})

test('is kept when another own write stood before it', () => {
  expect(report({ version: at(5), before: at(3) }, { version: at(6), before: at(5) })).toBe(at(6))
})

test.each([
  ['newer than the ticket', { before: at(4) }],
  ['unknown', {}],
  ['empty', { before: '' }],
])('is not kept when what stood before it is %s', (_what, before) => {
  expect(report({ version: at(5), ...before })).toBe('')
})
