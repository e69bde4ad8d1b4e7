/** The real client against the Jira end in this process, which checks every request against the contract where that is present. */
import { createJiraClient } from '../../../../../bridge/destinations/jira/client.ts'
import type { DesiredValue } from '../../../../../bridge/mapping/types.ts'
import type { FieldChange, IssueTracker } from '../../../../../bridge/destinations/jira/tracker.ts'
import type { ObservedCall } from '../../../../../bridge/observability/metrics.ts'
import { RateLimiter } from '../../../../../bridge/vendors/http/limiter.ts'
import { readContract } from '../../../../ends/shared/contract.ts'
import type { Deployment } from '../../../../ends/jira/http/auth.ts'
import { contractPath } from '../../../../ends/jira/http/contract.ts'
import { startServer } from '../../../../ends/jira/server.ts'
import { readJson } from '../../../json.ts'
import type { RunningServer, ServerOptions } from '../../../../ends/jira/server.ts'
import { quietLimiter } from '../../vendors/http/quiet-limiter.ts'

export interface JiraUnderTest {
  readonly server: RunningServer
  readonly tracker: IssueTracker
  readonly calls: ObservedCall[]
  readonly faults: string[]
  nowMs: number
  control(method: string, path: string, body?: unknown): Promise<Record<string, unknown>>
}

export async function startJiraUnderTest(
  deployment: Deployment,
  options: ServerOptions = {},
  token?: string,
): Promise<JiraUnderTest> {
  const faults: string[] = []
  const calls: ObservedCall[] = []
  const server = await startServer({
    deployment,
    indexLagMs: 0,
    contract: readContract(contractPath()),
    onFault: fault => faults.push(fault),
    ...options,
  })
  const given = token ?? server.token
  const test: JiraUnderTest = {
    server,
    calls,
    faults,
    nowMs: Date.now(),
    tracker: createJiraClient({
      baseUrl: server.url,
      credentials:
        deployment === 'cloud'
          ? { method: 'token', email: server.email, token: given }
          : { method: 'pat', email: '', token: given },
      timeoutMs: 2000,
      version: '1.2.3',
      onCall: call => calls.push(call),
      limiter: new RateLimiter({ ...quietLimiter, vendor: 'jira', nowMs: () => test.nowMs }),
    }),
    control: async (method, path, body) => {
      const answer = await fetch(`${server.url}/_${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await answer.text()
      return text === '' ? {} : readJson<Record<string, unknown>>(text)
    },
  }
  return test
}

export const engineering = { project: 'ENG', issueType: 'Task' }

export const change = (column: string, value: string, before = '', more: Partial<DesiredValue> = {}): FieldChange => ({
  desired: { column, value, write: 'sync', ...more },
  before,
})
