/** The incident.io client: the two ports of the sync, and the question who the key is. */
import AsyncLock from 'async-lock'
import { z } from 'zod'
import type { Catalogue } from '../../mapping/catalogue-types.ts'
import type { IncidentSource, IncidentWriter } from '../../sync/ports.ts'
import type { Read, Send } from '../http/exchange.ts'
import { JsonClient, type VendorAccess } from '../http/json-client.ts'
import { readCatalogue } from './catalogue.ts'
import { createPageSizes, type SmallerPages } from './pages.ts'
import { createRead, getCall, incidentIoProfile } from './request.ts'
import { createIncidentSource } from './source.ts'
import { createUpdateList } from './updates.ts'
import { createIncidentWriter } from './writer.ts'

export interface IncidentIoOptions extends VendorAccess {
  readonly apiKey: string
  readonly nowMs?: () => number
  /** Hears when a list is asked for in smaller pages from now on, and why. */
  readonly onSmallerPages?: (about: SmallerPages) => void
}

export interface IncidentIoClient extends IncidentSource, IncidentWriter {
  /** The roles that the sync needs and the key lacks: a missing one is a warning, not a reason to stay down. */
  readMissingRoles(): Promise<string[]>
  /** What conditions are picked from. */
  readonly readCatalogue: () => Promise<Catalogue>
}

/** A client for one account. */
export function createIncidentIoClient(options: IncidentIoOptions): IncidentIoClient {
  const { apiKey, nowMs = Date.now } = options
  const sizes = createPageSizes(options.onSmallerPages ?? (() => undefined))
  const client = new JsonClient(options, incidentIoProfile, { header: () => `Bearer ${apiKey}` })
  const send: Send = call => client.send(call)
  const read = createRead(send)
  const paging = { read, sizes, lock: new AsyncLock() }
  return {
    ...createIncidentSource(paging),
    listIncidentUpdates: createUpdateList(paging),
    ...createIncidentWriter({ send, read }),
    readMissingRoles: () => readMissingRoles(read),
    readCatalogue: () => readCatalogue(paging, nowMs),
  }
}

/** The roles the calls of this client need, in incident.io's names. */
const neededRoles = ['viewer', 'incident_editor']
const identityAnswer = z.object({ identity: z.object({ roles: z.array(z.string()) }) })

async function readMissingRoles(read: Read): Promise<string[]> {
  const { identity } = await read(identityAnswer, getCall('identity', '/v1/identity'))
  return neededRoles.filter(role => !identity.roles.includes(role))
}
