/** The single path: read what is, decide, write what should be. Webhooks, the sweep and the command line all come through here. */
import type { Configuration, Incident } from '../mapping/types.ts'
import { readFollowUps, ticketKeys, type ParentTicket } from './follow-up.ts'
import type { RunHint } from './hint.ts'
import { syncIssue, type IssueJob } from './issue.ts'
import { writeNotes } from './notes.ts'
import { describeRun, type SyncOutcome } from './outcome.ts'
import { planFollowUps, planIncident } from './plan.ts'
import { settle, throwWorst } from './settle.ts'
import { isRowOf, upsertTicket, type Plan, type Upserted } from './upsert.ts'
import { recordUnknown, withholdPrivate, type SyncParts } from './withheld.ts'

/** Brings the rows of one incident and its follow-ups in line with incident.io. Failures that another attempt can mend are thrown. */
export async function syncIncident(parts: SyncParts, incidentId: string, hint: RunHint): Promise<SyncOutcome> {
  const [incident, configuration] = await Promise.all([parts.source.readIncident(incidentId), parts.store.readConfiguration()])
  if (incident === null) return recordUnknown(parts, incidentId, hint)
  const planned = planIncident(incident, configuration, hint.adopt === undefined ? {} : { adopt: hint.adopt })
  if (planned.verdict === 'private') return withholdPrivate(parts, incident, hint)
  return runVisible(parts, { incident, configuration, plan: planned.plan, hint })
}

interface VisibleRun { readonly incident: Incident, readonly configuration: Configuration, readonly plan: Plan, readonly hint: RunHint }

async function runVisible(parts: SyncParts, run: VisibleRun): Promise<SyncOutcome> {
  const { source, store } = parts
  const { incident, configuration } = run
  const known = await readFollowUps(source, incident.id, run.hint.followUpIds)
  const rows = await store.findTickets(ticketKeys(incident.id, [...known.followUps.map((followUp) => followUp.id), ...known.vanishedIds]))
  const own = await upsertTicket(store, run.plan, rows.find((row) => isRowOf(row, 'incident', incident.id)) ?? null)
  // A newer run was faster. It read the follow-ups after this one did, so its word on them is the better one too.
  if (own.result === 'stale') return describeRun({ incident: own, followUps: [], notesWritten: 0, issues: [] })
  const parent: ParentTicket = { incident, sysId: own.row.sysId, hasTemplate: own.spec.template !== '' }
  const plans = planFollowUps(known, parent, configuration, rows)
  const results = await settle(plans.map(({ plan, row }) => () => upsertTicket(store, plan, row)))
  const notesOf = { incidentId: incident.id, ticket: own.row.sysId, privateIncidents: configuration.privateIncidents }
  const notes = await settle(wantsUpdates(own, configuration) ? [() => writeNotes(source, store, notesOf)] : [])
  const issues = await settle(issueJobs([own, ...results.values], configuration).map((job) => () => syncIssue(parts.issues, job)))
  throwWorst([...results.errors, ...notes.errors, ...issues.errors])
  return describeRun({ incident: own, followUps: results.values, notesWritten: notes.values[0] ?? 0, issues: issues.values })
}

/** Work notes are ServiceNow's: an issue in Jira shows the values of its fields. */
function wantsUpdates(own: Upserted, configuration: Configuration): boolean {
  return configuration.templates.some((template) => template.sysId === own.spec.template && template.syncUpdates && template.jira === undefined)
}

/** The tickets that live in Jira. Of a row that a newer run wrote, that run takes care. */
function issueJobs(upserted: readonly Upserted[], configuration: Configuration): IssueJob[] {
  return upserted.filter(({ result }) => result !== 'stale').flatMap(({ row, spec }) => {
    const template = configuration.templates.find((one) => one.sysId === spec.template && one.jira !== undefined)
    return template === undefined ? [] : [{ row, spec, template }]
  })
}
