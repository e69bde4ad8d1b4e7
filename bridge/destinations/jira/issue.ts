/**
 * A ticket whose destination is Jira: here the bridge does the work of the app. The row is the claim and the memory; the issue
 * carries the external id, so that it is found again after a crash; only what incident.io changed is written.
 */
import { BridgeError, isRefusal, type ErrorCode } from '../../observability/errors.ts'
import type { IssueTarget } from '../../mapping/types.ts'
import type { Issue, IssueReport, IssueStore } from '../../sync/issue-ports.ts'
import type { DocumentRow, IssueJob, IssueOutcome, IssueState } from '../../sync/ports.ts'
import type { FieldPlan, IssueTracker } from './tracker.ts'

interface IssueParts {
  readonly store: IssueStore
  /** null: the bridge has no access to Jira configured. */
  readonly tracker: IssueTracker | null
  /** How old an attempt must be before "the search shows nothing" means that there is nothing. */
  readonly createAgainAfterSeconds: number
}

const givenUp: readonly string[] = ['unlinked', 'discarded']
/** No clear no, and yet for certain nothing was created. */
const notDone: readonly ErrorCode[] = ['jira_rate_limited', 'jira_paused']
const isNotDone = (error: unknown): error is BridgeError => error instanceof BridgeError && notDone.includes(error.code)

/** Brings the issue of one ticket in sync. A refusal is shown on the row; a failure that another attempt can mend is thrown. */
export async function syncIssue(parts: IssueParts, job: IssueJob): Promise<IssueOutcome> {
  // Unlinked and discarded are an admin's decision; a ticket with a record in ServiceNow stays there.
  if (job.row.outcome !== 'in_jira' || givenUp.includes(job.row.jira?.status ?? '')) return 'unchanged'
  try {
    return await bringInSync(parts, job)
  } catch (error) {
    if (!isRefusal(error)) throw error
    await report(parts, job, { status: 'failed', error: error.message })
    return 'failed'
  }
}

async function report({ store }: IssueParts, { row }: IssueJob, words: IssueReport): Promise<void> {
  const { outcome, detail } = await store.writeIssueReport({ ticket: row.sysId }, words)
  if (outcome !== 'ignored') return
  throw new BridgeError(
    'servicenow_refused',
    `The ticket of ${row.externalId} takes no word about its issue in Jira: ${detail}`,
    { retry: false },
  )
}

/** Before the app has written anything about an issue. */
const noIssue: IssueState = { id: '', key: '', state: '', applied: {}, warnings: '', attempt: 0, status: 'pending' }

interface Ready extends IssueJob {
  readonly tracker: IssueTracker
  readonly target: IssueTarget
  readonly known: IssueState
}

async function bringInSync(parts: IssueParts, job: IssueJob): Promise<IssueOutcome> {
  const ready = checkReady(parts, job)
  const { known } = ready
  if (known.id !== '') return update(parts, ready, known)
  const found = await findOwn(ready)
  if (found !== null) return update(parts, ready, { id: found.id, applied: {} })
  return create(parts, ready)
}

function checkReady({ tracker }: IssueParts, job: IssueJob): Ready {
  const { template } = job
  const target = template.jira ?? { project: '', issueType: '' }
  if (tracker === null) {
    const sentence =
      'The bridge has no access to Jira: set JIRA_URL and JIRA_TOKEN (and JIRA_EMAIL for Jira Cloud) there.'
    throw new BridgeError('jira_not_connected', sentence)
  }
  if (target.project === '' || target.issueType === '') {
    throw new BridgeError(
      'template_invalid',
      `Enter the Jira project and the Jira issue type in the template "${template.name}".`,
    )
  }
  return { ...job, tracker, target, known: job.row.jira ?? noIssue }
}

const findOwn = async ({ tracker, spec }: Ready): Promise<Issue | null> =>
  (await tracker.findIssues(spec.externalId))[0] ?? null

/**
 * Jira takes a second issue as gladly as the first. So: claim the attempt on the row, and when an earlier attempt was
 * claimed, look once more now that the search must show what that one may have made; only then create.
 */
