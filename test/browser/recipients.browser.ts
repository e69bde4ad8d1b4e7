/** Who gets mails, chosen on the tab Set-up by keyboard and by mouse. */
import type { Browser, Page } from 'playwright-core'
import { withWorld } from '../flow/flow.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { startBrowser } from './browser.ts'
import { giveRole, loaded, openHome, picture, seriousFindings, sidewaysScroll } from './home.ts'
import type { HomeOptions } from './home.ts'

const limitMs = 90_000
const ADMIN = 'beth.anglin'
const VIEWER = 'david.loo'
const world = withWorld()
const held: { browser: Browser | null } = { browser: null }

beforeAll(async () => {
  held.browser = await startBrowser()
  await giveRole(world(), ADMIN, 'x_iio_sync.admin')
  await giveRole(world(), VIEWER, 'x_iio_sync.viewer')
}, limitMs)
afterAll(() => held.browser?.close())

/** As somebody chose on the form of the connection: users, then groups. */
async function choose(users: readonly string[], groups: readonly string[]): Promise<void> {
  const { serviceNow } = world()
  const idsOf = async (table: string, names: readonly string[]): Promise<string> => {
    const rows = await Promise.all(names.map(name => serviceNow.find('admin', table, `name=${name}`)))
    return rows.map(([row]) => valueOf(row ?? {}, 'sys_id')).join(',')
  }
  const [row] = await serviceNow.find('admin', 'x_iio_sync_connection', '')
  await serviceNow.update('admin', 'x_iio_sync_connection', valueOf(row ?? {}, 'sys_id'), {
    mail_users: await idsOf('sys_user', users),
    mail_groups: await idsOf('sys_user_group', groups),
  })
}

async function open(user: string, options: HomeOptions = {}): Promise<Page> {
  if (held.browser === null) throw new Error('The browser did not start')
  const { url, authorizationOf } = world().instance
  const page = await openHome(held.browser, url, authorizationOf(user), { at: 'tab=set-up', ...options })
  await loaded(page)
  return page
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page) => page.getByRole('combobox', { name: /^Add a user or group/ })
const options = (page: Page) => page.getByRole('listbox', { name: 'Users and groups found' }).getByRole('option')
const chips = (page: Page): Promise<string[]> =>
  page.getByRole('list', { name: 'Who gets mails' }).getByRole('listitem').allInnerTexts()

/** What is stored, as names. */
async function stored(): Promise<string[]> {
  const { serviceNow } = world()
  const [row] = await serviceNow.find('admin', 'x_iio_sync_connection', '')
  const names = async (column: string, table: string): Promise<string[]> => {
    const ids = valueOf(row ?? {}, column)
    const found = ids === '' ? [] : await serviceNow.find('admin', table, `sys_idIN${ids}`)
    return found.map(one => valueOf(one, 'name'))
  }
  return [...(await names('mail_users', 'sys_user')), ...(await names('mail_groups', 'sys_user_group'))]
}

