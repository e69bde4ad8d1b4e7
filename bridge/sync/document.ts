/** What incident.io says and the admin configured, as the document that one call carries. Pure: mapping decides, this puts rows together. */
import { limits } from '../../src-sn/server/contract/resources.ts'
import type { CatalogueAttribute } from '../mapping/catalogue.ts'
import { seenOf, takesUpdates, templateReads } from '../mapping/template-reads.ts'
import type { Configuration, Incident, IncidentUpdate, RecordType } from '../mapping/types.ts'
import { digestOf } from './digest.ts'
import { followUpRow, goneFollowUp, isDeleted, type KnownFollowUps } from './follow-up.ts'
import { notesOf } from './notes.ts'
import type {
  DocumentFollowUp,
  DocumentNote,
  DocumentRow,
  IncidentDocument,
  Redecision,
  VersionedConfiguration,
} from './ports.ts'
import { planIncident } from './ticket-spec.ts'

/** What was read of one incident, the incident last. */
export interface Readings {
  readonly incident: Incident
  readonly followUps: KnownFollowUps
  readonly followUpsRead: 'all' | 'ids' | 'no'
  /** null: not read. */
  readonly updates: readonly IncidentUpdate[] | null
}

interface DocumentWishes {
  readonly declared: boolean
  readonly adopt?: string
  /** By `rowKey`. */
  readonly redecisions: ReadonlyMap<string, Redecision>
  readonly options: readonly CatalogueAttribute[]
  readonly bridgeError?: string
}

/** Of a visible incident what it should be; of a private one nothing but that. */
export type Built =
  | { readonly verdict: 'private' }
  | { readonly verdict: 'visible'; readonly incident: DocumentRow; readonly document: IncidentDocument }

export const rowKey = (recordType: RecordType, externalId: string): string => `${recordType} ${externalId}`

/** The whole document, however large. */
export function buildDocument(
  readings: Readings,
  { configuration, version }: VersionedConfiguration,
  wishes: DocumentWishes,
): Built {
  const { incident, updates } = readings
  const redecision = wishes.redecisions.get(rowKey('incident', incident.id))
  const { adopt } = wishes
  const planned = planIncident(incident, configuration, {
    ...(adopt === undefined ? {} : { adopt }),
    ...(redecision === undefined ? {} : { redecision }),
  })
  if (planned.verdict === 'private') return { verdict: 'private' }
  const row = { ...planned.row, ...keysOf(incident, planned.row, configuration) }
  const document: IncidentDocument = {
    configuration: version,
    declared: wishes.declared,
    read: { followUps: readings.followUpsRead, updates: updates !== null },
    incident: row,
    followUps: followUpRows(readings, row, configuration, wishes),
    notes: takesNotes(row, configuration) ? notesOf(incident, updates ?? []) : [],
    options: wishes.options,
    ...(wishes.bridgeError === undefined ? {} : { bridgeError: wishes.bridgeError }),
  }
  return { verdict: 'visible', incident: row, document }
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
    followUpsKey: `${row.template === '' ? 0 : 1}${row.private ? 'p' : ''}${seen}`,
  }
}

function followUpRows(
  { incident, followUps: { followUps, vanishedIds } }: Readings,
  row: DocumentRow,
  configuration: Configuration,
  { redecisions }: DocumentWishes,
): DocumentFollowUp[] {
  const parent = { incident, hasTemplate: row.template !== '' }
  // Pages of a list that changes meanwhile can name one twice: what was read last counts.
  const shown = [...new Map(followUps.map(followUp => [followUp.id, followUp])).values()].map(
    (followUp): DocumentFollowUp => {
      if (isDeleted(followUp)) return goneFollowUp(followUp.id)
      const redecision = redecisions.get(rowKey('follow_up', followUp.id))
      return followUpRow(followUp, parent, configuration, redecision === undefined ? {} : { redecision })
    },
  )
  return [...shown, ...vanishedIds.map(goneFollowUp)]
}

/** Below its 1 MB: the names of fields are longer on the wire. */
const maxBytes = 800_000

/** The document in parts that each fit a call and are complete in themselves. Only the last one says that everything was read. */
export function splitDocument(document: IncidentDocument): IncidentDocument[] {
  const base: IncidentDocument = { ...document, followUps: [], notes: [] }
  const room = maxBytes - bytesOf(base)
  const chunks: { followUps: DocumentFollowUp[]; notes: DocumentNote[]; bytes: number }[] = []
  const chunkFor = (bytes: number) => {
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
  for (const followUp of document.followUps) chunkFor(bytesOf(followUp)).followUps.push(followUp)
  for (const note of document.notes) chunkFor(bytesOf(note)).notes.push(note)
  if (chunks.length < 2) return [document]
  return chunks.map(({ followUps, notes }, index) => {
    const isLast = index === chunks.length - 1
    const { bridgeError, ...rest } = base
    const partly = {
      ...rest,
      read: { followUps: 'ids', updates: false },
      options: index === 0 ? base.options : [],
      followUps,
      notes,
    } as const
    return isLast ? { ...partly, read: base.read, ...(bridgeError === undefined ? {} : { bridgeError }) } : partly
  })
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))
