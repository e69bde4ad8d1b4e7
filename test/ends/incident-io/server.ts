/** The incident.io end: the vendor's API by its contract, webhooks, and a control plane, over state in memory. */
import express from 'express'
import type { Express } from 'express'
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { ContractDocument } from '../shared/contract.ts'
import type { Flags } from './control/bodies.ts'
import { controlRouter } from './control/router.ts'
import { authenticate } from './http/auth.ts'
import { contractMiddleware, payloadCheck } from './http/contract.ts'
import { ApiError, errorHandler, requestId } from './http/errors.ts'
import { createFaults } from '../shared/faults.ts'
import { createLatency } from './http/latency.ts'
import { operationOf } from './http/operations.ts'
import { parseQuery } from './http/query.ts'
import { rateLimit } from './http/rate-limit.ts'
import { listen } from '../shared/listener.ts'
import { createWallClock, dateHeader } from '../shared/wall-clock.ts'
import { createRequestLog } from '../shared/request-log.ts'
import { pageRoutes } from './pages/pages.ts'
import { attachmentRoutes } from './routes/attachments.ts'
import { catalogueRoutes } from './routes/catalogue.ts'
import { followUpRoutes } from './routes/follow-ups.ts'
import { incidentRoutes } from './routes/incidents.ts'
import { timelineItemRoutes } from './routes/timeline-items.ts'
import { createState } from './state/state.ts'
import type { ApiKey } from './state/visible.ts'
import { createDispatcher } from './webhooks/dispatcher.ts'
import { newSecret } from './webhooks/endpoints.ts'
import type { Endpoint } from './webhooks/endpoints.ts'
import { toEvent } from './webhooks/payloads.ts'

export interface ServerOptions {
  port?: number
  apiKey?: string
  webhookUrl?: string
  webhookSecret?: string
  /** Multiplies the waits between deliveries; 1 is the vendor's schedule. */
  retryScale?: number
  /** How long a delivery waits for its answer. */
  answerWithinMs?: number
  /** Requests a minute and key; 0 is no limit. */
  rateLimit?: number
  /** Without it nothing is checked against the vendor's contract. */
  contract?: ContractDocument | null
  onFault?: (fault: string) => void
}

export interface RunningServer {
  url: string
  apiKey: string
  webhookSecret: string
  /** Whether a contract was given. */
  isChecked: boolean
  stop(): Promise<void>
}

/** What the first key may do: everything that the end serves, private incidents included. */
const allRoles = ['viewer', 'incident_creator', 'incident_editor', 'global_access', 'post_incident_flow_opt_out']

const notServed: express.RequestHandler = request => {
  throw new ApiError(404, [{ code: 'not_found', message: `There is no ${request.method} ${request.path}` }])
}

/** What a server is made from, once for all its lives: the schemas take a while to compile. */
interface Fixed {
  apiKey: string
  webhookSecret: string
  contract: ContractDocument | null
  checkPayload: (eventType: string, payload: unknown) => void
  onFault?: (fault: string) => void
  /** Starts again with empty state, and with other limits if they are named. */
  reset(flags: Flags): void
}

/** One life of the server: an account as it is at the beginning. */
function createLife(fixed: Fixed, options: ServerOptions): { app: Express; stop(): void } {
  const { apiKey, webhookSecret, contract, checkPayload } = fixed
  const endpoints: Endpoint[] = []
  const violations: string[] = []
  const clock = createWallClock()
  const dispatcher = createDispatcher(endpoints, {
    nowMs: clock.nowMs,
    retryScale: options.retryScale ?? 1,
    answerWithinMs: options.answerWithinMs ?? 15_000,
  })
  const state = createState(clock, change => {
    const event = toEvent(change)
    if (event === null) return
    checkPayload(event.eventType, event.payload)
    dispatcher.send(event.eventType, JSON.stringify(event.payload))
  })
  const keys: ApiKey[] = [{ id: state.newId(), key: apiKey, name: 'Integration', roles: allRoles }]
  if (options.webhookUrl !== undefined)
    endpoints.push({ id: state.newId(), url: options.webhookUrl, secrets: [webhookSecret] })
  const faults = createFaults()
  const latency = createLatency()
  const requests = createRequestLog(operationOf)
  const onFault = (fault: string): void => {
    violations.push(fault)
    fixed.onFault?.(fault)
  }

  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.set('query parser', parseQuery)
  app.use(dateHeader(clock.nowMs))
  app.use(
    '/_',
    controlRouter({
      state,
      keys,
      endpoints,
      dispatcher,
      faults,
      latency,
      requests,
      violations,
      newId: state.newId,
      secret: webhookSecret,
      reset: fixed.reset,
    }),
  )
  app.use('/pages', pageRoutes(state))
  app.use(
    requestId,
    requests.middleware,
    latency.middleware,
    faults.middleware,
    authenticate(keys),
    rateLimit(options.rateLimit ?? 1200, () => performance.now(), clock.nowMs),
  )
  app.use(express.json({ limit: '1mb' }))
  if (contract !== null) app.use(contractMiddleware(contract))
  app.use(
    catalogueRoutes(state),
    incidentRoutes(state),
    followUpRoutes(state),
    timelineItemRoutes(state),
    attachmentRoutes(state),
  )
  app.use(notServed)
  app.use(errorHandler(onFault))
  return { app, stop: () => dispatcher.stop() }
}

/** Starts the server on loopback; port 0 takes a free one. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { contract = null, webhookSecret = newSecret(), apiKey = `inc_${randomBytes(16).toString('hex')}` } = options
  const fixed: Fixed = {
    apiKey,
    webhookSecret,
    contract,
    checkPayload: contract === null ? () => undefined : payloadCheck(contract),
    ...(options.onFault === undefined ? {} : { onFault: options.onFault }),
    reset: flags => {
      life.stop()
      life = createLife(fixed, { ...options, ...flags })
    },
  }
  let life = createLife(fixed, options)
  const server = createServer((request, response) => void life.app(request, response))
  const listener = await listen(server, options.port)
  return {
    url: listener.url,
    apiKey,
    webhookSecret,
    isChecked: contract !== null,
    stop: () => {
      life.stop()
      return listener.close()
    },
  }
}
