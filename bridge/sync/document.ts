/** What incident.io says and the admin configured, as the documents that one call each carries. Pure. */
import { limits } from '../../src-sn/server/contract/resources.ts'
import type { CatalogueAttribute } from '../mapping/catalogue-types.ts'
import { seenOf, takesUpdates, templateReads } from '../mapping/template-reads.ts'
import type { Configuration, Incident, KnownNames } from '../mapping/types.ts'
import { notesOf } from './notes.ts'
import type {
  DocumentFollowUp,
  DocumentIncident,
  DocumentNote,
  DocumentRow,
  IncidentDocument,
  Redecision,
  VersionedConfiguration,
} from './ports.ts'
import type { Reading } from './reading.ts'
import { digestOf, followUpSpec, goneFollowUp, hasTicket, incidentSpec, isDeleted, rowKey } from './ticket-spec.ts'

/** What a document says beside what was read. */
interface DocumentExtras {
  readonly declared: boolean
  /** By `rowKey`. */
  readonly redecisions: ReadonlyMap<string, Redecision>
  readonly options: readonly CatalogueAttribute[]
  readonly bridgeError?: string | undefined
  /** Somebody asked for the incident, whenever it was declared. Nothing is taken before Start. */
  readonly isAdmitted?: boolean | undefined
  /** Newer than those of the configuration. */
  readonly names?: KnownNames | undefined
}

/** `row`: the row of the incident; null when nothing but its id may leave, or when it is not shown. */
export interface BuiltDocument {
  readonly row: DocumentRow | null
  /** Each fits a call. */
  readonly documents: readonly IncidentDocument[]
}

/** Of a visible incident what it should be; of a private one nothing but that. */
export function buildDocument(
  reading: Omit<Reading, 'incident' | 'readAtMs' | 'errors'> & { readonly incident: Incident },
  { configuration, version }: VersionedConfiguration,
  extras: DocumentExtras,
): BuiltDocument {
  const { incident, updates, updatesAfter, updatesSince } = reading
  const { redecisions, names } = extras
  const isAdmitted = (extras.isAdmitted === true && configuration.declaredFrom !== '') || undefined
  const redecision = redecisions.get(rowKey('incident', incident.id))
  const spec = incidentSpec(incident, configuration, { redecision, names, isAdmitted })
  if (spec === null) return privateDocument(version, incident.id)
  const row = { ...spec, ...keysOf(incident, spec, configuration) }
  const document: IncidentDocument = {
    configuration: version,
    declared: extras.declared,
    read: {
      followUps: reading.followUpsRead,
      updates: updates !== null || !takesNotes(row, configuration),
      ...(takesNotes(row, configuration) && updatesSince !== '' ? { updatesSince } : {}),
    },
    incident: row,
    followUps: followUpRows(reading, row, configuration, extras),
    notes: takesNotes(row, configuration) ? notesOf(incident, updates ?? [], updatesAfter) : [],
    options: extras.options,
    bridgeError: extras.bridgeError,
  }
  return { row, documents: splitDocument(document) }
}

const notShownReason =
  'incident.io does not show this incident to the API key: it does not exist, or the key may not see it.'

/**
 * An id that incident.io does not show. Announced as public it gets a row that says so; announced as private, rows that exist are
 * marked. null: nobody said what it is, so nothing is recorded.
 */
export function notShownDocument(
  version: string,
  externalId: string,
  visibility: 'public' | 'private' | 'unknown',
): BuiltDocument | null {
  switch (visibility) {
    case 'unknown':
      return null
    case 'private':
      return privateDocument(version, externalId)
    case 'public':
      return bareDocument(version, { externalId, unknownBecause: notShownReason })
  }
}

/** A private incident that may not leave. The app marks rows from the time when it was public, and stores nothing else. */
const privateDocument = (version: string, externalId: string): BuiltDocument =>
  bareDocument(version, { externalId, isPrivate: true })

function bareDocument(configuration: string, incident: DocumentIncident): BuiltDocument {
  const nothing = { followUps: [], notes: [], options: [] }
  const read = { followUps: 'no', updates: false } as const
  return { row: null, documents: [{ configuration, declared: false, read, incident, ...nothing }] }
}

/** Whether updates of the incident become work notes. */
export const takesNotes = (row: DocumentRow, { templates }: Configuration): boolean =>
  templates.some(template => template.sysId === row.template && takesUpdates(template))

/** What makes updates or follow-ups worth reading when it changes. */
function keysOf(
  incident: Incident,
  row: DocumentRow,
  configuration: Configuration,
): Pick<DocumentRow, 'updatesKey' | 'followUpsKey'> {
  const { ofIncident } = templateReads(configuration)
  const seen = ofIncident.length === 0 ? '' : `:${digestOf(seenOf(incident, ofIncident))}`
  return {
    // Also by whom they are taken: what was posted while nobody took it is read once somebody does.
    updatesKey: `${incident.status.id} ${incident.severity?.id ?? ''} ${takesNotes(row, configuration) ? row.template : '-'}`,
    followUpsKey: `${hasTicket(row) ? 1 : 0}${row.private ? 'p' : ''}${seen}`,
  }
}

function followUpRows(
  { incident, followUps: { followUps, vanishedIds } }: Pick<Reading, 'followUps'> & { readonly incident: Incident },
  row: DocumentRow,
  configuration: Configuration,
  { redecisions, names }: DocumentExtras,
): DocumentFollowUp[] {
  const parent = { incident, hasTicket: hasTicket(row) }
  // Pages of a list that changes meanwhile can name one twice: what was read last counts.
  const shown = [...new Map(followUps.map(followUp => [followUp.id, followUp])).values()].map(followUp =>
    isDeleted(followUp)
      ? goneFollowUp(followUp.id)
      : followUpSpec(followUp, parent, configuration, {
          redecision: redecisions.get(rowKey('follow_up', followUp.id)),
          names,
        }),
  )
  return [...shown, ...vanishedIds.map(goneFollowUp)]
}

/** Below its 1 MB: the names of fields are longer on the wire. */
const maxBytes = 800_000

/** The document in parts that each fit a call and are complete in themselves. Only the last one says that everything was read. */
function splitDocument(document: IncidentDocument): IncidentDocument[] {
  const { bridgeError, read, options, ...rest } = { ...document, followUps: [], notes: [] }
  const room = maxBytes - bytesOf({ ...rest, options, bridgeError })
  const chunks: { followUps: DocumentFollowUp[]; notes: DocumentNote[]; bytes: number }[] = []
  const chunkFor = (row: DocumentFollowUp | DocumentNote) => {
    const bytes = bytesOf(row)
    const last = chunks.at(-1)
    const fits =
      last !== undefined &&
      last.followUps.length + last.notes.length < limits.documentRows - 1 &&
      last.bytes + bytes <= room
    const chunk = fits ? last : { followUps: [], notes: [], bytes: 0 }
    if (!fits) chunks.push(chunk)
    chunk.bytes += bytes
    return chunk
  }
  for (const followUp of document.followUps) chunkFor(followUp).followUps.push(followUp)
  for (const note of document.notes) chunkFor(note).notes.push(note)
  if (chunks.length < 2) return [document]
  return chunks.map(({ followUps, notes }, index) => ({
    ...rest,
    options: index === 0 ? options : [],
    followUps,
    notes,
    ...(index < chunks.length - 1
      ? { read: { ...read, followUps: 'ids', updates: false } as const }
      : { read, bridgeError }),
  }))
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))
