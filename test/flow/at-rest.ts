/** Accounts in which little or nothing happens, in two sizes: what the bridge calls there. */
import { freePort, startBridge } from '../world/bridge-process.ts'
import type { BridgeProcess } from '../world/bridge-process.ts'
import type { Ends } from '../world/ends.ts'
import { incidentIoEnd } from '../world/incident-io-end.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import { startCountedWorld } from './calls.ts'
import type { Counted, CountedWorld } from './calls.ts'

export const limitMs = 600_000
const unlimited = { INCIDENT_IO_REQUESTS_PER_MINUTE: '100000' }
const nothingByTheClock = { SWEEP_INTERVAL_SECONDS: '0', CATALOGUE_REFRESH_MINUTES: '0' }
const minuteScript = 'incident.io sync: what is due'

export const sum = ({ incidentIo, serviceNow }: Counted): number => incidentIo + serviceNow
/** Not more calls than that; the calls themselves are shown otherwise. */
export const showAtMost = (counted: Counted, most: number): void => {
  expect({ calls: sum(counted), ...(sum(counted) <= most ? {} : { most, list: counted.calls }) }).toEqual({
    calls: sum(counted),
  })
}

export async function inWorld(
  options: Parameters<typeof startCountedWorld>[0],
  play: (world: CountedWorld) => Promise<void>,
): Promise<void> {
  const world = await startCountedWorld(options)
  try {
    await play(world)
  } finally {
    await world.stop()
  }
}

/** A sweep begins so long after the end of the one before. Meanwhile nothing is called for `quietMs`. */
export interface Rhythm {
  readonly intervalSeconds: number
  readonly quietMs: number
}

/** The next sweep, from its claim until nothing is called any more. */
async function nextSweep({ counter }: CountedWorld, { quietMs }: Rhythm): Promise<Counted> {
  await counter.quiet(quietMs)
  const before = counter.mark()
  await until(
    'the next sweep',
    async () => (counter.since(before).calls.some(call => call.endsWith('/sync/sweep')) ? true : null),
    { limitMs: 60_000 },
  )
  await counter.quiet(quietMs)
  return counter.since(before)
}

/** Another process with the same variables and these, in place of the world's own. */
async function inPlaceOf<Result>(
  world: CountedWorld,
  variables: Record<string, string>,
  play: (bridge: BridgeProcess) => Promise<Result>,
): Promise<Result> {
  await world.bridge.stop()
  const port = await freePort()
  const bridge = await startBridge(port, {
    ...world.bridge.variables,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    ...variables,
  })
  try {
    return await play(bridge)
  } finally {
    await bridge.stop()
  }
}

async function positionBack({ serviceNow }: CountedWorld, position: string): Promise<void> {
  const [cursor] = await serviceNow.find('admin', 'x_iio_sync_cursor', 'kind=sweep')
  await serviceNow.update('admin', 'x_iio_sync_cursor', valueOf(cursor ?? {}, 'sys_id'), { position })
}

async function ticketsInSync(world: CountedWorld, wanted: number): Promise<void> {
  await until(
    `${wanted} tickets in sync`,
    async () => {
      await world.instance.control.runSchedule(minuteScript)
      const { length } = await world.serviceNow.find('admin', 'x_iio_sync_ticket', 'status=in_sync')
      if (length < wanted) throw new Error(`${length} are`)
      return length
    },
    { limitMs: 300_000 },
  )
  // Every ticket stands, but webhooks that were refused may still be on their way back.
  await world.incidentIo.drain(120_000)
  await world.counter.count(() => Promise.resolve())
}

/** An account whose incidents are all in sync, some of them with a follow-up; a page of incident.io lists so many. */
export interface Account {
  readonly withFollowUp: number
  readonly without: number
  readonly pageSize: number
}

/**
 * Two sweeps one after the other: the first finds everything changed since the position, the second only what the overlap of two
 * sweeps lists again. Nothing differs in either.
 */
