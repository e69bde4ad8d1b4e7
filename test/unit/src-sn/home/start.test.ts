/** The dialog of Start on the built app: its numbers are those of the kept try-out, and of what is running only what is ticked is taken. */
import type { Incident } from '../../../../bridge/mapping/types.ts'
import type { CountedRows } from '../../../../src-sn/server/contract/home/frame.ts'
import type { FindAnswer } from '../../../../src-sn/server/contract/home/find.ts'
import type { HomeStart } from '../../../../src-sn/server/contract/home/start.ts'
import type { SetUpRequest } from '../../../../src-sn/server/contract/home/set-up.ts'
import { anIncident, severities } from '../../bridge/mapping/samples.ts'
import { readJson } from '../../json.ts'
import { attribute, option } from '../catalogue.ts'
import { pressInBrowser } from '../forms/client-button.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { bridgeTries, callHome, mappingPage, tryFile, withTemplate } from '../mapping/mapping-end.ts'
import { connect, declare, templateId } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance({ asShipped: true })
  connect(instance)
  const severity = attribute(instance, { key: 'severity', label: 'Severity' })
  for (const { id, name, rank } of Object.values(severities))
    option(instance, { attribute: severity, external_id: id, label: name, rank: `${rank}` })
  act({ action: 'template', sys_id: templateId(instance, 'Incident'), active: true, trial: false })
  instance.settle()
})

const preview = (tests = false): HomeStart =>
  readJson<{ result: HomeStart }>(callHome(instance, 'GET', `set-up/start?tests=${tests}`).text).result

function act(request: SetUpRequest) {
  const { status, text } = callHome(instance, 'POST', 'set-up', request)
  const { result, error } = readJson<{ result?: { said: string }; error?: { detail: string } }>(text)
  return { status, words: result?.said ?? error?.detail ?? '' }
}

function ask(list: 'newest' | 'running' | 'running_tests'): void {
  expect(act({ action: 'ask', list }).status).toBe(200)
  instance.settle()
}

const listed = ({ table, query }: CountedRows): unknown[] =>
  readJson<{ result: unknown[] }>(
    instance.call('admin', 'GET', `/api/now/table/${table}?sysparm_query=${encodeURIComponent(query)}`).text,
  ).result

/** The newest first, one each day; every third one is over. */
const met = (count: number, changes: (index: number) => Partial<Incident> = () => ({})): Incident[] =>
  Array.from({ length: count }, (_, index) =>
    anIncident({
      id: `01INC${1000 - index}`,
      reference: `INC-${1000 - index}`,
      createdAt: new Date(Date.parse('2026-11-22T01:00:00Z') - index * 24 * 3_600_000).toISOString(),
      ...changes(index),
    }),
  )

const criticalOnly = {
  conditions: [{ attribute: 'severity', operator: 'is_one_of', options: ['Critical'], text: '', order: 100 }],
}

test('nobody has tried the mapping, and nobody has asked what is running', () => {
  expect(preview()).toMatchObject({ tried: null, running: null })
})

test('the numbers are those of the last 30 days, and each lists exactly its rows', () => {
  const critical = withTemplate(mappingPage(instance).file, 'Incident', () => criticalOnly)
  const { configuration } = mappingPage(instance)
  expect(callHome(instance, 'POST', 'mapping/import', { file: critical, configuration }).status).toBe(200)
  bridgeTries(
    instance,
    met(40, index => ({ severity: index % 3 === 0 ? severities.critical : severities.minor })),
  )
  ask('newest')
  const { tried } = preview()
  if (tried === null) throw new Error('nothing was tried')
  expect(tried).toMatchObject({
    status: 'done',
    reaches_back: true,
    recent: { count: 30 },
    tickets: { count: 10 },
    skipped: { count: 20 },
  })
  const numbers = [tried.looked_at, tried.recent, tried.tickets, tried.skipped]
  expect(numbers.map(listed).map(({ length }) => length)).toEqual(numbers.map(({ count }) => count))
})

test.each([
  [
    'a draft',
    () =>
      void tryFile(
        instance,
        withTemplate(mappingPage(instance).file, 'Incident', () => criticalOnly),
      ),
  ],
  [
    'the mapping as it was saved before',
    () => {
      ask('newest')
      act({ action: 'template', sys_id: templateId(instance, 'Follow-up'), active: true, trial: false })
    },
  ],
])('%s is not quoted', (_what, tryIt) => {
  bridgeTries(instance, met(3))
  tryIt()
  instance.settle()
  expect(preview().tried).toBeNull()
})

test('the try-out of the tab Mapping is quoted, and says when it does not reach back', () => {
  bridgeTries(instance, met(3))
  tryFile(instance, mappingPage(instance).file, 2)
  instance.settle()
  expect(preview().tried).toMatchObject({
    reaches_back: false,
    recent: { count: 2 },
    oldest: expect.stringContaining('2026-11-21'),
  })
})

