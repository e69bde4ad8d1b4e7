/** A new instance, the shipped mapping: the ticket's form has no mandatory field that somebody would have to fill in first. */
import { recordShowing } from '../world/readings.ts'
import { displayOf, valueOf } from '../world/servicenow-end.ts'
import type { ShownRow } from '../world/servicenow-end.ts'
import { settled, withWorld } from './flow.ts'

const world = withWorld({ asShipped: true })

/** What an instance has for incidents, and the test equipment has not: a form, and a UI policy that asks for two of its fields. */
async function addIncidentForm(): Promise<void> {
  const { serviceNow } = world()
  const section = await serviceNow.insert('admin', 'sys_ui_section', { name: 'incident', view: 'Default view' })
  for (const [position, element] of ['number', 'caller_id', 'contact_type', 'state', 'short_description'].entries())
    await serviceNow.insert('admin', 'sys_ui_element', {
      sys_ui_section: valueOf(section, 'sys_id'),
      element,
      position: `${position}`,
    })
  const policy = await serviceNow.insert('admin', 'sys_ui_policy', {
    short_description: 'Caller and short description are mandatory',
    table: 'incident',
    active: 'true',
    global: 'true',
    on_load: 'true',
  })
  for (const field of ['caller_id', 'short_description'])
    await serviceNow.insert('admin', 'sys_ui_policy_action', {
      ui_policy: valueOf(policy, 'sys_id'),
      table: 'incident',
      field,
      mandatory: 'true',
    })
}

/** The columns that the form of a record marks as mandatory, with what they hold. */
async function mandatoryOn(record: ShownRow): Promise<Record<string, string>> {
  const { instance } = world()
  const answer = await fetch(`${instance.url}/incident.do?sys_id=${valueOf(record, 'sys_id')}`, {
    headers: { authorization: instance.authorizationOf('beth.anglin') },
  })
  const rows = (await answer.text()).split('<tr').filter(row => row.startsWith(' class="mandatory"'))
  const columns = rows.map(row => / name="(\w+)"/.exec(row)?.[1] ?? '')
  return Object.fromEntries(columns.map(column => [column, displayOf(record, column)]))
}

async function declare(name: string): Promise<ShownRow> {
  const { id } = await world().incidentIo.declare({ name })
  await settled(world())
  return recordShowing(world(), 'incident', id, { short_description: name })
}

test('the reporter is the caller; for one without an account it is the fallback, and no mandatory field is empty', async () => {
  const { serviceNow } = world()
  await addIncidentForm()
  const [template] = await serviceNow.find('admin', 'x_iio_sync_template', 'name=Incident')
  const update = (values: Record<string, string>): Promise<ShownRow> =>
    serviceNow.update('admin', 'x_iio_sync_template', valueOf(template ?? {}, 'sys_id'), values)
  const shipped = valueOf(template ?? {}, 'static_values')
  await update({ active: 'true' })
  const [connection] = await serviceNow.find('admin', 'x_iio_sync_connection', '')
  const started = { declared_from: '2000-01-01 00:00:00' }
  await serviceNow.update('admin', 'x_iio_sync_connection', valueOf(connection ?? {}, 'sys_id'), started)
  // Nobody here has the e-mail of the reporter, and there is no fallback yet: the form asks for a caller.
  expect(await mandatoryOn(await declare('Before'))).toEqual({ caller_id: '', short_description: 'Before' })
  const [fallback] = await serviceNow.find('admin', 'sys_user', 'user_name=abel.tuter')
  await update({ static_values: `${shipped.replace('^EQ', '')}^caller_id=${valueOf(fallback ?? {}, 'sys_id')}^EQ` })
  const second = await declare('With a fallback')
  expect(await mandatoryOn(second)).toEqual({ caller_id: 'Abel Tuter', short_description: 'With a fallback' })
  expect(displayOf(second, 'contact_type')).toBe('Self-service')
  // The reporter gets an account: the ticket of the first one says by which e-mail it was looked for.
  const [warned] = await serviceNow.find('admin', 'x_iio_sync_ticket', 'warningsISNOTEMPTY')
  const email = /has email "(.*?)"/.exec(valueOf(warned ?? {}, 'warnings'))?.[1] ?? ''
  await serviceNow.insert('admin', 'sys_user', { user_name: 'rae', first_name: 'Rae', last_name: 'Porter', email })
  expect(await mandatoryOn(await declare('After'))).toEqual({ caller_id: 'Rae Porter', short_description: 'After' })
}, 60_000)