export async function twoSweeps(account: Account, rhythm: Rhythm, check: (sweep: Counted) => void): Promise<void> {
  const started = new Date().toISOString()
  // More webhooks at once than the bridge takes: some are refused, and come again within seconds instead of minutes.
  const incidentIo = { rateLimit: 0, retryScale: 0.01 }
  await inWorld({ incidentIo, bridgeEnv: { ...unlimited, ...nothingByTheClock } }, async world => {
    const { withFollowUp, without, pageSize } = account
    await world.incidentIo.control('PUT', '/pages', { incidents: pageSize })
    await world.incidentIo.control('POST', '/incidents/bulk', {
      count: withFollowUp,
      words: { name: 'With a follow-up' },
      follow_ups: 1,
    })
    await world.incidentIo.control('POST', '/incidents/bulk', { count: without, words: { name: 'Without' } })
    await ticketsInSync(world, 2 * withFollowUp + without)
    // The bridge that swept last knows where it was; everything that changed since this test began counts as changed again.
    await inPlaceOf(world, { SWEEP_INTERVAL_SECONDS: String(rhythm.intervalSeconds) }, async () => {
      await nextSweep(world, rhythm)
      await positionBack(world, started)
      check(await nextSweep(world, rhythm))
      check(await nextSweep(world, rhythm))
    })
  })
}

/** What each thing that runs by the clock calls when nothing was ever declared. */
export interface AtRest {
  readonly sweep: Counted
  readonly minute: Counted
  /** With what the bridge asks once at its start. */
  readonly catalogueRefresh: Counted
}

export async function measureAtRest(rhythm: Rhythm, check: (atRest: AtRest) => void): Promise<void> {
  await inWorld({ bridgeEnv: { ...nothingByTheClock, CONFIGURATION_TTL_SECONDS: '1' } }, async world => {
    const { counter, instance } = world
    const minute = await counter.count(() => instance.control.runSchedule(minuteScript))
    const sweep = await inPlaceOf(world, { SWEEP_INTERVAL_SECONDS: String(rhythm.intervalSeconds) }, async () => {
      await nextSweep(world, rhythm)
      return nextSweep(world, rhythm)
    })
    // The first refresh makes the rows, the one at the next start finds them.
    const refresh = async (): Promise<Counted> => {
      const before = counter.mark()
      return inPlaceOf(world, { CATALOGUE_REFRESH_MINUTES: '60' }, async bridge => {
        await until('the refresh', async () => (bridge.wholeLog().includes('options refreshed') ? true : null))
        return counter.since(before)
      })
    }
    await refresh()
    check({ sweep, minute, catalogueRefresh: await refresh() })
  })
}

/** The first start of an account with so many select fields of 20 options; the calls to ServiceNow because of them. */
export async function firstStart(
  fields: number,
  { quietMs }: Rhythm,
  check: (calls: readonly string[]) => void,
): Promise<void> {
  const options = Array.from({ length: 20 }, (_, index) => `Option ${index + 1}`)
  const bridgeEnv = async ({ incidentIoServer }: Ends): Promise<Record<string, string>> => {
    const incidentIo = incidentIoEnd(incidentIoServer)
    for (let field = 1; field <= fields; field += 1) {
      await incidentIo.control('POST', '/organisation/custom_fields', {
        name: `Field ${field}`,
        field_type: 'single_select',
        options,
      })
    }
    // Options are listed with incidents alone; one that is a test shows them and makes no ticket.
    await incidentIo.declare({ name: 'Shows every option', mode: 'test' })
    return { SWEEP_INTERVAL_SECONDS: '300', CATALOGUE_REFRESH_MINUTES: '60' }
  }
  await inWorld({ incidentIo: { rateLimit: 0 }, bridgeEnv }, async world => {
    await until(
      'every option to stand',
      async () => {
        const path = '/api/now/table/x_iio_sync_option?sysparm_limit=1'
        const { headers } = await world.instance.call('admin', 'GET', path)
        return Number(headers.get('x-total-count')) >= fields * options.length ? true : null
      },
      { limitMs: 300_000 },
    )
    await world.counter.quiet(quietMs)
    // What remains is the cost of incidents, of the sweep, and of the one question at the start. How often those come depends on how fast the machine is.
    const { calls } = world.counter.since(0)
    const others = /\/sync\/(incidents|incidents\/compare|configuration|sweep|status)$/
    check(calls.filter(call => call.startsWith('servicenow') && !others.test(call)))
  })
}

/** Attributes and options in calls of 500 rows. An account has fewer than a hundred rows without its custom fields. */
export function expectFewForOptions(calls: readonly string[], fields: number): void {
  const most = Math.ceil((fields * 21 + 100) / 500)
  expect({ calls: calls.length, ...(calls.length <= most ? {} : { most, list: calls }) }).toEqual({
    calls: calls.length,
  })
}
