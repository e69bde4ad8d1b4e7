/** The incident.io client: the two ports of the sync, and the question who the key is. */
import AsyncLock from 'async-lock'
import type { Catalogue, ListedNames } from '../../mapping/catalogue-types.ts'
import type { IncidentUpdate } from '../../mapping/types.ts'
import type { IncidentSource } from '../../sync/ports.ts'
import type { TriedIncidents } from '../../sync/tried-page.ts'
import type { IncidentWriter } from '../../sync/writer-ports.ts'
import type { Read, Send } from '../http/exchange.ts'
import { JsonClient, type VendorAccess } from '../http/json-client.ts'
import { readCatalogue, readNames } from './catalogue.ts'
import { missingRoles, readIdentity, type KeyRole } from './key-roles.ts'
import { createPageSizes, type SmallerPages } from './pages.ts'
import { createRead, incidentIoProfile } from './request.ts'
import { createIncidentSource } from './source.ts'
import { createUpdateList } from './updates.ts'
import { createIncidentWriter } from './writer.ts'

export interface IncidentIoOptions extends VendorAccess {
  readonly apiKey: string
  /** Hears when a list is asked for in smaller pages from now on, and why. */
  readonly onSmallerPages?: (about: SmallerPages) => void
}

export interface IncidentIoClient extends IncidentSource, TriedIncidents, IncidentWriter {
  /** The key's name, and the roles of the list that it lacks. */
  readonly readKey: () => Promise<{ readonly name: string; readonly missing: readonly KeyRole[] }>
  /** The custom fields and roles, listed after this call. */
  readonly readNames: () => Promise<ListedNames>
  /** What conditions are picked from. */
  readonly readCatalogue: () => Promise<Catalogue>
  /** incident.io's own clock; null while no answer has told. */
  readonly nowMs: () => number | null
}

/** A client for one account. */
export function createIncidentIoClient(options: IncidentIoOptions): IncidentIoClient {
  const { apiKey } = options
  const sizes = createPageSizes(options.onSmallerPages ?? (() => undefined))
  const client = new JsonClient(options, incidentIoProfile, { header: () => `Bearer ${apiKey}` })
  const send: Send = call => client.send(call)
  const read = createRead(send)
  const paging = { read, sizes, lock: new AsyncLock() }
  const listUpdates = createUpdateList(paging)
  const withOwn = createOwnUpdates(read)
  const readKey = async () => {
    const { name, roles } = await readIdentity(read)
    return { name, missing: missingRoles(roles) }
  }
  return {
    ...createIncidentSource(paging),
    listIncidentUpdates: async (incidentId, known) => withOwn(await listUpdates(incidentId, known)),
    ...createIncidentWriter({ ...paging, send }),
    readKey,
    readNames: () => readNames(read),
    readCatalogue: () => readCatalogue(paging, () => client.nowMs() ?? Date.now()),
    nowMs: () => client.nowMs(),
  }
}

/**
 * Marks the updates that any process of the sync caused. It changes nothing but the status, and never writes a message. The key is
 * known by its name, because GET /v1/identity does not give its id: https://api-docs.incident.io/tag/Utilities-V1. A key that was
 * met once is known by its id, whatever its name becomes.
 */
function createOwnUpdates(read: Read) {
  const isOwnKey = new Map<string, boolean>()
  return async (updates: readonly IncidentUpdate[]): Promise<IncidentUpdate[]> => {
    const marked: IncidentUpdate[] = []
    for (const update of updates) {
      const { updater, message } = update
      const keyId = message.trim() === '' ? updater?.apiKeyId : undefined
      if (keyId !== undefined && !isOwnKey.has(keyId))
        isOwnKey.set(keyId, (await readIdentity(read)).name === updater?.name)
      marked.push({ ...update, isOwn: keyId !== undefined && isOwnKey.get(keyId) === true })
    }
    return marked
  }
}
