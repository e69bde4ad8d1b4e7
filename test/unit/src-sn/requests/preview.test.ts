/** The preview row: the question goes out, the answer comes back, nothing else is written. */
import type { Row } from '../../../ends/servicenow/contracts.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { configurationOf } from '../documents.ts'
import { bridgeDecides, followUpOf, specOf } from '../specs.ts'
import { connect, declare, events, INCIDENT_ID, recordOf, templateId } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const ask = (values: Row = {}, user = 'admin'): number =>
  instance.create(user, 'x_iio_sync_preview', { reference: 'INC-123', ...values }).status
const preview = (): Row => instance.rows('x_iio_sync_preview')[0] ?? {}
const otherTemplate = (): string => {
  const values = { name: 'Other', record_type: 'incident', target_table: 'incident' }
  return instance.create('admin', 'x_iio_sync_template', values).result['sys_id'] ?? ''
}
const bridgeSays = (outcome: string, detail: string): void =>
  instance.answerWith(() => ({ status: 200, headers: {}, body: JSON.stringify({ outcome, detail }) }))

test('asks for the incident and the template, and shows what the app would do with the spec', () => {
  connect(instance)
  const questions = bridgeDecides(instance, () => specOf(instance))
  ask({ reference: ' INC-123 ', template: templateId(instance, 'Incident') })
  instance.settle()
  expect(questions).toMatchObject([
    {
      type: 'preview',
      preview: { sys_id: preview()['sys_id'], reference: 'INC-123', template: templateId(instance, 'Incident') },
      configuration: configurationOf(instance),
      redecisions: [],
    },
  ])
  expect(preview()).toMatchObject({
    status: 'answered',
    result: expect.stringMatching(/^INC-123 {2}Payments are down[^]*A new record would be made\./),
    asked_by: instance.rows('sys_user', { user_name: 'admin' })[0]?.['sys_id'],
  })
  expect(events(instance, 'preview')[0]).toMatchObject({ state: 'sent' })
})

test('shows nothing of a private incident, also when the bridge decided it', () => {
  connect(instance)
  bridgeDecides(instance, () => specOf(instance, { private: true }))
  ask()
  instance.settle()
  expect(preview()).toMatchObject({
    status: 'failed',
    result: expect.stringMatching(/^There is no incident INC-123 that may be shown here/),
  })
  expect(JSON.stringify([preview(), events(instance, 'preview')])).not.toContain('Payments are down')
})

test('writes nothing but its own row and its event', () => {
  connect(instance)
  bridgeDecides(instance, () => specOf(instance, {}, { follow_ups: [followUpOf(instance)] }))
  const rows = () =>
    ['x_iio_sync_ticket', 'x_iio_sync_note', 'task', 'sys_journal_field'].map(table => instance.rows(table))
  const before = rows()
  ask()
  instance.settle()
  expect(preview()['status']).toBe('answered')
  expect(rows()).toEqual(before)
})

test('asks again with the template and the record that a ticket keeps', () => {
  connect(instance)
  declare(instance)
  const other = otherTemplate()
  const questions = bridgeDecides(
    instance,
    () => specOf(instance, { template: other }),
    () => specOf(instance, { chosen_by: 'kept', decision: 'It keeps this ticket.' }),
  )
  ask()
  instance.settle()
  const redecision = {
    record_type: 'incident',
    external_id: INCIDENT_ID,
    template: templateId(instance, 'Incident'),
    record: recordOf(instance)['sys_id'],
  }
  expect(questions.map(question => question['redecisions'])).toEqual([[], [redecision]])
  expect(preview()['result']).toContain('It keeps this ticket.')
})

test('asks three times at most', () => {
  connect(instance)
  declare(instance)
  const other = otherTemplate()
  const questions = bridgeDecides(instance, () => specOf(instance, { template: other }))
  ask()
  instance.settle()
  expect(questions).toHaveLength(3)
  expect(preview()['status']).toBe('answered')
})

test('a spec that cannot be read is asked for again later', () => {
  connect(instance)
  bridgeDecides(instance, () => specOf(instance, { chosen_by: 'chance' }))
  ask()
  instance.settle()
  expect(preview()).toMatchObject({ status: 'asked', result: expect.stringContaining('incident.chosen_by') })
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
