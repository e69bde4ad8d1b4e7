/** The tab Problems as people use it: a viewer reads, an operator retries and discards by mouse, and the numbers follow. */
import type { Browser, Page } from 'playwright-core'
import { withWorld } from '../flow/flow.ts'
import { startBrowser } from './browser.ts'
import { giveRole, openHome, picture, seriousFindings, sidewaysScroll } from './home.ts'
import type { HomeOptions } from './home.ts'

const limitMs = 90_000
const VIEWER = 'beth.anglin'
const world = withWorld()
const held: { browser: Browser | null } = { browser: null }

const ANSWER = 'refused: incident.io timeline item: refused with 422. incident.io says: "token=abc123 is wrong".'

beforeAll(async () => {
  held.browser = await startBrowser()
  await giveRole(world(), VIEWER, 'x_iio_sync.viewer')
  for (const index of [1, 2, 3])
    await world().serviceNow.insert('admin', 'x_iio_sync_outbound_event', {
      source_id: `planted:${index}`,
      type: 'work_note',
      state: 'parked',
      payload: '{}',
      answer: ANSWER,
    })
}, limitMs)
afterAll(() => held.browser?.close())

function open(options: HomeOptions = {}, user: 'admin' | typeof VIEWER = 'admin'): Promise<Page> {
  if (held.browser === null) throw new Error('The browser did not start')
  return openHome(held.browser, world().instance.url, world().instance.authorizationOf(user), {
    at: 'tab=problems',
    ...options,
  })
}

const minute = (): Promise<unknown> => world().instance.control.runSchedule('incident.io sync: what is due')

test(
  'three rows of one cause are one line, whose number leads to exactly these',
  async () => {
    await minute()
    const page = await open({}, VIEWER)
    const line = page.getByRole('row', { name: /incident\.io refuses work notes/ })
    await line.waitFor()
    expect(await page.locator('tbody tr').count()).toBe(1)
    const link = line.getByRole('link', { name: '3 events to incident.io' })
    const table = (await link.getAttribute('data-table')) ?? ''
    const query = (await link.getAttribute('data-query')) ?? ''
    expect(await world().serviceNow.find('admin', table, query)).toHaveLength(3)
    await picture(page, 'problems-list')
  },
  limitMs,
)

test(
  'a viewer reads what it means and the exact answer without secrets, and presses nothing',
  async () => {
    const page = await open({}, VIEWER)
    await page.getByRole('link', { name: /incident\.io refuses work notes/ }).click()
    expect(new URL(page.url()).search).toContain('problem=')
    await page.getByText('refused with 422').waitFor()
    expect(await page.locator('main').innerText()).not.toContain('abc123')
    expect(await page.getByRole('button', { name: 'Retry all' }).isDisabled()).toBe(true)
    await page.getByText('x_iio_sync.operator').waitFor()
  },
  limitMs,
)

test.each([
  ['light', 1200],
  ['dark', 400],
] as const)(
  'list, problem and dialog: nothing serious for screen readers and no sideways scrolling: %s, %i px',
  async (scheme, width) => {
    const page = await open({ scheme, width })
    await page.getByText('Mails: who gets what').click()
    await page.getByText('No mail is sent: nobody is chosen.').waitFor()
    expect([await seriousFindings(page), await sidewaysScroll(page)]).toEqual([[], 0])
    await picture(page, `problems-${scheme}-${width}`)
    await page.getByRole('link', { name: /incident\.io refuses work notes/ }).click()
    await page.getByText('refused with 422').waitFor()
    expect([await seriousFindings(page), await sidewaysScroll(page)]).toEqual([[], 0])
    await page.getByRole('button', { name: 'Discard' }).click()
    await page.getByText('Stops sending these 3 notes to incident.io.').waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, `problem-${scheme}-${width}`)
    await page.keyboard.press('Escape')
  },
  limitMs,
)

test(
  'Retry all says what it will do, shows how far it is, and the line goes when the rows are gone on',
  async () => {
    const page = await open()
    await page.getByRole('link', { name: /incident\.io refuses work notes/ }).click()
    await page.getByRole('button', { name: 'Retry all' }).click()
    await page.getByText("Retries 3 records of 1 problem, about 1 minute within both vendors' limits.").waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Retry all' }).click()
    await page.getByText('3 records are retried, beginning within a minute.').waitFor()
    await page.getByText('Retry all is under way: 0 of 3 records.').waitFor()
    await picture(page, 'problem-under-way')
    await minute()
    await minute()
    await page.reload()
    await page.getByText('went through 3 records of Retry all').waitFor()
    await picture(page, 'problem-after')
  },
  limitMs,
)
