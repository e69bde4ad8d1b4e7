/** The vendors as the configuration names them, each behind its gate. */
import type { Secrets, Settings } from '../config/config.ts'
import { createIncidentIoClient, type IncidentIoClient } from './incident-io/client.ts'
import { createJiraDestination, type JiraDestination } from '../destinations/jira/destination.ts'
import { createServiceNow, type ServiceNow } from './servicenow/servicenow.ts'
import { createVendorGates, type GatesParts } from './gates.ts'

export interface Vendors {
  readonly incidentIo: IncidentIoClient
  readonly serviceNow: ServiceNow
  readonly jira: JiraDestination
}

interface VendorsParts extends GatesParts {
  readonly settings: Settings
  readonly secrets: Secrets
  readonly version: string
}

/** The three clients. Nothing is asked of anybody yet. */
export function connectVendors(parts: VendorsParts): Vendors {
  const { settings, secrets, version, metrics, log } = parts
  const gates = createVendorGates(parts)
  const { requestTimeoutMs: timeoutMs, privateHosts } = settings
  const access = { timeoutMs, privateHosts, version, onCall: metrics.observeCall }
  const serviceNow = createServiceNow({
    ...access,
    gate: gates.servicenow,
    baseUrl: settings.serviceNowUrl,
    credentials: secrets.serviceNow,
  })
  return {
    incidentIo: createIncidentIoClient({
      ...access,
      gate: gates.incident_io,
      baseUrl: settings.incidentIoUrl,
      apiKey: secrets.incidentIoApiKey,
      onSmallerPages: about => log.info('a list is asked for in smaller pages', { vendor: 'incident_io', ...about }),
    }),
    serviceNow,
    jira: createJiraDestination({ settings, secrets, access: { ...access, gate: gates.jira } }, serviceNow.app),
  }
}
