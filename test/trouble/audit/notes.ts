/** incident.io updates in ServiceNow: each once as a note row and once as a work note on its record, in order of time. */
import { compareCounts } from './finding.ts'
import type { Finding } from './finding.ts'
import type { IncidentIoSnapshot, Row, ServiceNowSnapshot, UpdateSeen } from './snapshots.ts'

/** The last line of a work note that the sync wrote. */
const source = /incident\.io update ([0-9A-Z]{26})\s*$/

/** The update that a journal entry stands for; null for what a person wrote. */
export const updateIdOf = (entry: Row): string | null => source.exec(entry['value'] ?? '')?.[1] ?? null

/** incident.io writes an update with each declaration. Without a message it says nothing that the ticket does not say. */
const declarationMs = 2_000
const isDeclaration = ({ createdAt, hasMessage }: UpdateSeen, declaredAt: string, firstAt: string): boolean =>
  !hasMessage && createdAt === firstAt && Date.parse(createdAt) - Date.parse(declaredAt) <= declarationMs

/** Note rows, work notes, and the order of the work notes on each record. */
export function auditNotes(incidentIo: IncidentIoSnapshot, serviceNow: ServiceNowSnapshot): Finding[] {
  const declared = new Map(
    incidentIo.incidents.filter(({ isSynced }) => isSynced).map(({ id, createdAt }) => [id, createdAt]),
  )
  const firstAt = new Map<string, string>()
  for (const { incidentId, createdAt } of incidentIo.updates)
    if (createdAt < (firstAt.get(incidentId) ?? '9')) firstAt.set(incidentId, createdAt)
  const updates = incidentIo.updates.filter(update => {
    const at = declared.get(update.incidentId)
    // A status that the sync set comes from the record.
    return (
      at !== undefined &&
      !isDeclaration(update, at, firstAt.get(update.incidentId) ?? '') &&
      (update.hasMessage || !update.isByKey)
    )
  })
  const recordOf = new Map(serviceNow.records.map(row => [row['correlation_id'] ?? '', row['sys_id'] ?? '']))
  const written = serviceNow.journal.flatMap(entry => {
    const updateId = updateIdOf(entry)
    return updateId === null ? [] : [{ updateId, record: entry['element_id'] ?? '' }]
  })
  return [
    ...compareCounts(
      'note',
      updates.map(({ id }) => id),
      serviceNow.notes.map(row => row['update_id'] ?? ''),
    ),
    ...serviceNow.notes
      .filter(row => row['status'] !== 'written')
      .map((row): Finding => ({
        verdict: 'different',
        what: 'note',
        about: `${row['update_id']} is ${row['status']}: ${row['error'] ?? ''}`,
      })),
    ...compareCounts(
      'work note',
      updates.map(({ id, incidentId }) => `update ${id} on ${recordOf.get(incidentId) ?? 'no record'}`),
      written.map(({ updateId, record }) => `update ${updateId} on ${record}`),
    ),
    ...misordered(updates, written),
  ]
}

function misordered(
  updates: readonly UpdateSeen[],
  written: readonly { updateId: string; record: string }[],
): Finding[] {
  const createdAt = new Map(updates.map(({ id, createdAt: at }) => [id, at]))
  const newest = new Map<string, string>()
  return written.flatMap(({ updateId, record }): Finding[] => {
    const at = createdAt.get(updateId) ?? ''
    const before = newest.get(record) ?? ''
    if (at >= before) newest.set(record, at)
    return at >= before
      ? []
      : [
          {
            verdict: 'misordered',
            what: 'work note',
            about: `update ${updateId} of ${at} stands after one of ${before}`,
          },
        ]
  })
}
