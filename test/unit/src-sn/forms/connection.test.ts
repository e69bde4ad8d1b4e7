/** The connection's form says before a press where sending will go, and what Start takes. */
import { createAppInstance } from '../instance.ts'
import { openForm } from './open-form.ts'

const TABLE = 'x_iio_sync_connection'
const BRIDGE = 'https://bridge.example.com'

test.each([
  ['a new connection', '', BRIDGE, `lets this instance send to ${BRIDGE}.`],
  ['a clone', 'https://prod.example.com', BRIDGE, `Only https://prod.example.com sends to ${BRIDGE}. On another one`],
  ['no address yet', '', '', ''],
])('%s', (_what, confirmed_instance, bridge_url, words) => {
  const form = openForm(createAppInstance(), TABLE, { confirmed_instance, bridge_url })
  expect(form.message('confirmed_instance')).toContain(words)
  expect(form.message('confirmed_instance') === '').toBe(words === '')
})

test('another address is named as soon as it is typed', () => {
  const form = openForm(createAppInstance(), TABLE, { confirmed_instance: '', bridge_url: BRIDGE })
  form.set('bridge_url', 'https://other.example.com')
  expect(form.message('confirmed_instance')).toContain('https://other.example.com')
  form.set('bridge_url', '')
  expect(form.message('confirmed_instance')).toBe('')
})

test.each([
  ['not started', '', /^Not started\. "Start" takes the incidents that are declared from that moment on/],
  ['started', '2026-11-22 03:00:00', /^$/],
])('what Start will do, %s', (_what, declared_from, words) => {
  const form = openForm(createAppInstance(), TABLE, { declared_from })
  expect(form.message('declared_from')).toMatch(words)
})
