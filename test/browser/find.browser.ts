/** Find on the Home page, as an auditor and an operator use it: by mouse, by keyboard, wide and narrow. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { settled, withWorld } from '../flow/flow.ts'
import { recordShowing } from '../world/readings.ts'
import { startBrowser } from './browser.ts'
import { giveRole, openHome, picture, seriousFindings, sidewaysScroll } from './home.ts'
import type { HomeOptions } from './home.ts'

const limitMs = 90_000
const VIEWER = 'beth.anglin'
const world = withWorld()
const held: { browser: Browser | null } = { browser: null }
const incident = { id: '', reference: '' }

beforeAll(async () => {
  held.browser = await startBrowser()
  await giveRole(world(), VIEWER, 'x_iio_sync.viewer')
  Object.assign(incident, await world().incidentIo.declare({ name: 'Payments are down' }))
  await recordShowing(world(), 'incident', incident.id, { short_description: 'Payments are down' })
  await settled(world())
}, limitMs)
afterAll(() => held.browser?.close())

function open(options?: HomeOptions, user: 'admin' | typeof VIEWER = VIEWER): Promise<Page> {
  if (held.browser === null) throw new Error('The browser did not start')
  return openHome(held.browser, world().instance.url, world().instance.authorizationOf(user), options)
}

async function search(page: Page, text: string): Promise<string> {
  await page.getByRole('searchbox').fill(text)
  await page.keyboard.press('Enter')
  return headline(page)
}

const headline = (page: Page): Promise<string> => page.locator('.headline').innerText()

test(
  'a reference leads to why the record exists, and the address of the answer can be given to somebody else',
  async () => {
    const page = await open({ at: 'tab=find' })
    expect(await search(page, incident.reference)).toMatch(/^INC\d+ exists because template "Incident"/)
    const again = await open({ at: new URL(page.url()).search.slice(1) })
    expect(await headline(again)).toBe(await headline(page))
    expect(await page.getByRole('row').filter({ hasText: 'First decision' }).count()).toBe(1)
    await picture(page, 'find')
  },
  limitMs,
)

test(
  'what nobody knows is said, and so is a filter that leaves nothing',
  async () => {
    const page = await open({ at: 'tab=find' })
    expect(await search(page, 'INC-99999')).toBe(
      'Neither side knows INC-99999. If it is private, only people who may see it are told.',
    )
    await search(page, incident.reference)
    await page.getByRole('link', { name: 'Only refused' }).click()
    await page.getByText('No line of this kind.').waitFor()
    expect(new URL(page.url()).searchParams.get('only')).toBe('refused')
  },
  limitMs,
)

test(
  'the file that is saved is the one that the instance made',
  async () => {
    const page = await open({ at: `tab=find&q=${incident.reference}` })
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export CSV' }).click(),
    ])
    const bytes = readFileSync(await download.path())
    const digest = createHash('sha256').update(bytes).digest('hex')
    await page.getByText(`SHA-256 ${digest}`).waitFor()
    expect(bytes.toString('utf8')).toMatch(/^time_servicenow,/)
  },
  limitMs,
)

test(
  'a viewer reads which role the buttons need; an operator presses them',
  async () => {
    const viewer = await open({ at: `tab=find&q=${incident.reference}` })
    await viewer.getByText('need the role x_iio_sync.operator').waitFor()
    expect(await viewer.getByRole('button', { name: 'Sync now' }).isDisabled()).toBe(true)
    const admin = await open({ at: `tab=find&q=${incident.reference}` }, 'admin')
    await admin.getByRole('button', { name: 'Sync now' }).click()
    await admin.getByText(`The bridge is asked to look at ${incident.reference} again.`).waitFor()
    await admin.getByRole('row').filter({ hasText: '"Sync now"' }).waitFor()
    await admin.getByRole('button', { name: 'Unlink' }).click()
    await picture(admin, 'find-unlink')
    await admin.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  },
  limitMs,
)

test.each([
  ['light', 1200],
  ['dark', 400],
] as const)(
  'nothing serious for screen readers and no sideways scrolling: %s, %i px wide',
  async (scheme, width) => {
    for (const at of ['tab=find', `tab=find&q=${incident.reference}`, 'tab=find&q=INC-99999']) {
      const page = await open({ at, scheme, width })
      await page.locator(at === 'tab=find' ? '#export-title' : '.headline').waitFor()
      expect([at, await seriousFindings(page)]).toEqual([at, []])
      expect([at, await sidewaysScroll(page)]).toEqual([at, 0])
    }
    const page = await open({ at: `tab=find&q=${incident.reference}`, scheme, width })
    await page.locator('.headline').waitFor()
    await picture(page, `find-${scheme}-${width}`)
  },
  limitMs,
)
