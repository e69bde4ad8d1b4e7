/** The frame of the Home page, as a viewer uses it: by mouse and by keyboard, light and dark, wide and narrow. */
import type { Browser, Page } from 'playwright-core'
import { APP_VERSION } from '../../src-sn/server/contract/versions.ts'
import { withWorld } from '../flow/flow.ts'
import { startBrowser } from './browser.ts'
import { giveRole, loaded, openHome, picture, seriousFindings, sidewaysScroll } from './home.ts'
import type { HomeOptions } from './home.ts'

const limitMs = 60_000
const VIEWER = 'beth.anglin'
const TABS = ['Set-up', 'Health', 'Problems', 'Find', 'Mapping']
const world = withWorld()
const held: { browser: Browser | null } = { browser: null }

beforeAll(async () => {
  held.browser = await startBrowser()
  await giveRole(world(), VIEWER, 'x_iio_sync.viewer')
}, limitMs)
afterAll(() => held.browser?.close())

function open(options?: HomeOptions, user: 'admin' | typeof VIEWER = VIEWER): Promise<Page> {
  if (held.browser === null) throw new Error('The browser did not start')
  return openHome(held.browser, world().instance.url, world().instance.authorizationOf(user), options)
}

const heading = (page: Page): Promise<string> => page.getByRole('heading', { level: 2 }).innerText()

test(
  'each tab has an address of its own; Back and Forward go along it, and the title follows',
  async () => {
    const page = await open()
    for (const name of TABS) {
      await page.getByRole('link', { name, exact: true }).click()
      expect([await heading(page), await page.title()]).toEqual([name, `${name} - incident.io sync`])
    }
    expect(new URL(page.url()).search).toBe('?tab=mapping')
    await page.goBack()
    expect(await heading(page)).toBe('Find')
    await page.goForward()
    expect([await heading(page), await page.title()]).toEqual(['Mapping', 'Mapping - incident.io sync'])
    const direct = await open({ at: 'tab=problems&problem=x' })
    expect(await heading(direct)).toBe('Problems')
  },
  limitMs,
)

test(
  'the keyboard alone reaches every tab, and shows where it is',
  async () => {
    const page = await open()
    const seen: string[] = []
    for (const _ of TABS) {
      await page.keyboard.press('Tab')
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)
      expect(outline).toBe('solid')
      await page.keyboard.press('Enter')
      seen.push(await heading(page))
    }
    expect(seen).toEqual(TABS)
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
    for (const name of TABS) {
      await page.getByRole('link', { name, exact: true }).click()
      await loaded(page)
      expect([name, await seriousFindings(page)]).toEqual([name, []])
      expect([name, await sidewaysScroll(page)]).toEqual([name, 0])
    }
    await page.getByRole('link', { name: 'Health', exact: true }).click()
    await loaded(page)
    await picture(page, `health-${scheme}-${width}`)
  },
  limitMs,
)

test(
  'a theme of the platform counts before the colours of the page',
  async () => {
    const page = await open()
    await page.addStyleTag({ content: ':root { --now-color_background--primary: 1, 2, 3 }' })
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(1, 2, 3)')
  },
  limitMs,
)

test(
  'an instance that does not answer is said, with a way to try again',
  async () => {
    const page = await open()
    await page.context().setOffline(true)
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await page.getByText('The instance did not answer (/frame)').waitFor()
    expect(await page.locator('.freshness').count()).toBe(1)
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await page.getByText('The instance did not answer (/frame)').waitFor({ state: 'detached' })
  },
  limitMs,
)

test(
  'the menu leads to the page, which says what this instance is',
  async () => {
    const page = await open()
    await page.goto(world().instance.url)
    await page.locator('ul').getByRole('link', { name: 'Home', exact: true }).first().click()
    await page.locator('.freshness').waitFor()
    expect(await page.locator('.about').innerText()).toContain(`App ${APP_VERSION}`)
    expect(await page.locator('main > .quiet .as-of').innerText()).toMatch(/^as of \d\d:\d\d:\d\d \(.+\)$/)
  },
  limitMs,
)
