/** An admin links a record that exists already to an incident: checked without writing, then run like any other, with the record to adopt. */
import { incidentKeyOf } from '../../mapping/incident-reference.ts'
import type { Configuration, Incident } from '../../mapping/types.ts'
import { askAppAboutIncident } from './ask-app.ts'
import { linkHint, type RunHint } from '../hint.ts'
import type { DeliveryOutcome } from '../outbound-event.ts'
import type { DocumentRow, SyncApp, DryRun, IncidentSource } from '../ports.ts'
import { notAReference, notShown } from './preview.ts'
import { planIncident } from '../ticket-spec.ts'

export interface LinkParts {
  readonly source: Pick<IncidentSource, 'readIncident'>
  readonly app: Pick<SyncApp, 'readConfiguration' | 'runDry'>
  /** The path every hint takes. */
  readonly run: (incidentId: string, hint: RunHint) => Promise<unknown>
}

interface LinkRequest {
  readonly reference: string
  readonly recordSysId: string
}

/** Links, or says in words why not. Asked again for a record that is linked so already, it says that it is. */
export async function linkRecord(parts: LinkParts, { reference, recordSysId }: LinkRequest): Promise<DeliveryOutcome> {
  const key = incidentKeyOf(reference)
  if (key === null) return refused(notAReference(reference))
  const [incident, { configuration }] = await Promise.all([
    parts.source.readIncident(key),
    parts.app.readConfiguration(),
  ])
  if (incident === null) return refused(notShown(reference))
  const planned = planIncident(incident, configuration, { adopt: recordSysId })
  if (planned.verdict === 'private')
    return refused(`${incident.reference} is private, and private incidents are not synced.`)
  const subject = { incident, configuration, overrides: { adopt: recordSysId } }
  const { row, dryRun } = await askAppAboutIncident(parts.app.runDry, planned.row, subject)
  if (row.template === '' || dryRun === null)
    return refused(`${incident.reference} gets no ticket, so no record can be linked to it. ${row.decision}`)
  if (dryRun.would !== 'adopt' && !isLinked(dryRun, recordSysId))
    return refused(dryRun.reason || hasAnother(incident.reference, dryRun))
  await parts.run(incident.id, linkHint(recordSysId))
  return lookAgain(parts, subject, row, recordSysId)
}

interface Subject {
  readonly incident: Incident
  readonly configuration: Configuration
  readonly overrides: { readonly adopt: string }
}

/** The run may have been another one's too, so it is not its answer that counts but how the ticket stands now. */
async function lookAgain(
  { app }: LinkParts,
  subject: Subject,
  row: DocumentRow,
  recordSysId: string,
): Promise<DeliveryOutcome> {
  const { reference } = subject.incident
  const { dryRun } = await askAppAboutIncident(app.runDry, row, subject)
  if (dryRun !== null && isLinked(dryRun, recordSysId))
    return { outcome: 'delivered', detail: `Linked to ${reference}.` }
  return refused(
    `ServiceNow did not link the record to ${reference}; its ticket (${dryRun?.status || 'missing'}) says why.`,
  )
}

/** The record is this incident's. */
const isLinked = ({ linked, status }: DryRun, recordSysId: string): boolean =>
  linked?.sysId === recordSysId && status !== 'unlinked'

const hasAnother = (reference: string, { linked, record }: DryRun): string =>
  `${reference} has a record already: ${linked?.number || record?.number || 'another one'}. Unlink that one first.`

const refused = (detail: string): DeliveryOutcome => ({ outcome: 'refused', detail })
