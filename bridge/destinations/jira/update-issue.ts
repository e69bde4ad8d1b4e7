/** Brings an issue that exists in sync, and writes on the ticket row what came of it. */
import { memoryText, parseMemory } from '../../../src-sn/server/contract/memory.ts'
import { BridgeError, isRefusal } from '../../observability/errors.ts'
import type { DesiredValue, IssueTarget } from '../../mapping/types.ts'
import type { Issue, IssueReport, IssueStore } from '../../sync/issue-ports.ts'
import type { DocumentRow, IssueJob, IssueOutcome, IssueState } from '../../sync/ports.ts'
import { leftBehind, mergeFields, releaseFields, sentOf, withStored, type FieldMerge } from './merge-fields.ts'
import type { FieldPlan, IssueTracker } from './tracker.ts'

export interface IssueParts {
  readonly store: IssueStore
  /** null: the bridge has no access to Jira configured. */
  readonly tracker: IssueTracker | null
  /** How old an attempt must be before "the search shows nothing" means that there is nothing. */
  readonly createAgainAfterSeconds: number
}

export interface Ready extends IssueJob {
  readonly tracker: IssueTracker
  readonly target: IssueTarget
  readonly known: IssueState
}

/** Writes what the merge decides: see contract/merge.ts. Nothing is asked while incident.io has nothing new. */
export async function update(
  parts: IssueParts,
  ready: Ready,
  { id, memory }: Pick<IssueState, 'id' | 'memory'>,
): Promise<IssueOutcome> {
  const { spec, tracker, target, known } = ready
  const { bases } = parseMemory(memory)
  const synced = spec.desiredValues.filter(one => one.write === 'sync' && one.problem === undefined)
  const changed = synced.filter(one => bases.get(one.column)?.sent !== sentOf(one))
  const left = leftBehind(bases, spec.desiredValues)
  const isInSync = known.id === id && known.status === 'in_sync'
  const changes = changed.map(desired => ({ desired, before: bases.get(desired.column)?.sent ?? '' }))
  const plan = changes.length === 0 ? noPlan : await tracker.planFields(target, changes)
  const columns = [...plan.planned, ...left]
  const before = columns.length === 0 ? null : await readExisting(ready, id, columns)
  const subject = { ...subjectOf(ready, before), bases: releaseFields(bases, spec.desiredValues, before?.fields ?? {}) }
  const merged = await write(ready, id, { plan, desired: changed, subject })
  const lookedAt = [...changed.map(({ column }) => column), ...left]
  const warnings = [
    ...new Set([...plan.warnings, ...merged.warnings, ...valueWarnings(spec), ...keptWarnings(known, spec, lookedAt)]),
  ].join('\n')
  const isIdle = merged.write.length === 0 && isInSync && warnings === known.warnings && columns.length === 0
  if (isIdle) return 'unchanged'
  const issue = before !== null && merged.write.length === 0 ? before : await readExisting(ready, id, merged.write)
  const stored = withStored(merged.bases, merged.write, issue.fields ?? {})
  await report(parts, ready, {
    status: 'in_sync',
    issue,
    error: '',
    memory: memoryText({ bases: stored, wasClosed: false, heard: null }),
    warnings,
  })
  return 'written'
}

const noPlan: FieldPlan = { fields: {}, addLabels: [], removeLabels: [], planned: [], warnings: [] }

interface Update {
  readonly plan: FieldPlan
  readonly desired: readonly DesiredValue[]
  readonly subject: Parameters<typeof mergeFields>[2]
}

/** A refused edit that empties fields is repeated without them: Jira may need their values. */
async function write(ready: Ready, id: string, { plan, desired, subject }: Update): Promise<FieldMerge> {
  const merged = mergeFields(desired, plan, subject)
  if (merged.write.length === 0) return merged
  try {
    await edit(ready, id, partOf(plan, merged.write))
    return merged
  } catch (error) {
    const needed = desired.filter(one => one.value.trim() === '').map(({ column }) => column)
    if (!isRefusal(error) || !merged.write.some(column => needed.includes(column))) throw error
    const rest = mergeFields(desired, plan, { ...subject, needed })
    if (rest.write.length > 0) await edit(ready, id, partOf(plan, rest.write))
    return rest
  }
}

/** A call that waited for Jira too long is judged again before it leaves. */
const maxLateEdits = 5

async function edit({ tracker, requireVisible }: Ready, id: string, plan: FieldPlan): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const { leftMs } = await requireVisible()
    try {
      return await tracker.updateIssue(id, plan, leftMs())
    } catch (error) {
      if (!(error instanceof BridgeError && error.isLate) || attempt === maxLateEdits) throw error
    }
  }
}

const partOf = (plan: FieldPlan, columns: readonly string[]): FieldPlan => ({
  ...plan,
  fields: Object.fromEntries(Object.entries(plan.fields).filter(([column]) => columns.includes(column))),
  ...(columns.includes('labels') ? {} : { addLabels: [], removeLabels: [] }),
})

export const subjectOf = ({ template }: Ready, issue: Issue | null) => ({
  mappings: template.fieldMappings,
  fields: issue?.fields ?? {},
})

export async function readExisting({ known, tracker }: Ready, id: string, columns: readonly string[]): Promise<Issue> {
  const issue = await tracker.readIssue(id, columns)
  if (issue !== null) return issue
  const name = known.key || `with the id ${id}`
  const sentence = `The issue ${name} is not shown by Jira: it was deleted, or the account may not see it.`
  throw new BridgeError('jira_not_found', `${sentence} Unlink the ticket to give the issue up.`)
}

export async function report({ store }: IssueParts, { row }: IssueJob, words: IssueReport): Promise<void> {
  const { outcome, detail } = await store.writeIssueReport({ ticket: row.sysId }, words)
  if (outcome !== 'ignored') return
  throw new BridgeError(
    'servicenow_refused',
    `The ticket of ${row.externalId} takes no word about its issue in Jira: ${detail}`,
    { retry: false },
  )
}

/** What the bridge itself found wrong with values: left out, or written all the same. */
export const valueWarnings = (spec: DocumentRow): string[] =>
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
