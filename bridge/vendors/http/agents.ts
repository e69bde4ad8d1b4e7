/**
 * The connections to one vendor: kept open between calls, and never to an address of a private network unless the configuration
 * names the host. Whoever controls a name could otherwise point it at what only the bridge can reach.
 */
import type { Agent as HttpAgent } from 'node:http'
import type { Agent as HttpsAgent } from 'node:https'
import { isIP } from 'node:net'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'
import { loopbackHosts } from '../../config/variables.ts'

/** As Node's own agents; 5 s is shorter than any server keeps an idle connection. */
const pool = { keepAlive: true, scheduling: 'lifo', timeout: 5000 } as const

export interface Agents {
  readonly httpAgent: HttpAgent
  readonly httpsAgent: HttpsAgent
}

/** The agents for an address of the configuration. `privateHosts` holds host names, and addresses that a name may lead to. */
export function agentsFor(baseUrl: string, privateHosts: readonly string[]): Agents {
  const { hostname } = new URL(baseUrl)
  const allowPrivateIPAddress = loopbackHosts.has(hostname) || privateHosts.includes(withoutBrackets(hostname))
  const options = { ...pool, allowPrivateIPAddress, allowIPAddressList: privateHosts.filter(host => isIP(host) !== 0) }
  return { httpAgent: new RequestFilteringHttpAgent(options), httpsAgent: new RequestFilteringHttpsAgent(options) }
}

const withoutBrackets = (host: string): string => host.replace(/^\[|\]$/g, '')

/** Whether a connection failed because the agent refused the address; the package tells it by its words alone. */
export const isRefusedAddress = (message: string): boolean => /^DNS lookup .* is not allowed\. Because/.test(message)
