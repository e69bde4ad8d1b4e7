/** What it costs when little or nothing happens: sweeps over incidents in sync, an idle hour, and the first start of a large account. */
import { freePort, startBridge } from '../world/bridge-process.ts'
import type { BridgeProcess } from '../world/bridge-process.ts'
import { incidentIoEnd } from '../world/incident-io-end.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import { startCountedWorld } from './calls.ts'
import type { Counted, CountedWorld } from './calls.ts'

const limitMs = 600_000
const unlimited = { INCIDENT_IO_REQUESTS_PER_MINUTE: '100000' }
const quietMs = 2_000

const sum = ({ incidentIo, serviceNow }: Counted): number => incidentIo + serviceNow
const showAtMost = (counted: Counted, most: number): void => {
  expect({ calls: sum(counted), ...(sum(counted) <= most ? {} : { most, list: counted.calls }) }).toEqual({
    calls: sum(counted),
  })
}

async function inWorld(
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

/** The next sweep, from its claim until nothing is called any more. Sweeps have to be further apart than that takes. */
async function nextSweep({ counter }: CountedWorld): Promise<Counted> {
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
async function inPlaceOf(
  world: CountedWorld,
  variables: Record<string, string>,
  play: (bridge: BridgeProcess) => Promise<void>,
): Promise<void> {
  await world.bridge.stop()
  const port = await freePort()
  const bridge = await startBridge(port, {
    ...world.bridge.variables,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    ...variables,
  })
  try {
    await play(bridge)
  } finally {
    await bridge.stop()
  }
}

async function positionBack({ serviceNow }: CountedWorld, position: string): Promise<void> {
  const [cursor] = await serviceNow.find('admin', 'x_iio_sync_cursor', 'name=sweep')
  await serviceNow.update('admin', 'x_iio_sync_cursor', valueOf(cursor ?? {}, 'sys_id'), { position })
}

const syncedTickets = async ({ serviceNow }: CountedWorld): Promise<number> =>
  (await serviceNow.find('admin', 'x_iio_sync_ticket', 'status=in_sync')).length

test(
  'a sweep over 1,001 incidents in sync with 250 changed follow-ups, and the next one',
  async () => {
    const started = new Date().toISOString()
    // More webhooks at once than the bridge takes: some are refused, and come again within seconds instead of minutes.
    const incidentIo = { rateLimit: 0, retryScale: 0.01 }
    const bridgeEnv = { ...unlimited, SWEEP_INTERVAL_SECONDS: '0', CATALOGUE_REFRESH_MINUTES: '0' }
    await inWorld({ incidentIo, bridgeEnv }, async world => {
      await world.incidentIo.control('POST', '/incidents/bulk', {
        count: 250,
        words: { name: 'With a follow-up' },
        follow_ups: 1,
      })
      await world.incidentIo.control('POST', '/incidents/bulk', { count: 751, words: { name: 'Without' } })
      await until(
        '1,251 tickets in sync',
        async () => {
          await world.instance.control.runSchedule('incident.io sync: what is due')
          const count = await syncedTickets(world)
          if (count < 1_251) throw new Error(`${count} are`)
          return count
        },
        { limitMs: 300_000 },
      )
      // Every ticket stands, but webhooks that were refused may still be on their way back.
      await world.incidentIo.drain(120_000)
      await world.counter.count(() => Promise.resolve())
      // The bridge that swept last knows where it was; everything that changed since this test began counts as changed again.
      await inPlaceOf(world, { SWEEP_INTERVAL_SECONDS: '30' }, async () => {
        await nextSweep(world)
        await positionBack(world, started)
        showAtMost(await nextSweep(world), 12)
        showAtMost(await nextSweep(world), 12)
      })
    })
  },
  limitMs,
)

/**
 * The shipped intervals: a sweep every 300 s, the catalogue every 60 min, the minute script every 60 s. One second stands for
 * a minute. Nothing was ever declared: the overlap of two sweeps does not shrink with their interval, so what changed shortly
 * before would be listed all hour.
 */
const hourInAMinute = { SWEEP_INTERVAL_SECONDS: '5', CATALOGUE_REFRESH_MINUTES: '1' }

test(
  'an idle hour',
  async () => {
    await inWorld(
      { instance: { scheduleScale: 1 / 60 }, bridgeEnv: { ...hourInAMinute, CONFIGURATION_TTL_SECONDS: '1' } },
      async world => {
        await world.counter.count(() => Promise.resolve())
        const before = world.counter.mark()
        const end = Date.now() + 60_000
        await until('the hour to pass', async () => (Date.now() >= end ? true : null), { limitMs: 70_000 })
        showAtMost(world.counter.since(before), 60)
      },
    )
  },
  limitMs,
)

test(
  'the first start of an account with 300 fields of 20 options',
  async () => {
    const options = Array.from({ length: 20 }, (_, index) => `Option ${index + 1}`)
    const bridgeEnv = async ({
      incidentIoServer,
    }: {
      incidentIoServer: Parameters<typeof incidentIoEnd>[0]
    }): Promise<Record<string, string>> => {
      const incidentIo = incidentIoEnd(incidentIoServer)
      for (let field = 1; field <= 300; field += 1) {
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
          const { headers } = await world.instance.call(
            'admin',
            'GET',
            '/api/now/table/x_iio_sync_option?sysparm_limit=1',
          )
          return Number(headers.get('x-total-count')) >= 6_000 ? true : null
        },
        { limitMs: 300_000 },
      )
      await world.counter.quiet(quietMs)
      // The incident that shows the options is compared and sent; that is the cost of an incident and not of the catalogue.
      const calls = world.counter
        .since(0)
        .calls.filter(call => call.startsWith('servicenow') && !call.includes('/sync/incidents'))
      const most = Math.ceil(6_300 / 500) + 4
      expect({ calls: calls.length, ...(calls.length <= most ? {} : { most, list: calls }) }).toEqual({
        calls: calls.length,
      })
    })
  },
  limitMs,
)
