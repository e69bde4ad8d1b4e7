/** A stranger finishes the set-up on the Home page, by mouse, and each thing that is wrong says so there. */
import type { Browser, Page } from 'playwright-core'
import { settled, withWorld } from '../flow/flow.ts'
import { startBridge } from '../world/bridge-process.ts'
import type { BridgeProcess } from '../world/bridge-process.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { recordShowing, ticketOf } from '../world/readings.ts'
import { PICTURES, startBrowser } from './browser.ts'
import { giveRole, openHome, picture, seriousFindings, sidewaysScroll } from './home.ts'

const limitMs = 120_000
const ADMIN = 'beth.anglin'
const world = withWorld({ asShipped: true })
const held: { browser: Browser | null; bridge: BridgeProcess | null } = { browser: null, bridge: null }

beforeAll(async () => {
  held.browser = await startBrowser()
  await giveRole(world(), ADMIN, 'x_iio_sync.admin')
}, limitMs)
afterAll(async () => {
  await held.bridge?.stop()
  await held.browser?.close()
})

function open(options: Parameters<typeof openHome>[3] = {}): Promise<Page> {
  if (held.browser === null) throw new Error('The browser did not start')
  return openHome(held.browser, world().instance.url, world().instance.authorizationOf(ADMIN), {
    at: 'tab=set-up',
    ...options,
  })
}

async function connection(): Promise<string> {
  const [row] = await world().serviceNow.find('admin', 'x_iio_sync_connection', '')
  return valueOf(row ?? {}, 'sys_id')
}

/** The bridge with another environment, on the same address. */
async function restartWith(variables: Record<string, string>): Promise<void> {
  const { bridge } = world()
  await (held.bridge ?? bridge).stop()
  held.bridge = await startBridge(Number(new URL(bridge.url).port), { ...bridge.variables, ...variables })
}

const rowOf = (page: Page, what: string) =>
  page.locator('tr', { has: page.getByRole('rowheader', { name: what, exact: true }) })
const stateOf = async (page: Page, what: string): Promise<string> =>
  (await rowOf(page, what).locator('.state').innerText()).trim()

/** Waits for the end of a look: the asynchronous rule runs when the test lets it. */
async function checkAgain(page: Page, click: (name: string) => Promise<void>): Promise<void> {
  // A change of the connection has made a look of its own.
  await world().instance.control.drain()
  await page.getByRole('button', { name: 'Check again' }).waitFor({ timeout: 20_000 })
  await click('Check again')
  await page.getByText('The set-up is being checked.').waitFor()
  await world().instance.control.drain()
  await page.getByRole('button', { name: 'Check again' }).waitFor({ timeout: 20_000 })
  await page.getByText('The set-up is being checked.').waitFor({ state: 'hidden' })
}

