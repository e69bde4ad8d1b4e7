/** The pictures of docs/install.md and docs/mapping.md, of a set-up that goes its way; `npm run pictures` puts them there. */
import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { settled, withWorld } from '../flow/flow.ts'
import { recordShowing } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { PICTURES, startBrowser } from './browser.ts'
import { loaded, openHome } from './home.ts'

const limitMs = 120_000
const FOLDER = process.env['PICTURES_TO'] ?? `${PICTURES}/docs`
const world = withWorld({ asShipped: true })
const held: { browser: Browser | null } = { browser: null }

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true })
  held.browser = await startBrowser()
  const { serviceNow, instance } = world()
  const [admin] = await serviceNow.find('admin', 'sys_user', 'user_name=admin')
  await serviceNow.update('admin', 'sys_user', valueOf(admin ?? {}, 'sys_id'), { time_zone: 'UTC' })
  await serviceNow.insert('admin', 'sys_user', {
    user_name: 'nadia.fournier',
    first_name: 'Nadia',
    last_name: 'Fournier',
    email: 'nadia.fournier@example.com',
  })
  await instance.control.setProperty('x_iio_sync.environment', 'TEST')
}, limitMs)
afterAll(() => held.browser?.close())

async function open(tab: string): Promise<Page> {
  if (held.browser === null) throw new Error('The browser did not start')
  const { url, authorizationOf } = world().instance
  const page = await openHome(held.browser, url, authorizationOf('admin'), { at: `tab=${tab}` })
  await page.setViewportSize({ width: 1200, height: 780 })
  await loaded(page)
  return page
}

/** What a screen shows of the page, from its top or from this heading on. */
async function picture(page: Page, name: string, from?: string): Promise<void> {
  await page.mouse.move(0, 0)
  if (from !== undefined)
    await page.getByText(from, { exact: true }).evaluate(part => part.scrollIntoView({ block: 'start' }))
  await page.screenshot({ path: `${FOLDER}/${name}.png` })
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()

async function declare(name: string, severity: string): Promise<{ id: string; reference: string }> {
  return world().incidentIo.declare({ name, severity, summary: 'Customers notice it.' })
}

test(
  'the checks, and Start',
  async () => {
    const { serviceNow, instance } = world()
    const page = await open('set-up')
    for (const template of await serviceNow.find('admin', 'x_iio_sync_template', ''))
      await serviceNow.update('admin', 'x_iio_sync_template', valueOf(template, 'sys_id'), { active: 'true' })
    await declare('Search is slow', 'Minor')
    await declare('Payments are down', 'Critical')
    await settled(world())
    await press(page, 'Check again')
    await instance.control.drain()
    await page.getByText('The set-up is being checked.').waitFor({ state: 'hidden', timeout: 20_000 })
    await picture(page, 'set-up-checks', 'Checks')
    await press(page, 'Start …')
    const dialog = page.getByRole('dialog')
    await instance.control.drain()
    await dialog.getByText('2 incidents are running now').waitFor()
    await dialog.getByRole('button', { name: 'Try the mapping now' }).click()
    await settled(world())
    await dialog.getByText('In the last 30 days this mapping would have made').waitFor()
    await picture(page, 'start')
    await dialog.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByText(/^Started\./).waitFor()
  },
  limitMs,
)

test(
  'health, and the story of a record',
  async () => {
    const { incidentIo, instance, serviceNow } = world()
    await instance.control.advanceClock(2000)
    await incidentIo.control('POST', '/clock', { advanceMs: 2000 })
    const { id, reference } = await declare('Checkout is slow', 'Major')
    const record = await recordShowing(world(), 'incident', id, { short_description: 'Checkout is slow' })
    await serviceNow.update('beth.anglin', 'incident', valueOf(record, 'sys_id'), {
      work_notes: 'We are looking into it.',
    })
    await settled(world())
    await incidentIo.change(id, { severity: 'Critical' })
    await settled(world())
    await picture(await open('health'), 'health')
    const find = await open(`find&q=${reference}`)
    await find.getByText('First decision').first().waitFor()
    await picture(find, 'find', 'Incident, record, id or address')
  },
  limitMs,
)

test(
  'a draft of the mapping that was tried',
  async () => {
    const { id } = await declare('Search is slow again', 'Minor')
    await world().incidentIo.addFollowUp({ incident_id: id, title: 'Add an alert' })
    await settled(world())
    const page = await open('mapping')
    await page.getByRole('checkbox', { name: /^On ?: Incident$/ }).uncheck()
    await page.getByText('The draft changes 1 thing').waitFor()
    await press(page, 'Try')
    await settled(world())
    await page.getByText('Of the last 4 incidents 0 would have a ticket, and 1 of 1 follow-up.').waitFor()
    await picture(page, 'mapping-try-out', 'The draft changes 1 thing')
  },
  limitMs,
)
