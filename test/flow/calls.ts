/**
 * A world with a counter before each vendor: what does a change cost? Calls for tokens are left out, and so is whatever the
 * test itself asks: it goes to the ends directly.
 */
import { until } from '../world/wait.ts'
import { startWorld } from '../world/world.ts'
import type { Ends } from '../world/ends.ts'
import type { World, WorldOptions } from '../world/world.ts'
import { startVendorProxy } from '../world/vendor-proxy.ts'
import type { Call, VendorProxy } from '../world/vendor-proxy.ts'
import { settled, worldLimitMs } from './flow.ts'

export interface Counted {
  readonly incidentIo: number
  readonly serviceNow: number
  /** `<vendor> <method> <path>` in the order of the calls, ids left out. */
  readonly calls: readonly string[]
}

export interface CallCounter {
  /** What the bridge calls because of `work`, until everything has settled. Everything before has settled first. */
  count(work: () => Promise<unknown>): Promise<Counted>
  /** What was called since the moment `mark()` gave. */
  since(mark: number): Counted
  mark(): number
  /** Resolves once nothing was called for so long, and nothing is under way. */
  quiet(forMs: number, limitMs?: number): Promise<void>
  /** Both vendors take so long for every answer from now on. */
  delay(ms: number): void
}

export interface CountedWorld extends World {
  readonly counter: CallCounter
}

const isCounted = ({ path }: Call): boolean => !path.includes('oauth_token')
const ids = /[0-9a-f]{32}|[0-9A-Z]{26}/g

function tally(calls: readonly Call[]): Counted {
  const of = (vendor: string): number => calls.filter(call => call.vendor === vendor).length
  return {
    incidentIo: of('incident_io'),
    serviceNow: of('servicenow'),
    calls: calls.map(({ vendor, method, path }) => `${vendor} ${method} ${path.replace(ids, '…')}`),
  }
}

/** What the proxies heard, and how slow they are. */
class Counter implements CallCounter {
  readonly #calls: Call[] = []
  readonly #world: () => World
  #delayMs = 0

  constructor(world: () => World) {
    this.#world = world
  }

  readonly heard = (call: Call): void => {
    if (isCounted(call)) this.#calls.push(call)
  }
  readonly delayMs = (): number => this.#delayMs
  delay(ms: number): void {
    this.#delayMs = ms
  }
  mark(): number {
    return this.#calls.length
  }
  since(mark: number): Counted {
    return tally(this.#calls.slice(mark))
  }

  async count(work: () => Promise<unknown>): Promise<Counted> {
    await this.#settled()
    const before = this.mark()
    await work()
    await this.#settled()
    return this.since(before)
  }

  async quiet(forMs: number, limitMs = 120_000): Promise<void> {
    const from = Date.now()
    await until(
      `${forMs} ms without a call`,
      async () => {
        const last = Math.max(from, ...this.#calls.slice(-1).map(({ atMs }) => atMs))
        return !this.#isBusy() && Date.now() - last >= forMs ? true : null
      },
      { limitMs },
    )
  }

  /** An answer may cause a webhook, and that one more calls: settled is what stays so. */
  async #settled(): Promise<void> {
    for (let before = -1; before !== this.mark() || this.#isBusy();) {
      before = this.mark()
      await settled(this.#world())
    }
  }

  #isBusy(): boolean {
    return this.#calls.some(({ ended }) => !ended)
  }
}

/** Starts one counted world for the file and stops it afterwards. */
export function withCountedWorld(options: WorldOptions = {}): () => CountedWorld {
  const held: { world: CountedWorld | null } = { world: null }
  beforeAll(async () => {
    held.world = await startCountedWorld(options)
  }, worldLimitMs)
  afterAll(async () => {
    await held.world?.stop()
  }, worldLimitMs)
  return () => {
    if (held.world === null) throw new Error('The world did not start')
    return held.world
  }
}

/** The bridge reaches both vendors through the counters. */
export async function startCountedWorld(options: WorldOptions = {}): Promise<CountedWorld> {
  const held: { world: World | null } = { world: null }
  const counter = new Counter(() => {
    if (held.world === null) throw new Error('The world did not start')
    return held.world
  })
  const proxies: VendorProxy[] = []
  const wayTo = async (vendor: string, target: string): Promise<string> => {
    const proxy = await startVendorProxy({
      vendor,
      target,
      decide: () => 'pass',
      killBridge: () => Promise.resolve(),
      onCall: counter.heard,
      delayMs: counter.delayMs,
    })
    proxies.push(proxy)
    return proxy.url
  }
  const bridgeEnv = async (ends: Ends): Promise<Record<string, string>> => ({
    INCIDENT_IO_API_URL: await wayTo('incident_io', ends.incidentIoServer.url),
    SERVICENOW_URL: await wayTo('servicenow', ends.instance.url),
    ...(typeof options.bridgeEnv === 'function' ? await options.bridgeEnv(ends) : options.bridgeEnv),
  })
  const stopProxies = async (): Promise<void> => {
    await Promise.all(proxies.splice(0).map(proxy => proxy.stop()))
  }
  try {
    const world = await startWorld({ ...options, bridgeEnv })
    held.world = world
    return {
      ...world,
      counter,
      stop: async () => {
        await world.stop()
        await stopProxies()
      },
    }
  } catch (error) {
    await stopProxies()
    throw error
  }
}

/** No more calls than these; the calls themselves are shown otherwise. */
export function expectAtMost(
  { incidentIo, serviceNow, calls }: Counted,
  most: { incidentIo: number; serviceNow: number },
): void {
  const isWithin = incidentIo <= most.incidentIo && serviceNow <= most.serviceNow
  expect({ incidentIo, serviceNow, ...(isWithin ? {} : { most, calls }) }).toEqual({ incidentIo, serviceNow })
}
