/** The tab Mapping of the Home page: a draft is compared, tried and imported by mouse, and nothing counts before. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import type { MappingFile } from '../../src-sn/server/contract/mapping-file.ts'
import { settled, withWorld } from '../flow/flow.ts'
import { readJson } from '../unit/json.ts'
import { recordShowing } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { startBrowser } from './browser.ts'
import { giveRole, openHome, picture, seriousFindings, sidewaysScroll } from './home.ts'
import type { HomeOptions } from './home.ts'

const limitMs = 90_000
const VIEWER = 'beth.anglin'
const world = withWorld()
const held: { browser: Browser | null } = { browser: null }

beforeAll(async () => {
  held.browser = await startBrowser()
  await giveRole(world(), VIEWER, 'x_iio_sync.viewer')
  for (const [name, severity] of [
    ['Payments are down', 'Critical'],
    ['Search is slow', 'Minor'],
  ] as const) {
    const { id } = await world().incidentIo.declare({ name, severity })
    await recordShowing(world(), 'incident', id, { short_description: name })
  }
  await settled(world())
}, limitMs)
afterAll(() => held.browser?.close())

async function open(options: HomeOptions = {}, user: 'admin' | typeof VIEWER = 'admin'): Promise<Page> {
  if (held.browser === null) throw new Error('The browser did not start')
  const authorization = world().instance.authorizationOf(user)
  const page = await openHome(held.browser, world().instance.url, authorization, { at: 'tab=mapping', ...options })
  await page.getByText('Templates of the draft').waitFor()
  return page
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()
const switchOf = (page: Page, template: string) =>
  page.getByRole('checkbox', { name: new RegExp(`^On ?: ${template}$`) })
const changes = (page: Page) => page.locator('table', { hasText: /The draft changes \d+ thing/ })

async function tryDraft(page: Page): Promise<void> {
  await Promise.all([page.waitForResponse(response => response.url().endsWith('/mapping/tryout')), press(page, 'Try')])
  await settled(world())
  await page.getByText('Of the last 2 incidents').waitFor()
}

/** Whether the saved template is on, as the instance has it. */
async function isOn(name: string): Promise<string> {
  const [row] = await world().serviceNow.find('admin', 'x_iio_sync_template', `name=${name}^record_type=incident`)
  return valueOf(row ?? {}, 'active')
}

async function exported(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Export the saved mapping')])
  expect(download.suggestedFilename()).toBe('mapping.json')
  return readFileSync(await download.path(), 'utf8')
}

const takeFile = (page: Page, text: string): Promise<void> =>
  page
    .getByLabel('Take a file as the draft')
    .setInputFiles({ name: 'mapping.json', mimeType: 'application/json', buffer: Buffer.from(text) })

test(
  'a draft is compared and tried against the incidents there are, grouped by what changes; nothing of it counts',
  async () => {
    const page = await open()
    await switchOf(page, 'Incident').uncheck()
    await changes(page).waitFor()
    const row = changes(page).getByRole('row', { name: 'Template "Incident"' })
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['Changed', 'active: yes', 'active: no'])
    await tryDraft(page)
    expect(await page.locator('.tryout li').allInnerTexts()).toHaveLength(1)
    await picture(page, 'mapping-try')
    expect(await seriousFindings(page)).toEqual([])
    expect(await isOn('Incident')).toBe('true')
  },
  limitMs,
)

test(
  'incidents that would get other values are a group, and its rows say which; the CSV has the same',
  async () => {
    const page = await open()
    const file = readJson<MappingFile>(await exported(page))
    await takeFile(page, JSON.stringify(withTitle(file, 'Tried: {{ incident.name }}')))
    await tryDraft(page)
    const group = page.locator('.tryout li', { hasText: 'short_description' })
    expect(await group.locator('.number').innerText()).toBe('2')
    await group.getByRole('button').click()
    const row = page.getByRole('row').filter({ hasText: 'Search is slow' })
    await row.getByText('short_description: Tried: Search is slow').waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save as CSV')])
    expect(readFileSync(await download.path(), 'utf8')).toContain('short_description: Tried: Search is slow')
    await picture(page, 'mapping-values')
  },
  limitMs,
)