test(
  'a person by keyboard and a group by mouse, saved, and a test mail to them',
  async () => {
    await choose([], [])
    const page = await open(ADMIN)
    await button(page, 'Check again').click()
    await world().instance.control.drain()
    await page.getByText('The set-up is being checked.').waitFor({ state: 'hidden', timeout: 20_000 })
    const check = page.getByRole('row').filter({ hasText: 'Somebody is told when something fails' })
    await check.getByRole('link', { name: 'Choose recipients' }).click()
    await page.waitForFunction(() => document.activeElement?.id === 'recipients')

    await page.keyboard.type('et')
    await options(page).first().waitFor()
    expect(await options(page).allInnerTexts()).toEqual(['Beth Anglin beth.anglin@example.com', 'Network Group'])
    expect(await field(page).getAttribute('aria-expanded')).toBe('true')
    const active = async (): Promise<string> =>
      page.locator(`[id="${(await field(page).getAttribute('aria-activedescendant')) ?? ''}"]`).innerText()
    expect(await active()).toContain('Beth Anglin')
    await page.keyboard.press('ArrowDown')
    expect(await active()).toContain('Network')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await active()).toContain('Beth Anglin')
    await picture(page, 'recipients-found')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Enter')
    await options(page).first().waitFor({ state: 'hidden' })
    expect(await chips(page)).toEqual([expect.stringMatching(/^Beth Anglin \(beth\.anglin@example\.com\)/)])

    await page.keyboard.type('loo')
    await options(page).getByText('David Loo').click()
    await page.keyboard.type('serv')
    await options(page).getByText('Service Desk').click()
    await page.waitForFunction(() => document.activeElement?.id === 'recipients')
    await button(page, 'Remove David Loo').click()
    await page.getByText('Not saved yet. Added: Beth Anglin, Service Desk.').waitFor()
    expect(await button(page, 'Send test mail').isDisabled()).toBe(true)
    expect(await stored()).toEqual([])
    await picture(page, 'recipients-chosen')

    await button(page, 'Save recipients').click()
    const saved =
      'Saved. Mails go to Beth Anglin (beth.anglin@example.com), the group "Service Desk". No mail was sent by this.'
    await page.getByText(saved).waitFor()
    expect(await stored()).toEqual(['Beth Anglin', 'Service Desk'])
    await check.getByText('Passed', { exact: true }).waitFor()
    await picture(page, 'recipients-saved')
    expect(await seriousFindings(page)).toEqual([])
    await button(page, 'Send test mail').click()
    await page.getByText('The test mail is on its way.').waitFor()
  },
  limitMs,
)

test(
  'what is chosen while a save is on its way is kept, and is not saved yet',
  async () => {
    await choose([], [])
    const page = await open(ADMIN)
    const add = async (typed: string, name: string): Promise<void> => {
      await field(page).fill(typed)
      await options(page).getByText(name).click()
    }
    let end = (): void => undefined
    const isOver = new Promise<void>(resolve => {
      end = resolve
    })
    await page.route('**/home/set-up', async route => {
      if (route.request().method() === 'POST') await isOver
      await route.continue()
    })
    await add('angl', 'Beth Anglin')
    await button(page, 'Save recipients').click()
    await add('serv', 'Service Desk')
    const answered = page.waitForResponse(one => one.url().endsWith('/set-up') && one.request().method() === 'GET')
    end()
    await answered
    await page.getByText(/^Saved\. .* Not saved yet\. Added: Service Desk\.$/).waitFor()
    expect([(await chips(page)).length, await stored()]).toEqual([2, ['Beth Anglin']])
    await button(page, 'Save recipients').click()
    await page.getByText('Mails go to Beth Anglin (beth.anglin@example.com), the group "Service Desk".').waitFor()
    expect(await stored()).toEqual(['Beth Anglin', 'Service Desk'])
  },
  limitMs,
)

test(
  'on a phone and in the dark; Escape and Tab leave everything as it was',
  async () => {
    await choose(['Beth Anglin', 'David Loo', 'System Administrator'], ['Service Desk', 'Network'])
    const page = await open(ADMIN, { scheme: 'dark', width: 400 })
    const before = await chips(page)
    await field(page).fill('e')
    await field(page).pressSequentially('t')
    await options(page).first().waitFor()
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, 'recipients-dark-400')
    await page.keyboard.press('Escape')
    expect([await field(page).inputValue(), await options(page).count()]).toEqual(['', 0])
    await page.keyboard.type('et')
    await options(page).first().waitFor()
    await page.keyboard.press('Tab')
    expect([await options(page).count(), await chips(page)]).toEqual([0, before])
    await field(page).fill('nobody has this')
    await page.getByText('No active user with an address, and no active group, has "nobody has this" in it.').waitFor()
  },
  limitMs,
)

test(
  'a viewer reads who is chosen, without addresses, and changes nothing',
  async () => {
    await choose(['Beth Anglin'], ['Service Desk'])
    const page = await open(VIEWER)
    expect(await chips(page)).toEqual(['Beth Anglin', 'Service Desk (group)'])
    expect(await field(page).count()).toBe(0)
    expect(await button(page, 'Save recipients').isDisabled()).toBe(true)
    await page.getByText('Both need the role x_iio_sync.admin.').last().waitFor()
    await picture(page, 'recipients-viewer')
  },
  limitMs,
)
