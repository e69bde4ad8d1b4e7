/** The ServiceNow port of the sync, put together from the app's tables and its configuration. */
import type { TicketStore } from '../sync/ports.ts'
import type { ServiceNowCredentials } from '../config.ts'
import { createVendorHttp, type VendorCall } from '../vendor-http.ts'
import { openAttachment, type Attachment } from './attachments.ts'
import { createServiceNowAuth } from './auth.ts'
import { createServiceNowClient } from './client.ts'
import { createConfigurationCache, type ConfigurationCache } from './configuration.ts'
import { createCursorRows } from './cursor-rows.ts'
import { createNoteRows } from './note-rows.ts'
import { createTable } from './table.ts'
import { createTicketRows } from './ticket-rows.ts'

export interface ServiceNowOptions {
  readonly baseUrl: string
  readonly credentials: ServiceNowCredentials
  readonly timeoutMs: number
  readonly configurationTtlSeconds: number
  readonly version: string
  readonly onCall: (call: VendorCall) => void
  readonly nowMs?: () => number
}

export interface ServiceNow {
  readonly tickets: TicketStore
  readonly configuration: ConfigurationCache
  openAttachment(sysId: string): Promise<Attachment | null>
}

/** Everything the bridge asks of one instance. */
export function createServiceNow(options: ServiceNowOptions): ServiceNow {
  const nowMs = options.nowMs ?? Date.now
  const http = createVendorHttp({
    vendor: 'servicenow',
    baseUrl: options.baseUrl,
    timeoutMs: options.timeoutMs,
    version: options.version,
    onCall: options.onCall,
  })
  const client = createServiceNowClient(http, createServiceNowAuth(http, options.credentials, nowMs), nowMs)
  const configuration = createConfigurationCache(client, options.configurationTtlSeconds, nowMs)
  const tickets: TicketStore = {
    readConfiguration: () => configuration.read(),
    ...createTicketRows(createTable(client, 'x_iio_sync_ticket', 'ticket')),
    ...createNoteRows(createTable(client, 'x_iio_sync_note', 'note')),
    ...createCursorRows(createTable(client, 'x_iio_sync_cursor', 'cursor')),
  }
  return { tickets, configuration, openAttachment: sysId => openAttachment(client, sysId) }
}
