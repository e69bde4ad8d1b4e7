/** The demo to look at, by mouse: declare, edit, write, resolve, break each side and mend it. */
import type { Browser, Frame, Page } from 'playwright-core'
import { openStage } from '../demo/stage/stage.ts'
import type { Stage } from '../demo/stage/stage.ts'
import { withWorld } from '../flow/flow.ts'
import { displayOf, valueOf } from '../world/servicenow-end.ts'
import { PICTURES, startBrowser } from './browser.ts'
import { seriousFindings, sidewaysScroll } from './home.ts'

const limitMs = 90_000
const world = withWorld({ instance: { scheduleScale: 1 } })
const held: { browser: Browser | null; stage: Stage | null } = { browser: null, stage: null }

beforeAll(async () => {
  held.browser = await startBrowser()
  held.stage = await openStage(world())
}, limitMs)
afterAll(async () => {
  await held.browser?.close()
  await held.stage?.stop()
})

async function open(width = 1440): Promise<Page> {
  if (held.browser === null || held.stage === null) throw new Error('The demo did not start')
  const page = await (
    await held.browser.newContext({ viewport: { width, height: 1000 }, timezoneId: 'Asia/Tokyo' })
  ).newPage()
  page.setDefaultTimeout(30_000)
  await page.goto(held.stage.url)
  return page
}

const picture = async (page: Page, name: string): Promise<void> =>
  void (await page.screenshot({ path: `${PICTURES}/demo-${name}.png`, fullPage: true }))
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()

async function frameIn(page: Page, section: string): Promise<Frame> {
  const frame = await (await page.locator(`#${section} iframe`).elementHandle())?.contentFrame()
  if (!frame) throw new Error(`There is no frame in ${section}`)
  return frame
}

/** Waits until the frame, which is loaded again and again, shows the words. */
async function shows(page: Page, section: string, words: string): Promise<void> {
  await page.frameLocator(`#${section} iframe`).getByText(words).first().waitFor()
}

test(
  'an incident goes through both sides, and each side shows it',
  async () => {
    const page = await open()
    await page.getByText('Press "Declare" to begin.').waitFor()
    await picture(page, 'begin')
    await press(page, 'Declare')
    await shows(page, 'incident', 'Checkout is slow')
    await shows(page, 'record', 'Checkout is slow')
    await shows(page, 'incident', 'INC0010001')
    await press(page, 'Edit')
    await shows(page, 'incident', 'Major')
    await shows(page, 'record', 'It got worse (1)')
    await press(page, 'Write a work note')
    await shows(page, 'incident', 'We are looking into it.')
    await picture(page, 'in-sync')
    await press(page, 'Resolve')
    await shows(page, 'incident', 'INC0010001 is now Resolved')
    await picture(page, 'resolved')
  },
  limitMs,
)

/** Incidents so far. */
let declared = 1

test.each([
  ['Stop the bridge', 'The bridge is stopped.', 'bridge'],
  ['ServiceNow refuses', 'ServiceNow answers the bridge with 503', 'servicenow'],
  ['incident.io says 429', 'incident.io answers 429', 'limit'],
])(
  '"%s": what happens meanwhile arrives after "Mend"',
  async (trouble, words, name) => {
    const page = await open()
    await press(page, trouble)
    await page.getByText(words).waitFor()
    declared += 1
    await press(page, 'Declare')
    await shows(page, 'incident', `INC-${declared} `)
    // No record of it yet: the frame shows the list.
    await (await frameIn(page, 'record')).waitForURL(/incident_list\.do/)
    await picture(page, `broken-${name}`)
    await press(page, 'Mend')
    await page.getByText('Everything runs again.').waitFor()
    await page
      .frameLocator('#record iframe')
      .getByRole('heading', { name: /^Incident INC00/ })
      .waitFor()
    await shows(page, 'incident', 'ServiceNow INC00')
    await picture(page, `mended-${name}`)
  },
  limitMs,
)

test(
  'a bridge that dies by itself is noticed, and "Mend" starts it again',
  async () => {
    const page = await open()
    await world().bridge.kill()
    await page.getByText('The bridge is not running.').waitFor()
    await picture(page, 'died')
    await press(page, 'Mend')
    await page.getByText('Everything runs again.').waitFor()
    expect(world().bridge.isRunning()).toBe(true)
  },
  limitMs,
)

test(
  'a button without an incident says what to do first; no word is broken, wide or narrow; nothing serious for a screen reader',
  async () => {
    for (const width of [1440, 400]) {
      const page = await open(width)
      expect(await sidewaysScroll(page)).toBe(0)
      const broken = await page
        .locator('button, h1, h2, legend')
        .evaluateAll(parts =>
          parts.filter(part => part.scrollWidth > part.clientWidth + 1).map(part => part.textContent),
        )
      expect(broken).toEqual([])
      await picture(page, `width-${width}`)
    }
    expect(await seriousFindings(await open())).toEqual([])
  },
  limitMs,
)

test('all moments are of one time zone, wherever the browser is', async () => {
  const page = await open()
  await page.getByText('All times are UTC.').waitFor()
  await shows(page, 'home', '(UTC)')
  const [record] = await world().serviceNow.find('admin', 'incident', 'numberSTARTSWITHINC001')
  expect(displayOf(record ?? {}, 'opened_at')).toBe(valueOf(record ?? {}, 'opened_at'))
})

test('the Home page is on Health, and stays where somebody goes in it', async () => {
  const page = await open()
  const home = page.frameLocator('#home iframe')
  await home.getByRole('heading', { name: 'Health', exact: true }).waitFor()
  await home.getByRole('link', { name: 'Problems', exact: true }).click()
  await press(page, 'Declare')
  declared += 1
  await shows(page, 'record', `INC-${declared} in incident.io`)
  expect((await frameIn(page, 'home')).url()).toContain('tab=problems')
})

test('other sites drive neither the page nor the instance behind it', async () => {
  const url = held.stage?.url ?? ''
  const answer = await fetch(`${url}/press/declare`, { method: 'POST', headers: { origin: 'https://example.com' } })
  expect(answer.status).toBe(403)
})
