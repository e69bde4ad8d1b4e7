/** The tab Health, as a viewer uses it: numbers that lead to their lists, filters with addresses, search, light and dark, wide and narrow. */
import type { Browser, Page } from 'playwright-core'
import { settled, withWorld } from '../flow/flow.ts'
import { recordShowing } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { startBrowser } from './browser.ts'
import { giveRole, openHome, picture, seriousFindings, sidewaysScroll } from './home.ts'
import type { HomeOptions } from './home.ts'

const limitMs = 60_000
const VIEWER = 'beth.anglin'
const world = withWorld()
const held: { browser: Browser | null; reference: string } = { browser: null, reference: '' }

/** Two notes went out, and sixty wait for a bridge that is gone. */
beforeAll(async () => {
  held.browser = await startBrowser()
  const { incidentIo, serviceNow, instance, bridge } = world()
  await giveRole(world(), VIEWER, 'x_iio_sync.viewer')
  const { id, reference } = await incidentIo.declare({ name: 'Payments are down' })
  held.reference = reference
  const record = valueOf(
    await recordShowing(world(), 'incident', id, { short_description: 'Payments are down' }),
    'sys_id',
  )
  const write = (text: string) => serviceNow.update('david.loo', 'incident', record, { work_notes: text })
  await write('Looking at it.')
  await write('Found it.')
  await settled(world())
  await bridge.kill()
  for (let note = 1; note <= 60; note += 1) await write(`Note ${note}`)
  await instance.control.drain()
  await instance.control.advanceClock(20 * 60_000)
}, 120_000)
afterAll(() => held.browser?.close())

function open(options: HomeOptions = {}): Promise<Page> {
  if (held.browser === null) throw new Error('The browser did not start')
  const { url, authorizationOf } = world().instance
  return openHome(held.browser, url, authorizationOf(VIEWER), { at: 'tab=health', ...options })
}

test(
  'the number of what waits leads to exactly these rows',
  async () => {
    const page = await open()
    const number = page.locator('.card .number', { hasText: 'events to incident.io' }).first()
    await number.waitFor()
    expect(await number.innerText()).toBe('60 events to incident.io')
    await page.getByText(/^That sweep (compared|found nothing)/).waitFor()
    await page.locator('.notice', { hasText: 'Waits too long' }).waitFor()
    await number.click()
    await page.locator('td').first().waitFor()
    expect(await page.locator('tr:has(td)').count()).toBe(60)
  },
  limitMs,
)

test(
  'filter, page and search have addresses, and Back goes along them',
  async () => {
    const page = await open()
    await page.getByText('1 to 50 of 60').waitFor()
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByText('51 to 60 of 60').waitFor()
    expect(new URL(page.url()).search).toBe('?tab=health&queue=notes-out&page=1')
    await page.goBack()
    await page.getByText('1 to 50 of 60').waitFor()
    await page.getByRole('link', { name: 'Images to incident.io' }).click()
    await page.getByText('Nothing is on its way here.').waitFor()
    await page.getByRole('link', { name: 'Notes and states to incident.io' }).click()
    await page.getByLabel('INC-12, id or number of a record').fill(held.reference)
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByText('60 rows').waitFor()
    await page.getByLabel('INC-12, id or number of a record').fill('INC-99999')
    await page.keyboard.press('Enter')
    await page.getByText('Nothing is on its way here.').waitFor()
    await page.getByLabel('INC-12, id or number of a record').fill('a^b')
    await page.keyboard.press('Enter')
    await page.getByText('Search for one reference').waitFor()
  },
  limitMs,
)

test.each([
  ['light', 1200],
  ['light', 400],
  ['dark', 1200],
  ['dark', 400],
] as const)(
  'nothing serious for screen readers and no sideways scrolling: %s, %i px wide',
  async (scheme, width) => {
    const page = await open({ scheme, width })
    await page.getByText('1 to 50 of 60').waitFor()
    await page.locator('summary').first().click()
    expect(await seriousFindings(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    await picture(page, `health-full-${scheme}-${width}`)
  },
  limitMs,
)
