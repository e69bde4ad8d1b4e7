/** Everything the bridge asks of one ServiceNow instance, put together. */
import { JsonClient, type VendorAccess } from '../http/json-client.ts'
import { openAttachment, type Attachment } from './attachments.ts'
import { createServiceNowAuth, type ServiceNowCredentials } from './auth.ts'
import { createConfigurationCache, type ConfigurationCache } from './configuration.ts'
import { createAppClient, type AppClient } from './app-client.ts'
import { serviceNowProfile } from './profile.ts'

interface ServiceNowOptions extends VendorAccess {
  readonly credentials: ServiceNowCredentials
  readonly nowMs?: () => number
}

export interface ServiceNow {
  readonly app: AppClient
  readonly configuration: ConfigurationCache
  /** null when ServiceNow does not give it out. */
  openAttachment(sysId: string): Promise<Attachment | null>
  /** false while nobody answers there, so that no call is made. */
  isReachable(): boolean
}

/** Nothing is asked yet. */
export function createServiceNow(options: ServiceNowOptions): ServiceNow {
  const { credentials, nowMs = () => performance.now() } = options
  const client: JsonClient = new JsonClient(
    options,
    serviceNowProfile,
    createServiceNowAuth(credentials, () => client, nowMs),
  )
  const configuration = createConfigurationCache(client)
  return {
    app: createAppClient(client, configuration),
    configuration,
    openAttachment: sysId => openAttachment(client, sysId),
    isReachable: () => {
      try {
        client.check('configuration')
        return true
      } catch {
        return false
      }
    },
  }
}