describe('the button on the form of the connection', () => {
  const connection = () => instance.rows('x_iio_sync_connection')[0] ?? {}
  const press = (person: Partial<Parameters<typeof pressInBrowser>[4]> = {}) =>
    pressInBrowser(instance, 'Start', connection(), 'x_iio_sync_connection', { confirms: true, ...person })
  const isStarted = (): boolean => (connection()['declared_from'] ?? '') !== ''

  test('asks with the numbers of Home, and starts when that is confirmed', () => {
    bridgeTries(
      instance,
      met(40, () => ({ severity: severities.minor })),
    )
    ask('newest')
    ask('running')
    const { tried, running } = preview()
    const no = press({ confirms: false })
    expect(no.asked).toEqual([expect.stringContaining('incidents declared after 2026-11-2')])
    expect(no.asked[0]).toContain('become records by "Incident"')
    expect(no.asked[0]).toContain(
      `In the last 30 days this mapping would have made ${tried?.tickets.count} tickets and skipped ${tried?.skipped.count}.`,
    )
    expect(tried?.tickets.count).toBeGreaterThan(0)
    expect(no.asked[0]).toContain(`${running?.counted.count} incidents are running now and stay out.`)
    expect([no.said, isStarted()]).toEqual([[], false])
    expect(press().said).toEqual([expect.stringMatching(/^Started\./)])
    expect(isStarted()).toBe(true)
  })

  test('says so when nobody has tried the mapping', () => {
    expect(press({ confirms: false }).asked[0]).toContain('was not tried as it is saved now')
  })

  const noTemplate = () =>
    act({ action: 'template', sys_id: templateId(instance, 'Incident'), active: false, trial: false })

  test.each([
    ['no template is on', noTemplate, false, /no template has "Create tickets" on/],
    [
      'the numbers cannot be read',
      () => undefined,
      true,
      /^What Start will do could not be read\. Nothing was started/,
    ],
  ])('%s: it asks nothing, starts nothing and says why', (_what, prepare, isUnanswered, words) => {
    prepare()
    const { asked, said } = press({ isUnanswered })
    expect([asked, said, isStarted()]).toEqual([[], [expect.stringMatching(words)], false])
  })
})

describe('what is running', () => {
  const closed = { id: 'STATUS_CLOSED', name: 'Closed', rank: 9, category: 'closed' as const }
  const some = (): Incident[] =>
    met(6, index => ({
      ...(index === 1 ? { status: closed } : {}),
      ...(index === 2 ? { visibility: 'private' as const, name: 'Layoffs' } : {}),
      ...(index > 3 ? { mode: 'test' as const } : {}),
    }))
  const running = (tests = false) => {
    const shown = preview(tests).running
    if (shown === null) throw new Error('nothing was asked')
    return shown
  }
  const resyncs = () =>
    instance
      .rows('x_iio_sync_outbound_event', { type: 'resync' })
      .map(row => readJson<{ resync: object }>(row['payload'] ?? '').resync)

  test('is listed, the private ones only counted', () => {
    bridgeTries(instance, some())
    ask('running')
    expect(running()).toMatchObject({ status: 'done', private_count: 1, counted: { count: 2 }, more: false })
    expect(running().incidents.map(({ reference, template }) => [reference, template])).toEqual([
      ['INC-1000', 'Incident'],
      ['INC-997', 'Incident'],
    ])
    expect(listed(running().counted)).toHaveLength(2)
    expect(callHome(instance, 'GET', 'set-up/start').text).not.toContain('Layoffs')
    expect(mappingPage(instance).tryouts).toEqual([])
  })

  test('is taken as far as it is ticked, and its own story alone says by whom', () => {
    bridgeTries(instance, some())
    ask('running')
    const { words } = act({ action: 'start', asked: running().sys_id, incidents: ['01INC997'] })
    expect(words).toMatch(/^Started\. .* Taken although they run already: INC-997\.$/)
    expect(resyncs()).toEqual([{ incident_id: '01INC997', is_admitted: true }])
    expect(instance.rows('x_iio_sync_history').map(({ kind, by, words: said }) => [kind, by, said])).toEqual([
      ['started', 'System Administrator (admin)', ''],
      ['ticked', 'System Administrator (admin)', '1 incident'],
    ])
    declare(instance, { external_id: '01INC997', reference: 'INC-997', source_created_at: '2026-11-20T03:00:00Z' })
    declare(instance, { external_id: '01INC9', reference: 'INC-9', source_created_at: '2026-11-20T03:00:00Z' })
    const ticks = (q: string): unknown[] =>
      (callHome(instance, 'GET', `find?q=${q}`).result as unknown as FindAnswer).lines
        .filter(({ what }) => what.startsWith('Ticked at Start'))
        .map(({ who }) => who)
    expect([ticks('INC-997'), ticks('INC-9')]).toEqual([['System Administrator'], []])
  })

  test.each([
    ['an incident that was not listed', '01INC995'],
    ['an incident that is private', '01INC998'],
  ])('%s starts nothing', (_what, id) => {
    bridgeTries(instance, some())
    ask('running')
    expect(act({ action: 'start', asked: running().sys_id, incidents: [id] })).toMatchObject({ status: 409 })
    expect(instance.rows('x_iio_sync_connection')[0]?.['declared_from'] ?? '').toBe('')
    expect(resyncs()).toEqual([])
  })

  test('of test incidents is decided as they would be on trial', () => {
    bridgeTries(instance, some())
    ask('running_tests')
    expect(running(true).incidents.map(({ reference, template }) => [reference, template])).toEqual([
      ['INC-996', 'Incident'],
      ['INC-995', 'Incident'],
    ])
    act({ action: 'trial', asked: running(true).sys_id, incidents: ['01INC996'] })
    expect(resyncs()).toEqual([{ incident_id: '01INC996', is_admitted: true }])
  })
})
