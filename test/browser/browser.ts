/** Chromium as a person who is logged in to the instance uses it: what they read, click and type. Clicks are counted. */
import { existsSync, mkdirSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'

const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
/** Where the pictures go. */
export const PICTURES = 'reports/browser'

export interface Person {
  /** Opens the first page of the instance. */
  home(): Promise<void>
  /** Clicks a link by its words. */
  follow(name: string): Promise<void>
  /** Opens the row of a list in which this stands. */
  openRow(words: string): Promise<void>
  /** Clicks a button by its words. */
  press(name: string): Promise<void>
  type(label: string, text: string): Promise<void>
  choose(label: string, option: string): Promise<void>
  /** What stands in the field. */
  read(label: string): Promise<string>
  /** What the last save or button said. */
  said(): Promise<string>
  buttons(): Promise<string[]>
  text(): Promise<string>
  picture(name: string): Promise<void>
  readonly clicks: number
}

/** Throws when Chromium is not where CHROMIUM, or Debian's package, says. */
export async function startBrowser(): Promise<Browser> {
  if (!existsSync(EXECUTABLE))
    throw new Error(
      `There is no Chromium at ${EXECUTABLE}. Install the package chromium, or name its file in CHROMIUM.`,
    )
  mkdirSync(PICTURES, { recursive: true })
  return chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox'] })
}

export async function logIn(browser: Browser, url: string, authorization: string): Promise<Person> {
  const context = await browser.newContext({
    extraHTTPHeaders: { authorization },
    viewport: { width: 1200, height: 900 },
  })
  const page: Page = await context.newPage()
  page.setDefaultTimeout(10_000)
  let clicks = 0
  const click = async (target: ReturnType<Page['locator']>): Promise<void> => {
    clicks += 1
    await target.click()
  }
  return {
    home: async () => void (await page.goto(url)),
    follow: name => click(page.getByRole('link', { name, exact: true }).first()),
    openRow: words =>
      click(
        page
          .locator('tr', { has: page.getByText(words, { exact: true }) })
          .last()
          .locator('a')
          .first(),
      ),
    press: name => click(page.getByRole('button', { name, exact: true })),
    type: (label, text) => page.getByLabel(label, { exact: true }).fill(text),
    choose: async (label, option) =>
      void (await page.getByLabel(label, { exact: true }).selectOption({ label: option })),
    read: label => page.getByLabel(label, { exact: true }).inputValue(),
    said: async () => (await page.locator('.message').allTextContents()).join('\n'),
    buttons: () => page.getByRole('button').allTextContents(),
    text: () => page.locator('body').innerText(),
    picture: async name => void (await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true })),
    get clicks() {
      return clicks
    },
  }
}
