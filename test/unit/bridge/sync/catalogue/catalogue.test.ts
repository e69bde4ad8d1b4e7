import { BridgeError } from '../../../../../bridge/observability/errors.ts'
import type { Catalogue, CatalogueAttribute } from '../../../../../bridge/mapping/catalogue-types.ts'
import { createLog } from '../../../../../bridge/observability/log.ts'
import type { Delay } from '../../../../../bridge/sync/loop.ts'
import {
  createCatalogueRefresh,
  createRefreshLoop,
  describeRefresh,
} from '../../../../../bridge/sync/catalogue/catalogue.ts'
import { aConfiguration } from '../../mapping/samples.ts'
import type { CataloguePart } from '../../../../../bridge/sync/ports.ts'

const options = (count: number) =>
  Array.from({ length: count }, (_each, index) => ({
    externalId: `OPTION${index}`,
    label: `Option ${index}`,
    rank: index,
  }))
const team = (count: number): CatalogueAttribute => ({
  key: 'custom_field:TEAM',
  label: 'Team',
  kind: 'option',
  recordType: 'incident',
  optionsComplete: true,
  options: options(count),
})
const catalogue = (attributes: CatalogueAttribute[], problems: string[] = []): Catalogue => ({
  attributes,
  completeFamilies: ['custom_field', 'role'],
  problems,
})

/** The app: it takes every part but the ones a test names by their place. */
class FakeApp {
  readonly taken: CataloguePart[] = []
  /** How often the configuration was read. */
  reads = 0
  failing: number[] = []
  private asked = 0

  readonly readConfiguration = async () => {
    this.reads += 1
    return { version: '1', configuration: aConfiguration() }
  }

  readonly putCatalogue = async (part: CataloguePart) => {
    this.asked += 1
    if (this.failing.includes(this.asked)) throw new BridgeError('servicenow_unavailable', `no part ${this.asked}`)
    this.taken.push(part)
    return { added: part.options.length, changed: part.attributes.length, removed: 1 }
  }
}

const refreshOf = (app: FakeApp) =>
  createCatalogueRefresh({
    readCatalogue: async () => catalogue([team(1200)]),
    app,
    dropConfiguration: () => undefined,
    note: () => undefined,
  })

test('all parts are sent, in their order, and the answers are added up', async () => {
  const app = new FakeApp()
  expect(await refreshOf(app).run()).toEqual({
    added: 1200,
    changed: 1,
    removed: 3,
    problems: [],
  })
  expect(app.taken.map(({ from }) => from.split('\u0000')[0])).toEqual(['', 'custom_field:TEAM', 'custom_field:TEAM'])
})

test('a part that fails delays no other, and fails the refresh', async () => {
  const app = new FakeApp()
  app.failing = [2]
  await expect(refreshOf(app).run()).rejects.toMatchObject({
    code: 'servicenow_unavailable',
    message: 'no part 2',
  })
  expect(app.taken).toHaveLength(2)
  expect(app.taken.flatMap(({ knownFamilies }) => knownFamilies ?? [])).toEqual([])
})

test('the last part says that a family is known, when the app took all parts', async () => {
  const app = new FakeApp()
  await refreshOf(app).run()
  expect(app.taken.map(({ knownFamilies }) => knownFamilies)).toEqual([undefined, undefined, ['custom_field', 'role']])
})

test('the configuration is read again when there is news', async () => {
  const app = new FakeApp()
  const counts = { added: 0, changed: 0, removed: 0 }
  let dropped = 0
  const refresh = createCatalogueRefresh({
    readCatalogue: async () => catalogue([team(1)]),
    app: { ...app, putCatalogue: async () => counts },
    dropConfiguration: () => (dropped += 1),
    note: () => undefined,
  })
  await refresh.run()
  expect([dropped, app.reads]).toEqual([0, 0])
  counts.removed = 1
  await refresh.run()
  expect([dropped, app.reads]).toEqual([1, 1])
})

test('a loop that is woken refreshes again, and not within a minute', async () => {
  const app = new FakeApp()
  const waits: number[] = []
  const log = createLog('error', { write: () => undefined })
  const delay: Delay = (ms, signal) => {
    waits.push(ms)
    return new Promise(resolve => {
      if (waits.length === 2) resolve(true)
      else signal.addEventListener('abort', () => resolve(false))
    })
  }
  const loop = createRefreshLoop(refreshOf(app), 3_600_000, log, delay)
  const turns = async (waited: number): Promise<void> => {
    while (waits.length < waited) await new Promise(setImmediate)
  }
  loop.start()
  await turns(1)
  loop.wake()
  await turns(3)
  await loop.stop()
  expect(waits).toEqual([3_600_000, expect.any(Number), 3_600_000])
  expect(waits[1]).toBeGreaterThan(30_000)
  expect(waits[1]).toBeLessThanOrEqual(60_000)
  expect(app.taken).toHaveLength(6)
})

test('the sentence names what was not read', () => {
  expect(
    describeRefresh({ added: 1, changed: 2, removed: 3, problems: ['incident.io role list: refused with 403.'] }),
  ).toBe(
    'Attributes and options: 1 added, 2 changed, 3 marked as removed. Not read, and left as they are: incident.io role list: refused with 403.',
  )
})

describe('the refresh of a process', () => {
  const start = (app = new FakeApp(), onRead: () => void = () => undefined) => {
    const heard: CatalogueAttribute[][] = []
    const readCatalogue = async () => {
      onRead()
      return catalogue([team(3)])
    }
    const refresh = createCatalogueRefresh({
      readCatalogue,
      app,
      dropConfiguration: () => undefined,
      note: given => void heard.push([...given]),
    })
    return { refresh, heard }
  }

  test('says what stands once everything was taken', async () => {
    const { refresh, heard } = start()
    expect(await refresh.run()).toMatchObject({ added: 3 })
    expect(heard).toEqual([[team(3)]])
  })

  test('that fails says nothing', async () => {
    const app = new FakeApp()
    app.failing = [1]
    const { refresh, heard } = start(app)
    await expect(refresh.run()).rejects.toMatchObject({ code: 'servicenow_unavailable' })
    expect(heard).toEqual([])
  })

  test('those who ask while one is under way share the next', async () => {
    const app = new FakeApp()
    const others: Promise<unknown>[] = []
    const { refresh } = start(app, () => {
      if (others.length === 0) others.push(refresh.run(), refresh.run())
    })
    await refresh.run()
    await Promise.all(others)
    expect(app.taken).toHaveLength(2)
    await refresh.stop()
    await expect(refresh.run()).rejects.toMatchObject({ code: 'shutting_down' })
  })
})
