/** The incident.io client: the two ports of the sync, and the question who the key is. */
import type { IncidentSource, IncidentWriter } from '../sync/ports.ts'
import type { Catalogue } from '../mapping/catalogue.ts'
import { createVendorHttp, type VendorAccess } from '../vendor-http.ts'
import { readCatalogue } from './catalogue.ts'
import { readMissingRoles } from './identity.ts'
import { createIncidentIoSender } from './request.ts'
import { createIncidentSource } from './source.ts'
import { createIncidentWriter } from './writer.ts'

export interface IncidentIoOptions extends VendorAccess {
  readonly apiKey: string
  readonly nowMs?: () => number
}

export interface IncidentIoClient extends IncidentSource, IncidentWriter {
  /** Roles the sync needs and the key lacks. */
  readMissingRoles(): Promise<string[]>
  /** What conditions are picked from. */
  readCatalogue(): Promise<Catalogue>
}

/** A client for one account. */
export function createIncidentIoClient(options: IncidentIoOptions): IncidentIoClient {
  const http = createVendorHttp({ ...options, vendor: 'incident_io' })
  const send = createIncidentIoSender(http, options.apiKey, options.nowMs ?? Date.now)
  return {
    ...createIncidentSource(send),
    ...createIncidentWriter(send),
    readMissingRoles: () => readMissingRoles(send),
    readCatalogue: () => readCatalogue(send, options.nowMs ?? Date.now),
  }
}
