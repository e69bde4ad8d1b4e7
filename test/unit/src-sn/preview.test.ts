/** The preview row: the question goes out, the answer comes back, nothing else is written. */
import type { Row } from '../../ends/servicenow/contracts.ts'
import { createAppInstance } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { connect, events, payloadOf, templateId } from './tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const ask = (values: Row = {}, user = 'admin'): number =>
  instance.create(user, 'x_iio_sync_preview', { reference: 'INC-123', ...values }).status
const preview = (): Row => instance.rows('x_iio_sync_preview')[0] ?? {}
const bridgeSays = (outcome: string, detail: string): void =>
  instance.answerWith(() => ({ status: 200, headers: {}, body: JSON.stringify({ outcome, detail }) }))

test('asks for the incident and the template, and shows the whole answer', () => {
  connect(instance)
  const long = `INC-123\n${'x'.repeat(20_000)}`
  bridgeSays('delivered', long)
  ask({ reference: ' INC-123 ', template: templateId(instance, 'Incident') })
  expect(payloadOf(events(instance, 'preview')[0])).toMatchObject({
    type: 'preview',
    preview: { sys_id: preview()['sys_id'], reference: 'INC-123', template: templateId(instance, 'Incident') },
  })
  instance.settle()
  expect(preview()).toMatchObject({
    status: 'answered',
    result: long,
    asked_by: instance.rows('sys_user', { user_name: 'admin' })[0]?.['sys_id'],
  })
  expect(events(instance, 'preview')[0]).toMatchObject({ state: 'sent' })
})

test('what the bridge cannot show is said in its words', () => {
  connect(instance)
  bridgeSays('refused', 'incident.io does not show INC-123 to the API key.')
  ask()
  instance.settle()
  expect(preview()).toMatchObject({ status: 'failed', result: 'incident.io does not show INC-123 to the API key.' })
})

test('says what is missing while the bridge is not connected', () => {
  ask()
  instance.settle()
  expect(preview()).toMatchObject({ status: 'asked', result: expect.stringMatching(/connection|bridge/i) })
})

test('a bridge that does not answer is waited for, and the row says so', () => {
  connect(instance)
  instance.answerWith(() => ({ error: 'Connection refused', code: 1 }))
  ask()
  instance.settle()
  expect(preview()).toMatchObject({ status: 'asked', result: expect.stringContaining('No answer from the bridge') })
  bridgeSays('delivered', 'Here it is.')
  instance.advance(60)
  instance.runMinuteScript()
  expect(preview()).toMatchObject({ status: 'answered', result: 'Here it is.' })
})

test('an empty reference is not asked about', () => {
  ask({ reference: '  ' })
  expect(preview()).toMatchObject({ status: 'failed', result: expect.stringContaining('Enter the incident') })
  expect(events(instance, 'preview')).toEqual([])
})

test.each([
  ['"Preview again"', () => instance.press('Preview again', preview())],
  [
    'another reference',
    () => instance.change('admin', 'x_iio_sync_preview', preview()['sys_id'] ?? '', { reference: 'INC-124' }),
  ],
])('%s is a new question', (_name, again) => {
  connect(instance)
  bridgeSays('delivered', 'First.')
  ask()
  instance.settle()
  bridgeSays('delivered', 'Second.')
  again()
  instance.settle()
  expect(events(instance, 'preview')).toHaveLength(2)
  expect(preview()).toMatchObject({ status: 'answered', result: 'Second.' })
})

test.each(['beth.anglin', 'incident.io'])('is nothing that %s can make or read', user => {
  expect(ask({}, user)).toBe(403)
  ask()
  expect(
    instance.call(user, 'GET', `/api/now/table/x_iio_sync_preview/${preview()['sys_id']}`).status,
  ).toBeGreaterThanOrEqual(403)
})
