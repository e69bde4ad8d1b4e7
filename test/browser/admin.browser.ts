/** What an admin does by mouse: the whole set-up, a preview, a change of the mapping, and a link. */
import type { Browser } from 'playwright-core'
import { settled, withWorld } from '../flow/flow.ts'
import { recordShowing, ticketOf } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { logIn, startBrowser, type Person } from './browser.ts'

const limitMs = 60_000
const world = withWorld({ asShipped: true })
const held: { browser: Browser | null } = { browser: null }
/** Declared before anybody pressed Start. */
const running = { id: '', reference: '' }

beforeAll(async () => {
  held.browser = await startBrowser()
  Object.assign(running, await world().incidentIo.declare({ name: 'Running already' }))
  await settled(world())
  // As right after the installation.
  const [connection] = await world().serviceNow.find('admin', 'x_iio_sync_connection', '')
  await world().serviceNow.update('admin', 'x_iio_sync_connection', valueOf(connection ?? {}, 'sys_id'), {
    bridge_url: '',
    confirmed_instance: '',
  })
}, limitMs)
afterAll(() => held.browser?.close())

const admin = (user: 'admin' | 'beth.anglin' = 'admin'): Promise<Person> => {
  if (held.browser === null) throw new Error('The browser did not start')
  return logIn(held.browser, world().instance.url, world().instance.authorizationOf(user))
}

test(
  'the set-up from zero, in at most 25 clicks: address, secret, a template, Start',
  async () => {
    const person = await admin()
    await person.home()
    await person.follow('Connection')
    await person.openRow('incident.io bridge')
    await person.press('Start')
    expect(await person.said()).toBe('Not started. The connection has no bridge URL.')
    await person.type('Bridge URL', world().bridge.url)
    await person.type('Signing secret', world().bridge.variables['SERVICENOW_WEBHOOK_SECRET'] ?? '')
    await person.press('Save')
    await person.press('Confirm sending from this instance')
    await person.press('Start')
    expect(await person.said()).toContain('no template has "Create tickets" on')
    await person.picture('start-refused')
    await person.follow('Home')
    await person.follow('Incident ticket templates')
    await person.picture('templates')
    await person.openRow('Incident')
    await person.choose('Create tickets', 'true')
    await person.press('Save')
    await person.picture('template')
    await person.follow('Home')
    await person.follow('Connection')
    await person.openRow('incident.io bridge')
    await person.press('Start')
    expect(await person.said()).toMatch(/^Started\. Incidents declared from/)
    expect(await person.buttons()).not.toContain('Start')
    await person.picture('started')
    expect(person.clicks).toBeLessThanOrEqual(25)
    expect(valueOf((await ticketOf(world(), 'incident', running.id)) ?? {}, 'status')).toBe('skipped')
    const { id } = await world().incidentIo.declare({ name: 'Payments are down' })
    await settled(world())
    await recordShowing(world(), 'incident', id, { short_description: 'Payments are down' })
  },
  limitMs,
)

test(
  'a mapping is changed, and the next change of the incident follows it',
  async () => {
    const person = await admin()
    await person.home()
    await person.follow('Field mappings')
    await person.follow('New')
    await person.choose('Incident ticket template', 'Incident')
    await person.type('Column', 'cause')
    await person.type('Value', 'Declared as {{ incident.name }}')
    await person.press('Save')
    expect(await person.read('Column')).toBe('cause')
    await person.picture('field-mapping')
    const { id } = await world().incidentIo.declare({ name: 'Search is slow' })
    await settled(world())
    await recordShowing(world(), 'incident', id, { cause: 'Declared as Search is slow' })
  },
  limitMs,
)

test(
  'a preview says what would be written',
  async () => {
    const { reference } = await world().incidentIo.declare({ name: 'Only tried', mode: 'test' })
    await settled(world())
    const person = await admin()
    await person.home()
    await person.follow('Incident ticket templates')
    await person.openRow('Incident')
    await person.press('Preview')
    await person.type('Incident (INC-123, id or address)', reference)
    await person.press('Save')
    await settled(world())
    await person.home()
    await person.follow('Past previews')
    await person.openRow(reference)
    expect(await person.text()).toContain('this is a test incident')
    await person.picture('preview')
  },
  limitMs,
)

test(
  'a record that is there already is linked to an incident that was declared before Start',
  async () => {
    const { id, reference } = running
    await world().serviceNow.insert('admin', 'incident', { short_description: 'Made by hand' })
    const person = await admin()
    await person.home()
    await person.follow('Incidents')
    await person.openRow('Made by hand')
    await person.press('Link to incident.io incident')
    await person.type('Incident (INC-123, id or address)', reference)
    await person.press('Save')
    await settled(world())
    await person.home()
    await person.follow('Link requests')
    await person.openRow(reference)
    expect(await person.text()).toContain(`Linked to ${reference}.`)
    await person.picture('link')
    await recordShowing(world(), 'incident', id, { short_description: 'Running already' })
  },
  limitMs,
)
