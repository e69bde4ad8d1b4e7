/** The Jira end: the vendor's API by its contract, webhooks, and a control plane, over state in memory. */
import express from 'express'
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { ContractDocument } from '../shared/contract.ts'
import { createFaults } from '../shared/faults.ts'
import { listen } from '../shared/listener.ts'
import { createWallClock, dateHeader } from '../shared/wall-clock.ts'
import { createRequestLog } from '../shared/request-log.ts'
import { controlRouter } from './control.ts'
import { authenticate } from './http/auth.ts'
import type { Deployment } from './http/auth.ts'
import { contractMiddleware } from './http/contract.ts'
import { ApiError, errorHandler } from './http/errors.ts'
import { issueRoutes } from './routes/issues.ts'
import { metaRoutes } from './routes/meta.ts'
import { searchRoutes } from './routes/search.ts'
import { createIssues } from './state/issues.ts'
import { createWebhooks } from './webhooks.ts'

export interface ServerOptions {
  port?: number
  deployment?: Deployment
  token?: string
  webhookSecret?: string
  webhookUrl?: string
  /** How long the search does not show a new issue. */
  indexLagMs?: number
  /** Between two attempts of one webhook. */
  retryMs?: number
  /** Without it nothing is checked against the vendor's contract, and Data Center is checked only where the two agree. */
  contract?: ContractDocument | null
  onFault?: (fault: string) => void
}

export interface RunningServer {
  url: string
  deployment: Deployment
  email: string
  token: string
  webhookSecret: string
  /** Whether a contract was given. */
  isChecked: boolean
  stop(): Promise<void>
}

/** Starts the server on loopback; port 0 takes a free one. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const {
    deployment = 'cloud',
    contract = null,
    token = randomBytes(16).toString('hex'),
    webhookSecret = randomBytes(16).toString('hex'),
  } = options
  const email = 'integration@example.com'
  const app = express()
  const { url, close } = await listen(createServer(app), options.port)

  const showing = { baseUrl: url, deployment }
  const violations: string[] = []
  const clock = createWallClock()
  const webhooks = createWebhooks(webhookSecret, () => showing, options.retryMs ?? 500)
  if (options.webhookUrl !== undefined) webhooks.add(options.webhookUrl)
  const issues = createIssues(webhooks.publish, options.indexLagMs ?? 1000, clock)
  const faults = createFaults()
  const requests = createRequestLog((method, path) => `${method} ${path}`)
  const onFault = (fault: string): void => {
    violations.push(fault)
    options.onFault?.(fault)
  }
  app.disable('x-powered-by')
  app.set('etag', false)
  app.use(dateHeader(clock.nowMs))
  app.use('/_', controlRouter({ issues, webhooks, faults, requests, violations }))
  app.use(requests.middleware, faults.middleware, authenticate(deployment, { email, token }))
  app.use(express.json({ limit: '1mb' }))
  // The contract is Cloud's; Data Center names some lists differently.
  if (contract !== null && deployment === 'cloud') app.use(contractMiddleware(contract))
  for (const version of deployment === 'cloud' ? ([2, 3] as const) : ([2] as const)) {
    app.use(
      `/rest/api/${version}`,
      metaRoutes(showing, email),
      issueRoutes(issues, showing, version),
      searchRoutes(issues, showing),
    )
  }
  app.use(request => {
    throw new ApiError(404, [`There is no ${request.method} ${request.path}`])
  })
  app.use(errorHandler(onFault))
  return {
    url,
    deployment,
    email,
    token,
    webhookSecret,
    isChecked: contract !== null,
    stop: close,
  }
}
