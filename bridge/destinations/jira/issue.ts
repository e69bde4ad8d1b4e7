/**
 * A ticket whose destination is Jira: here the bridge does the work of the app. The row is the claim and the memory; the issue
 * carries the external id, so that it is found again after a crash; only what incident.io changed is written.
 */
import { BridgeError, isRefusal, type ErrorCode } from '../../observability/errors.ts'
import { memoryText } from '../../../src-sn/server/contract/memory.ts'
import type { Issue } from '../../sync/issue-ports.ts'
import type { DocumentRow, IssueJob, IssueOutcome, IssueState } from '../../sync/ports.ts'
import { mergeFields, withStored } from './merge-fields.ts'
import type { FieldPlan } from './tracker.ts'
import { readExisting, report, subjectOf, update, valueWarnings, type IssueParts, type Ready } from './update-issue.ts'

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

/** Before the app has written anything about an issue. */
const noIssue: IssueState = { id: '', key: '', state: '', memory: '', warnings: '', attempt: 0, status: 'pending' }

async function bringInSync(parts: IssueParts, job: IssueJob): Promise<IssueOutcome> {
  const ready = checkReady(parts, job)
  const { known } = ready
  if (known.id !== '') return update(parts, ready, known)
  const found = await findOwn(ready)
  if (found !== null) return update(parts, ready, { id: found.id, memory: '' })
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
  const { leftMs } = await ready.requireVisible()
  if (!(await parts.store.claimCreation(row.sysId, { after, minAgeSeconds: parts.createAgainAfterSeconds }))) {
    const sentence = `The issue of ${spec.externalId} is being created, or may have been: waiting until Jira's search must show it.`
    throw new BridgeError('jira_undecided', sentence)
  }
  const met = after === 0 ? null : await findOwn(ready)
  if (met !== null) return update(parts, ready, { id: met.id, memory: '' })
  const id = await createClaimed(parts, ready, { plan, leftMs })
  const issue = await readExisting(ready, id, plan.planned)
  const created = mergeFields(spec.desiredValues, emptiedToo(plan, spec), {
    ...subjectOf(ready, issue),
    bases: new Map(),
  })
  const bases = withStored(created.bases, [...created.bases.keys()], issue.fields ?? {})
  await report(parts, ready, {
    status: 'in_sync',
    issue,
    error: '',
    memory: memoryText({ bases, wasClosed: false, heard: null }),
    warnings: [...plan.warnings, ...valueWarnings(spec)].join('\n'),
  })
  return 'written'
}

/** After a clear no the next attempt need not wait for traces of this one. */
async function createClaimed(
  parts: IssueParts,
  ready: Ready,
  { plan, leftMs }: { readonly plan: FieldPlan; readonly leftMs: () => number },
): Promise<string> {
  const { spec, tracker, target } = ready
  try {
    return await tracker.createIssue(target, spec.externalId, plan, leftMs())
  } catch (error) {
    if (isRefusal(error) || isNotDone(error))
      await report(parts, ready, { status: 'failed', error: error.message, releaseClaim: true })
    throw error
  }
}

/** Of a new issue the empty fields are remembered as well. */
const emptiedToo = (plan: FieldPlan, { desiredValues }: DocumentRow): FieldPlan => ({
  ...plan,
  planned: [...plan.planned, ...desiredValues.filter(one => one.value === '').map(({ column }) => column)],
})