test(
  'a file shows what it changes before it counts, and counts when it is saved',
  async () => {
    const page = await open()
    const before = await exported(page)
    const save = page.getByRole('button', { name: 'Save this draft', exact: true })
    await takeFile(page, JSON.stringify(withTitle(readJson<MappingFile>(before), 'Imported: {{ incident.name }}')))
    await changes(page).getByText('value: Imported: {{ incident.name }}').waitFor()
    await picture(page, 'mapping-diff')
    expect(await exported(page)).toBe(before)
    await save.click()
    await page.getByText('Saved: 1 change counts from now on.').waitFor()
    expect(await exported(page)).toContain('Imported: {{ incident.name }}')
    await takeFile(page, before)
    await save.click()
    await page.getByText('Saved: 1 change counts from now on.').waitFor()
    expect(await exported(page)).toBe(before)
  },
  limitMs,
)

test(
  'the export is what is saved at that moment, although the page was opened before',
  async () => {
    const page = await open()
    const before = await exported(page)
    const other = await open()
    await takeFile(other, JSON.stringify(withTitle(readJson<MappingFile>(before), 'Elsewhere: {{ incident.name }}')))
    await press(other, 'Save this draft')
    await other.getByText('Saved: 1 change counts from now on.').waitFor()
    expect(await exported(page)).toContain('Elsewhere: {{ incident.name }}')
    await takeFile(other, before)
    await press(other, 'Save this draft')
    await changes(other).waitFor({ state: 'detached' })
    expect(await exported(page)).toBe(before)
  },
  limitMs,
)

test(
  'a condition and a value are changed by mouse, checked beside their fields, tried, saved, and count',
  async () => {
    const page = await open()
    await page.getByText('Edit template "Incident"').click()
    await press(page, 'Copy template "Incident"')
    const copy = page.locator('details', { hasText: 'Edit template "Copy of Incident"' })
    await copy.locator('summary').click()
    await copy.getByLabel('Create tickets').check()
    await copy.getByLabel('Order', { exact: true }).first().fill('10')
    await copy.getByRole('button', { name: 'Add a condition', exact: true }).click()
    const condition = copy.getByRole('group', { name: 'Condition 1', exact: true })
    const options = condition.getByLabel('Options', { exact: true })
    await condition.getByText('Options: pick at least one.').waitFor()
    expect(await options.getAttribute('placeholder')).toBe('Part of a name')
    await condition.getByRole('checkbox', { name: 'Critical' }).check()
    await condition.getByText('Options: pick at least one.').waitFor({ state: 'detached' })
    const value = copy.getByRole('group').filter({ has: page.locator('input[value="short_description"]') })
    await value.getByLabel('Value', { exact: true }).fill('Critical: {{ incident.name }}')
    await copy.getByLabel('Name', { exact: true }).fill('Database')
    await changes(page).getByText('value: Critical: {{ incident.name }}').waitFor()
    await picture(page, 'mapping-edit')
    expect(await seriousFindings(page)).toEqual([])
    await tryDraft(page)
    const group = page.locator('.tryout li', { hasText: 'would move from "Incident" to "Database"' })
    expect(await group.locator('.number').innerText()).toBe('1')
    await picture(page, 'mapping-edit-tried')
    await press(page, 'Save this draft')
    await page.getByText(/Saved: \d+ changes count from now on\./).waitFor()
    const { id } = await world().incidentIo.declare({ name: 'Disk is full', severity: 'Critical' })
    await recordShowing(world(), 'incident', id, { short_description: 'Critical: Disk is full' })
    await settled(world())
  },
  limitMs,
)