test(
  'from an installed app to Start in at most 25 clicks, on this page and at the bridge',
  async () => {
    const { serviceNow, incidentIo, bridge } = world()
    await serviceNow.update('admin', 'x_iio_sync_connection', await connection(), {
      bridge_url: '',
      confirmed_instance: '',
      active: 'true',
    })
    const page = await open()
    let clicks = 0
    const click = async (name: string, exact = false): Promise<void> => {
      clicks += 1
      await page.getByRole('button', { name, exact }).last().click()
    }
    await page.locator('.freshness').getByText('Nothing is created or sent yet.').waitFor()
    expect(await page.getByText('Nothing is created or sent yet.').count()).toBe(1)
    await picture(page, 'set-up-empty')

    await page.getByLabel('Bridge address').fill(bridge.url)
    clicks += 1
    await click('Make a new secret')
    await click('Save', true)
    const secret = await page.locator('[data-secret]').innerText()
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    await restartWith({ SERVICENOW_WEBHOOK_SECRET: secret })

    await click('Fix')
    await page.getByRole('dialog').getByText(`sends to ${bridge.url}`).waitFor()
    await picture(page, 'set-up-fix')
    await click('Change it')
    await page.getByText('now sends to the bridge').waitFor()
    for (const name of ['Incident', 'Follow-up']) {
      clicks += 1
      await page
        .locator('tr', { has: page.getByRole('link', { name, exact: true }) })
        .getByRole('checkbox')
        .first()
        .click()
      await page.getByText(`"${name}" is on.`).waitFor()
    }
    clicks += 2
    await page.getByRole('combobox', { name: /^Add a user or group/ }).fill('Service')
    await page.getByRole('option', { name: 'Service Desk' }).click()
    await click('Save recipients')
    await page.getByText('Saved. Mails go to the group "Service Desk".').waitFor()
    await checkAgain(page, click)
    await picture(page, 'set-up-checked')
    for (const what of [
      'App and bridge belong together',
      'The bridge answers',
      'Both secrets agree, there and back',
      'incident.io API key',
      "Each template's table and columns",
      'Images can be opened from outside',
      'Somebody is told when something fails',
    ])
      expect([what, await stateOf(page, what)]).toEqual([what, 'Passed'])

    const ids: string[] = []
    for (const name of ['Runs first', 'Runs second', 'Runs third']) ids.push((await incidentIo.declare({ name })).id)
    await settled(world())
    await click('Start …', true)
    const dialog = page.getByRole('dialog')
    await world().instance.control.drain()
    await dialog.getByText('3 incidents are running now').waitFor()
    await dialog.getByText('The mapping was not tried as it is saved now').waitFor()
    await click('Try the mapping now')
    // A page goes out by an event of its own.
    await settled(world())
    await dialog.getByText('In the last 30 days this mapping would have made 3 tickets and skipped 0').waitFor()
    clicks += 1
    await dialog.getByRole('checkbox', { name: 'Runs second' }).check()
    await picture(page, 'set-up-start')
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 400, height: 900 })
    expect(await sidewaysScroll(page)).toBe(0)
    await dialog.screenshot({ path: `${PICTURES}/home-set-up-start-dark-400.png` })
    expect(await seriousFindings(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 1200, height: 900 })
    expect(await seriousFindings(page)).toEqual([])
    await click('Start', true)
    await page.getByText(/^Started\. Incidents declared from .* Taken although they run already: INC-\d+\.$/).waitFor()
    await recordShowing(world(), 'incident', ids[1] ?? '', { short_description: 'Runs second' })
    await settled(world())
    const records = await Promise.all(ids.map(id => ticketOf(world(), 'incident', id)))
    expect(records.map(row => valueOf(row ?? {}, 'target') !== '')).toEqual([false, true, false])
    expect(clicks).toBeLessThanOrEqual(25)
    expect(await seriousFindings(page)).toEqual([])

    await world().instance.control.advanceClock(2000)
    await incidentIo.control('POST', '/clock', { advanceMs: 2000 })
    const { id } = await incidentIo.declare({ name: 'After the set-up' })
    await recordShowing(world(), 'incident', id, { short_description: 'After the set-up' })
  },
  limitMs,
)

test(
  'a broken secret says so, and a dead bridge too',
  async () => {
    const page = await open()
    const click = (name: string): Promise<void> => page.getByRole('button', { name }).last().click()
    await restartWith({ SERVICENOW_WEBHOOK_SECRET: `whsec_${Buffer.alloc(32, 7).toString('base64')}` })
    await checkAgain(page, click)
    expect(await stateOf(page, 'Both secrets agree, there and back')).toBe('Failed')
    expect(await rowOf(page, 'Both secrets agree, there and back').innerText()).toContain('SERVICENOW_WEBHOOK_SECRET')
    await picture(page, 'set-up-broken-secret')
    await held.bridge?.stop()
    await checkAgain(page, click)
    expect(await stateOf(page, 'The bridge answers')).toBe('Failed')
    expect(await rowOf(page, 'The bridge answers').innerText()).toContain('Start the bridge')
    await picture(page, 'set-up-dead-bridge')
  },
  limitMs,
)

test(
  'on a phone and in the dark, with nothing serious for screen readers',
  async () => {
    const page = await open({ scheme: 'dark', width: 400 })
    await page.getByText('The bridge answers').first().waitFor()
    expect(await seriousFindings(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    await picture(page, 'set-up-dark-400')
  },
  limitMs,
)
