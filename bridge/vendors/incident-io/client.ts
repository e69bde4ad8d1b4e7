/** The incident.io client: the two ports of the sync, and the question who the key is. */
import type { IncidentSource, IncidentWriter } from '../../sync/ports.ts'
import type { Catalogue } from '../../mapping/catalogue.ts'
import { createTurns } from '../http/turns.ts'
import { createVendorHttp, type VendorAccess } from '../http/http.ts'
import { readCatalogue } from './catalogue.ts'
import { readMissingRoles } from './identity.ts'
import { createPageSizes, type SmallerPages } from './page-size.ts'
import { createIncidentIoSender } from './request.ts'
import { createIncidentSource } from './source.ts'
import { createIncidentWriter } from './writer.ts'

export interface IncidentIoOptions extends VendorAccess {
  readonly apiKey: string
  readonly nowMs?: () => number
  /** Hears when a list is asked for in smaller pages from now on, and why. */
  readonly onSmallerPages?: (about: SmallerPages) => void
}

export interface IncidentIoClient extends IncidentSource, IncidentWriter {
  /** Roles the sync needs and the key lacks. */
  readMissingRoles(): Promise<string[]>
  /** What conditions are picked from. */
  readonly readCatalogue: () => Promise<Catalogue>
}

/** A client for one account. */
export function createIncidentIoClient(options: IncidentIoOptions): IncidentIoClient {
  const { apiKey, nowMs = Date.now } = options
  const sizes = createPageSizes(options.onSmallerPages ?? (() => undefined))
  const send = createIncidentIoSender(createVendorHttp({ ...options, vendor: 'incident_io' }), apiKey, nowMs)
  const paging = { send, sizes, inTurn: createTurns() }
  return {
    ...createIncidentSource(paging),
    ...createIncidentWriter(send),
    readMissingRoles: () => readMissingRoles(send),
    readCatalogue: () => readCatalogue(paging, nowMs),
  }
}