test(
  'the fields are reached and changed by keyboard alone, and a removed row leaves the focus on the button that adds one',
  async () => {
    const page = await open()
    await page.getByText('Edit template "Incident"').focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('Name', { exact: true }).waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('Incident')
    await page.getByRole('button', { name: 'Add a condition' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Remove condition 1', exact: true }).focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add a condition')
    await page.getByText('Nothing would change.').waitFor()
  },
  limitMs,
)

test(
  'an earlier version is compared and restored by mouse: the export has the same bytes again',
  async () => {
    const page = await open()
    const before = await exported(page)
    await page.getByText('Edit template "Follow-up"').click()
    const fields = page.locator('details', { hasText: 'Edit template "Follow-up"' })
    await fields.getByLabel('Order', { exact: true }).first().fill('77')
    await changes(page).getByText('order: 77').waitFor()
    await press(page, 'Save this draft')
    await page.getByText('Saved: 1 change counts from now on.').waitFor()
    expect(await exported(page)).not.toBe(before)
    await page.getByText('Earlier versions, and who changed them').click()
    const versions = page.locator('table', { hasText: 'Versions of the mapping, the newest first' })
    await versions.getByRole('row').nth(2).getByRole('button').click()
    await changes(page).getByText('order: 77').waitFor()
    await picture(page, 'mapping-versions')
    expect(await seriousFindings(page)).toEqual([])
    await press(page, 'Save this draft')
    await page.getByText('Saved: 1 change counts from now on.').waitFor()
    expect(await exported(page)).toBe(before)
  },
  limitMs,
)

test(
  'what is no mapping is refused in a sentence',
  async () => {
    const page = await open()
    await takeFile(page, '{"format": ')
    await page.getByText('The draft is not JSON').waitFor()
    await takeFile(page, '{"format": "something else"}')
    await page.getByText('This is no mapping file').waitFor()
    await press(page, 'Back to the saved mapping')
    await page.getByText('Nothing would change.').waitFor()
  },
  limitMs,
)

test(
  'a viewer compares, and reads which roles trying and saving need',
  async () => {
    const page = await open({}, VIEWER)
    await page.getByText('Nothing would change.').waitFor()
    for (const name of [
      'Try (needs the role x_iio_sync.operator)',
      'Save this draft (needs the role x_iio_sync.admin)',
    ])
      expect(await page.getByRole('button', { name }).isDisabled()).toBe(true)
  },
  limitMs,
)

test.each([
  ['light', 1200],
  ['light', 400],
  ['dark', 400],
] as const)(
  'nothing serious for screen readers and no sideways scrolling: %s, %i px wide',
  async (scheme, width) => {
    const page = await open({ scheme, width })
    await switchOf(page, 'Incident').uncheck()
    await page.getByText('The draft as a file of names').click()
    await page.getByText('Edit template "Incident"').click()
    await press(page, 'Add a condition')
    await page.getByText('Options: pick at least one.').waitFor()
    await changes(page).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    await picture(page, `mapping-${scheme}-${width}`)
  },
  limitMs,
)

function withTitle(file: MappingFile, value: string): MappingFile {
  return {
    ...file,
    templates: file.templates.map(template => ({
      ...template,
      field_mappings: template.field_mappings.map(field =>
        template.name === 'Incident' && field.column === 'short_description' ? { ...field, value } : field,
      ),
    })),
  }
}

test(
  'state and status mappings are changed by mouse, checked beside their fields, and count when they are saved',
  async () => {
    const page = await open()
    await page.getByText('Edit state mappings').click()
    const states = page.locator('details', { hasText: 'Edit state mappings' })
    await press(page, 'Add a state mapping')
    const last = states.getByRole('group').last()
    await last.getByLabel('State value', { exact: true }).fill('99')
    await last.getByText(/State value: "99" is no state of incident here/).waitFor()
    await picture(page, 'mapping-states')
    expect(await seriousFindings(page)).toEqual([])
    await last.getByRole('button', { name: /^Remove state mapping/ }).click()
    await page.getByText('Nothing would change.').waitFor()
    const first = states.getByRole('group').first()
    await first.getByLabel('State', { exact: true }).fill('Untouched')
    await page.getByText('Edit status mappings').click()
    const status = page.locator('details', { hasText: 'Edit status mappings' })
    await status.getByRole('group').first().getByLabel('Order', { exact: true }).fill('7')
    await changes(page).getByText('label: Untouched').waitFor()
    await changes(page).getByText('order: 7', { exact: true }).waitFor()
    await press(page, 'Save this draft')
    await page.getByText('Saved: 2 changes count from now on.').waitFor()
    expect(await world().serviceNow.find('admin', 'x_iio_sync_state_mapping', 'label=Untouched')).toHaveLength(1)
    expect(await world().serviceNow.find('admin', 'x_iio_sync_status_mapping', 'order=7')).toHaveLength(1)
  },
  limitMs,
)
