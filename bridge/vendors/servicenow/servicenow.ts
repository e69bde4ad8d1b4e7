/** Everything the bridge asks of one ServiceNow instance, put together. */
import type { ServiceNowCredentials } from '../../config/config.ts'
import { createVendorHttp, type VendorAccess } from '../http/http.ts'
import { openAttachment, type Attachment } from './attachments.ts'
import { createServiceNowAuth } from './auth.ts'
import { createServiceNowClient } from './client.ts'
import { createConfigurationCache, type ConfigurationCache } from './configuration.ts'
import { createAppClient, type AppClient } from './app-client.ts'

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
  const { nowMs } = options
  const http = createVendorHttp({ ...options, vendor: 'servicenow' })
  const auth = createServiceNowAuth(http, options.credentials, nowMs ?? (() => performance.now()))
  const client = createServiceNowClient(http, auth, nowMs ?? Date.now)
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
