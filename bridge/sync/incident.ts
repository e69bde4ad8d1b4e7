/** The single path: read what is, decide, write what should be. Webhooks, the sweep and the command line all come through here. */
import type { Configuration, Incident, TicketRow } from '../mapping/types.ts'
import { recordFailures, stillOwed } from './bridge-error.ts'
import { readFollowUps, ticketKeys, type KnownFollowUps, type ParentTicket } from './follow-up.ts'
import type { RunHint } from './hint.ts'
import { syncIssue, type IssueJob } from './issue.ts'
import { writeNotes } from './notes.ts'
import { describeRun, type SyncOutcome } from './outcome.ts'
import { planFollowUps, planIncident } from './plan.ts'
import type { TicketStore } from './ports.ts'
import { settle, throwWorst } from './settle.ts'
import { isRowOf, upsertTicket, type Plan, type Upserted } from './upsert.ts'
import { recordUnknown, withholdPrivate, type SyncParts } from './withheld.ts'

/** Brings the rows of one incident and its follow-ups in line with incident.io. Failures that another attempt can mend are thrown. */
export async function syncIncident(parts: SyncParts, incidentId: string, hint: RunHint): Promise<SyncOutcome> {
  // First, and nearly always from the cache: while ServiceNow cannot be asked, no run spends what incident.io allows in a minute.
  const configuration = await parts.store.readConfiguration()
  const incident = await parts.source.readIncident(incidentId)
  if (incident === null) return recordUnknown(parts, incidentId, hint)
  const planned = planIncident(incident, configuration, hint.adopt === undefined ? {} : { adopt: hint.adopt })
  if (planned.verdict === 'private') return withholdPrivate(parts, incident, hint)
  return runVisible(parts, { incident, configuration, plan: planned.plan, hint })
}

interface VisibleRun { readonly incident: Incident, readonly configuration: Configuration, readonly plan: Plan, readonly hint: RunHint }

/** Each part by itself: one that fails keeps no other from being written, and what cannot be mended stands on the incident's row. */
async function runVisible(parts: SyncParts, run: VisibleRun): Promise<SyncOutcome> {
  const { source, store } = parts
  const { incident, configuration } = run
  const { known, rows, errors: unread } = await readRows(parts, run)
  const own = await upsertOwn(store, run.plan, rows.find((row) => isRowOf(row, 'incident', incident.id)) ?? null)
  // A newer run was faster. It read the follow-ups after this one did, so its word on them is the better one too.
  if (own.result === 'stale') return describeRun({ incident: own, followUps: [], notesWritten: 0, issues: [] })
  const parent: ParentTicket = { incident, sysId: own.row.sysId, hasTemplate: own.spec.template !== '' }
  const plans = planFollowUps(known, parent, configuration, rows)
  const results = await settle(plans.map(({ plan, row }) => () => upsertTicket(store, plan, row)))
  const notesOf = { incidentId: incident.id, ticket: own.row.sysId, privateIncidents: configuration.privateIncidents }
  const notes = await settle(wantsUpdates(own, configuration) ? [() => writeNotes(source, store, notesOf)] : [])
  const issues = await settle(issueJobs([own, ...results.values], configuration).map((job) => () => syncIssue(parts.issues, job)))
  const errors = [...unread, ...results.errors, ...notes.errors, ...issues.errors]
  await recordFailures(store, own.row, errors)
  throwWorst(errors)
  return describeRun({ incident: own, followUps: results.values, notesWritten: notes.values[0] ?? 0, issues: issues.values })
}

const noFollowUps: KnownFollowUps = { followUps: [], vanishedIds: [] }

interface Readings { readonly known: KnownFollowUps, readonly rows: readonly TicketRow[], readonly errors: readonly unknown[] }

/** The follow-ups with all rows; when those cannot be had, the incident's row alone. */
async function readRows({ source, store }: SyncParts, { incident, hint }: VisibleRun): Promise<Readings> {
  const withFollowUps = await settle([async () => {
    const known = await readFollowUps(source, incident.id, hint.followUpIds)
    const ids = [...known.followUps.map((followUp) => followUp.id), ...known.vanishedIds]
    return { known, rows: await store.findTickets(ticketKeys(incident.id, ids)) }
  }])
  const [readings] = withFollowUps.values
  if (readings !== undefined) return { ...readings, errors: [] }
  const rows = await store.findTickets(ticketKeys(incident.id, [])).catch((error: unknown) => { throw stillOwed(error) })
  return { known: noFollowUps, rows, errors: withFollowUps.errors }
}

/** Without the row of the incident there is no place for anything else, not even for the reason. */
async function upsertOwn(store: TicketStore, plan: Plan, row: TicketRow | null): Promise<Upserted> {
  try {
    return await upsertTicket(store, plan, row)
  } catch (error) {
    if (row === null) throw stillOwed(error)
    await recordFailures(store, row, [error])
    throw error
  }
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
