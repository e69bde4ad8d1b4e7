/** The incident.io client: the two ports of the sync, and the question who the key is. */
import type { IncidentSource, IncidentWriter } from '../../sync/ports.ts'
import type { Catalogue } from '../../mapping/catalogue.ts'
import AsyncLock from 'async-lock'
import type { VendorAccess } from '../http/json-client.ts'
import { readCatalogue } from './catalogue.ts'
import { readMissingRoles } from './identity.ts'
import { createPageSizes, type SmallerPages } from './page-size.ts'
import { createSend } from './request.ts'
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
  const send = createSend(options, apiKey)
  const paging = { send, sizes, lock: new AsyncLock() }
  return {
    ...createIncidentSource(paging),
    ...createIncidentWriter(send),
    readMissingRoles: () => readMissingRoles(send),
    readCatalogue: () => readCatalogue(paging, nowMs),
  }
}
