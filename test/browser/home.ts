/** The Home page of the app in Chromium, in a session as people have one: known by a cookie, and by the token that the page got. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { valueOf } from '../world/servicenow-end.ts'
import type { World } from '../world/world.ts'
import { PICTURES } from './browser.ts'

const HOME = '/x_iio_sync_home.do'

export interface HomeOptions {
  /** The query of the address, for example `tab=health`. */
  readonly at?: string
  readonly scheme?: 'light' | 'dark'
  readonly width?: number
}

/** Opens the page as the person of this Authorization header, who logs in once. */
export async function openHome(
  browser: Browser,
  url: string,
  authorization: string,
  { at = '', scheme = 'light', width = 1200 }: HomeOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 } })
  // The log-in leaves its cookie in the browser; from here on nothing else says who this is.
  await context.request.get(`${url}${HOME}`, { headers: { authorization } })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  await page.goto(`${url}${HOME}${at === '' ? '' : `?${at}`}`)
  await page.locator('.freshness').waitFor()
  return page
}

/** Everything that the tab asks for is there. */
export async function loaded(page: Page): Promise<void> {
  await page.waitForFunction(() => !/^Loading .* …$/m.test(document.body.innerText))
}

interface Finding {
  readonly id: string
  readonly impact: string | null
  readonly nodes: readonly string[]
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** What axe-core finds that is serious or critical: https://github.com/dequelabs/axe-core. */
export async function seriousFindings(page: Page): Promise<Finding[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as AxeWindow).axe.run(document)
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, impact, nodes }) => ({
        id,
        impact,
        nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
      }))
  })
}

interface AxeWindow {
  readonly axe: {
    run(place: Document): Promise<{
      violations: { id: string; impact: string | null; nodes: { html: string; failureSummary: string }[] }[]
    }>
  }
}

/** How far the page can be moved sideways; 0 when all of it is on the screen. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${PICTURES}/home-${name}.png`, fullPage: true })
}

/** As an admin gives it. */
export async function giveRole(
  { serviceNow }: Pick<World, 'serviceNow'>,
  userName: string,
  role: string,
): Promise<void> {
  const [user] = await serviceNow.find('admin', 'sys_user', `user_name=${userName}`)
  const [row] = await serviceNow.find('admin', 'sys_user_role', `name=${role}`)
  await serviceNow.insert('admin', 'sys_user_has_role', {
    user: valueOf(user ?? {}, 'sys_id'),
    role: valueOf(row ?? {}, 'sys_id'),
  })
}
