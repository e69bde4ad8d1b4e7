/** The ServiceNow port of the sync, put together from the app's tables and its configuration. */
import type { IssueStore } from '../sync/issue-ports.ts'
import type { LeaseStore, RunDry, TicketStore } from '../sync/ports.ts'
import type { ServiceNowCredentials } from '../config.ts'
import { createVendorHttp, type VendorAccess } from '../vendor-http.ts'
import { openAttachment, type Attachment } from './attachments.ts'
import { createServiceNowAuth } from './auth.ts'
import { createCatalogueRows, type CatalogueTables } from './catalogue-rows.ts'
import { createServiceNowClient } from './client.ts'
import { createConfigurationCache, type ConfigurationCache } from './configuration.ts'
import { createCursorRows } from './cursor-rows.ts'
import { createDryRun } from './dry-run.ts'
import { createIssueRows } from './issue-rows.ts'
import { createLeaseRows } from './lease-rows.ts'
import { createNoteRows } from './note-rows.ts'
import { createProblemReport } from './problem-report.ts'
import { createTable } from './table.ts'
import { createTicketRows } from './ticket-rows.ts'

export interface ServiceNowOptions extends VendorAccess {
  readonly credentials: ServiceNowCredentials
  readonly configurationTtlSeconds: number
  readonly nowMs?: () => number
}

export interface ServiceNow {
  readonly tickets: TicketStore
  /** Which replica sweeps. */
  readonly lease: LeaseStore
  readonly configuration: ConfigurationCache
  /** Rows of attribute and option. */
  readonly catalogue: CatalogueTables
  openAttachment(sysId: string): Promise<Attachment | null>
  /** What the app would do with a ticket row; nothing is written. */
  readonly runDry: RunDry
  /** Writes what is wrong with field mappings onto their rows. */
  readonly reportProblems: ReturnType<typeof createProblemReport>
  /** Tickets whose issue is in Jira. */
  readonly issues: IssueStore
}

/** Everything the bridge asks of one instance. */
export function createServiceNow(options: ServiceNowOptions): ServiceNow {
  const nowMs = options.nowMs ?? Date.now
  const http = createVendorHttp({ ...options, vendor: 'servicenow' })
  const client = createServiceNowClient(http, createServiceNowAuth(http, options.credentials, nowMs), nowMs)
  const configuration = createConfigurationCache(client, options.configurationTtlSeconds, nowMs)
  const ticketTable = createTable(client, 'x_iio_sync_ticket', 'ticket')
  const tickets: TicketStore = {
    readConfiguration: () => configuration.read(),
    ...createTicketRows(ticketTable),
    ...createNoteRows(createTable(client, 'x_iio_sync_note', 'note')),
    ...createCursorRows(createTable(client, 'x_iio_sync_cursor', 'cursor')),
  }
  const catalogue = createCatalogueRows(
    createTable(client, 'x_iio_sync_attribute', 'attribute'),
    createTable(client, 'x_iio_sync_option', 'option'),
  )
  const lease = createLeaseRows(createTable(client, 'x_iio_sync_cursor', 'lease'))
  return { tickets, lease, configuration, catalogue, openAttachment: sysId => openAttachment(client, sysId), runDry: createDryRun(client), issues: createIssueRows(client, ticketTable), reportProblems: createProblemReport(client) }
}
