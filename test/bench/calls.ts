/** Calls to both vendors for what happens most often, beside the budget of issue 8. `npm test` asserts the whole of it. */
import { startBridge, type Bridge } from './bridge.ts'
import { atMost, type Bench, type Figure, type Measurement } from './figures.ts'
import {
  followUpUpdated,
  incidentCreated,
  incidentCreatedWithMessage,
  incidentUpdated,
  mustSend,
  statusUpdated,
  ticketCreated,
  type Webhook,
} from './load.ts'
import { until } from './process.ts'
import type { Counts } from './stub/counts.ts'
import type { Scenario } from './stub/scenario.ts'

interface Event {
  readonly name: string
  readonly budget: readonly [number, number]
  readonly scenario: Partial<Scenario>
  readonly make: (incident: number, scenario: Scenario) => Webhook
  /** The first incident of its own; others meet what an earlier event made. */
  readonly first: number
}

const times = 20
/** Another version with nothing else new would be a change too. */
const sameIncidents = 1000

const events: readonly Event[] = [
  {
    name: 'new incident, link back included',
    budget: [2, 2],
    scenario: { link: true },
    make: incidentCreated,
    first: sameIncidents,
  },
  { name: 'unchanged redelivery', budget: [1, 1], scenario: {}, make: incidentUpdated, first: sameIncidents },
  { name: 'changed fields', budget: [1, 1], scenario: { revision: 2 }, make: incidentUpdated, first: sameIncidents },
  {
    name: 'new incident with a message',
    budget: [3, 2],
    scenario: { link: true, updates: 1 },
    make: incidentCreatedWithMessage,
    first: 2000,
  },
  {
    name: 'a message',
    budget: [2, 1],
    scenario: { updates: 2, revision: 3 },
    make: statusUpdated,
    first: sameIncidents,
  },
  {
    name: 'changed follow-up',
    budget: [2, 2],
    scenario: { followUps: 1, revision: 3 },
    make: followUpUpdated,
    first: sameIncidents,
  },
]

export async function calls(bench: Bench): Promise<Measurement> {
  const { vendors, build } = bench
  await vendors.forget()
  await vendors.play({})
  const bridge = await startBridge(build, vendors, { env: { CATALOGUE_REFRESH_MINUTES: '0' } })
  // The configuration and the token are there already.
  await mustSend(bridge, 1, index => incidentCreated(index, vendors.scenario()))
  const figures: Figure[] = []
  const data: Record<string, Counts> = {}
  for (const event of events) {
    await vendors.play(event.scenario)
    await vendors.resetCounts()
    await deliver(bridge, event, vendors.scenario())
    const counts = await vendors.counts()
    data[event.name] = counts
    figures.push(figureOf(event, counts))
  }
  await bridge.stop()
  return { figures: [...figures, await sweepInSync(bench)], data }
}

/** Small incidents, and some of their follow-ups changed too. */
async function sweepInSync({ vendors, build }: Bench): Promise<Figure> {
  await vendors.forget()
  await vendors.play({ changedIncidents: 1001, changedFollowUps: 250, inSync: true })
  const bridge = await startBridge(build, vendors, {
    shipped: true,
    env: { CATALOGUE_REFRESH_MINUTES: '0', LOG_LEVEL: 'info' },
  })
  await until('the sweep', 60_000, () => (/"msg":"sweep (done|failed)"/.test(bridge.output()) ? true : null))
  const { calls: made, perVendor } = await vendors.counts()
  await bridge.stop()
  // The start asks for the roles of the key besides, and for the configuration to be ready.
  const ofTheStart =
    (made['incident_io GET /v1/identity'] ?? 0) + (made['servicenow GET /api/x_iio_sync/v1/sync/configuration'] ?? 0)
  return atMost(
    'calls: sweep over 1,001 incidents in sync',
    perVendor.incident_io + perVendor.servicenow - ofTheStart,
    12,
    'calls',
  )
}

async function deliver(bridge: Bridge, { make, first }: Event, scenario: Scenario): Promise<void> {
  await mustSend(bridge, times, index => make(first + index, scenario))
  if (scenario.link && bridge.build.isOld) await mustSend(bridge, times, index => ticketCreated(first + index))
}

function figureOf({ name, budget }: Event, { calls: made, perVendor }: Counts): Figure {
  const configuration = made['servicenow GET /api/x_iio_sync/v1/sync/configuration'] ?? 0
  const [incidentIo, serviceNow] = [perVendor.incident_io / times, (perVendor.servicenow - configuration) / times]
  const words = (one: number) => one.toFixed(Number.isInteger(one) ? 0 : 2)
  return {
    name: `calls: ${name}`,
    measured: `${words(incidentIo)} + ${words(serviceNow)}`,
    bound: `at most ${budget.join(' + ')}`,
    holds: incidentIo <= budget[0] && serviceNow <= budget[1],
  }
}