async function create(parts: IssueParts, ready: Ready): Promise<IssueOutcome> {
  const { row, spec, tracker, target, known } = ready
  // An empty value leaves the default of the field: nothing was filled in yet in incident.io.
  const filledIn = spec.desiredValues.filter(one => one.value !== '')
  const plan = await tracker.planFields(
    target,
    filledIn.map(desired => ({ desired, before: '' })),
  )
  const after = known.attempt
  if (!(await parts.store.claimCreation(row.sysId, { after, minAgeSeconds: parts.createAgainAfterSeconds }))) {
    const sentence = `The issue of ${spec.externalId} is being created, or may have been: waiting until Jira's search must show it.`
    throw new BridgeError('jira_undecided', sentence)
  }
  const met = after === 0 ? null : await findOwn(ready)
  if (met !== null) return update(parts, ready, { id: met.id, applied: {} })
  const id = await createClaimed(parts, ready, plan)
  const issue = await readExisting(ready, id)
  await report(parts, ready, {
    status: 'in_sync',
    issue,
    error: '',
    applied: appliedBy(plan, spec),
    warnings: [...plan.warnings, ...valueWarnings(spec)].join('\n'),
  })
  return 'written'
}

/** After a clear no the next attempt need not wait for traces of this one. */
async function createClaimed(parts: IssueParts, ready: Ready, plan: FieldPlan): Promise<string> {
  const { spec, tracker, target } = ready
  try {
    return await tracker.createIssue(target, spec.externalId, plan)
  } catch (error) {
    if (isRefusal(error) || isNotDone(error))
      await report(parts, ready, { status: 'failed', error: error.message, releaseClaim: true })
    throw error
  }
}

/** Writes the fields whose desired value is not the one written last: what people changed in Jira stays. */
async function update(
  parts: IssueParts,
  ready: Ready,
  { id, applied }: Pick<IssueState, 'id' | 'applied'>,
): Promise<IssueOutcome> {
  const { spec, tracker, target, known } = ready
  const synced = spec.desiredValues.filter(one => one.write === 'sync' && one.problem === undefined)
  const compared = synced.map(desired => ({ desired, before: applied[desired.column] ?? '' }))
  const changes = compared.filter(({ desired, before }) => desired.value !== before)
  const isInSync = known.id === id && known.status === 'in_sync'
  const plan = changes.length === 0 ? null : await tracker.planFields(target, changes)
  const lookedAt = changes.map(({ desired }) => desired.column)
  const warnings = [
    ...new Set([...(plan?.warnings ?? []), ...valueWarnings(spec), ...keptWarnings(known, spec, lookedAt)]),
  ].join('\n')
  const isIdle = (plan?.planned.length ?? 0) === 0 && isInSync && warnings === known.warnings
  if (isIdle) return 'unchanged'
  if (plan !== null && plan.planned.length > 0) await tracker.updateIssue(id, plan)
  const issue = await readExisting(ready, id)
  const nowApplied = plan === null ? applied : { ...applied, ...appliedBy(plan, spec) }
  await report(parts, ready, { status: 'in_sync', issue, error: '', applied: nowApplied, warnings })
  return 'written'
}

async function readExisting({ known, tracker }: Ready, id: string): Promise<Issue> {
  const issue = await tracker.readIssue(id)
  if (issue !== null) return issue
  const name = known.key || `with the id ${id}`
  const sentence = `The issue ${name} is not shown by Jira: it was deleted, or the account may not see it.`
  throw new BridgeError('jira_not_found', `${sentence} Unlink the ticket to give the issue up.`)
}

const appliedBy = (plan: FieldPlan, spec: DocumentRow): Record<string, string> =>
  Object.fromEntries(
    spec.desiredValues.filter(one => plan.planned.includes(one.column)).map(one => [one.column, one.value]),
  )

/** What the bridge itself found wrong with values: left out, or written all the same. */
const valueWarnings = (spec: DocumentRow): string[] =>
  spec.desiredValues.flatMap(({ column, problem, warning }) =>
    [problem, warning].flatMap(words => (words === undefined ? [] : [`${column}: ${words}`])),
  )

/** Each warning starts with its field; one about a field that is still mapped and was not looked at now still holds, unless it says why a value was not known. */
function keptWarnings(known: IssueState, spec: DocumentRow, lookedAt: readonly string[]): string[] {
  const about = (line: string): string => line.split(':')[0] ?? ''
  const mapped = spec.desiredValues.map(one => one.column)
  return known.warnings
    .split('\n')
    .filter(line => !line.startsWith(`${about(line)}: left out`))
    .filter(line => mapped.includes(about(line)) && !lookedAt.includes(about(line)))
}
