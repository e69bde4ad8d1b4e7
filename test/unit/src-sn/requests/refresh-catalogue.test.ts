/** "Refresh from incident.io": one row in the outbox, nothing in the admin's transaction. */
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { connect, events, payloadOf } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const press = (): void => {
  instance.pressOnList('Refresh from incident.io', 'x_iio_sync_template')
}
const asked = () => events(instance, 'catalogue_refresh')

test("sends what the bridge expects, once the admin's own transaction is over", () => {
  connect(instance)
  press()
  expect(instance.sent).toEqual([])
  expect(asked()).toMatchObject([
    { state: 'ready', ticket: '', source_id: expect.stringMatching(/^catalogue_refresh:[0-9a-f]{32}$/) },
  ])
  instance.settle()
  const [event] = asked()
  expect(JSON.parse(instance.sent[0]?.body ?? '')).toEqual({
    event_id: event?.['sys_id'],
    ...payloadOf(event ?? {}),
    attempt: 1,
    age_seconds: 0,
  })
  expect(payloadOf(event ?? {})).toEqual({
    source_id: event?.['source_id'],
    type: 'catalogue_refresh',
    occurred_at: '2026-11-22T03:00:00Z',
    author: expect.any(String),
  })
  expect(event).toMatchObject({ state: 'sent', answer: 'delivered: ok' })
})

test('pressed again before it was sent, it stays one; afterwards it is another', () => {
  connect(instance)
  press()
  press()
  expect(asked()).toHaveLength(1)
  instance.settle()
  press()
  expect(asked()).toHaveLength(2)
})

test('waits where sending is not confirmed, and says what to do', () => {
  press()
  instance.settle()
  expect(instance.sent).toEqual([])
  expect(asked()).toMatchObject([{ state: 'ready', answer: expect.stringMatching(/connection|confirmed/i) }])
})

test.each(['x_iio_sync_attribute', 'x_iio_sync_template'])(
  'is there on the form and in the banner of the list of %s',
  table => {
    const [button] = instance.rows('sys_ui_action', { name: 'Refresh from incident.io', table })
    expect(button).toMatchObject({ form_button: '1', list_banner_button: '1', active: '1' })
  },
)
