/** An admin links a record that exists already to an incident: checked without writing, then the single path with one more wish. */
import { incidentKeyOf } from '../mapping/incident-reference.ts'
import type { TicketRow } from '../mapping/types.ts'
import { ticketKeys } from './follow-up.ts'
import type { RunHint } from './hint.ts'
import type { DeliveryOutcome } from './outbound-event.ts'
import { planIncident } from './plan.ts'
import type { DryRun, IncidentSource, RunDry, TicketStore } from './ports.ts'
import { notAReference, notShown } from './preview.ts'
import { isRowOf } from './upsert.ts'

export interface LinkParts {
  readonly source: Pick<IncidentSource, 'readIncident'>
  readonly store: Pick<TicketStore, 'readConfiguration' | 'findTickets'>
  readonly runDry: RunDry
  /** The path every hint takes. */
  readonly run: (incidentId: string, hint: RunHint) => Promise<unknown>
}

export interface LinkWish { readonly reference: string, readonly recordSysId: string }

/** Links, or says in words why not. Asked again for a record that is linked so already, it says that it is. */
export async function linkRecord(parts: LinkParts, { reference, recordSysId }: LinkWish): Promise<DeliveryOutcome> {
  const key = incidentKeyOf(reference)
  if (key === null) return refused(notAReference(reference))
  const [incident, configuration] = await Promise.all([parts.source.readIncident(key), parts.store.readConfiguration()])
  if (incident === null) return refused(notShown(reference))
  const planned = planIncident(incident, configuration, { adopt: recordSysId })
  if (planned.verdict === 'private') return refused(`${incident.reference} is private, and private incidents are not synced.`)
  const before = await rowOf(parts, incident.id)
  const spec = planned.plan(before)
  if (spec.template === '') return refused(`${incident.reference} gets no ticket, so no record can be linked to it. ${spec.decision}`)
  const dryRun = await parts.runDry(spec)
  if (!isLinkable(dryRun, before, recordSysId)) return refused(dryRun.reason || hasAnother(incident.reference, dryRun))
  await parts.run(incident.id, { visibility: 'public', followUpIds: [], adopt: recordSysId })
  const after = await rowOf(parts, incident.id)
  const isLinked = after?.target === recordSysId && after.status !== 'unlinked'
  if (isLinked) return { outcome: 'delivered', detail: `Linked to ${incident.reference}.` }
  return refused(`ServiceNow did not link the record to ${incident.reference}; its ticket (${after?.status ?? 'missing'}) says why.`)
}

/** The record is free and in the right table, or it is this incident's already. */
const isLinkable = ({ would }: DryRun, row: TicketRow | null, recordSysId: string): boolean =>
  would === 'adopt' || (row?.target === recordSysId && row.status !== 'unlinked')

const hasAnother = (reference: string, { record }: DryRun): string =>
  `${reference} has a record already: ${record?.number || 'another one'}. Unlink that one first.`

async function rowOf({ store }: LinkParts, incidentId: string): Promise<TicketRow | null> {
  const rows = await store.findTickets(ticketKeys(incidentId, []))
  return rows.find((row) => isRowOf(row, 'incident', incidentId)) ?? null
}

const refused = (detail: string): DeliveryOutcome => ({ outcome: 'refused', detail })
