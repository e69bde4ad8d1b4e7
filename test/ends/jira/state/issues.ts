/** The issues, in memory, and the search index that lags behind them. */
import { randomUUID } from 'node:crypto'
import type { WallClock } from '../../shared/wall-clock.ts'
import { account } from './account.ts'
import type { IssueType, Project, Status } from './projects.ts'
import { statuses } from './projects.ts'

export interface StoredIssue {
  id: string
  key: string
  project: Project
  type: IssueType
  status: Status
  fields: Record<string, unknown>
  properties: Record<string, unknown>
  createdMs: number
  updatedMs: number
  statusChangedMs: number
}

export interface ChangeItem {
  field: string
  from: string | null
  fromString: string
  to: string | null
  toString: string
}
export interface Change {
  kind: 'issue_created' | 'issue_updated' | 'issue_deleted'
  issue: StoredIssue
  by: string
  items: ChangeItem[]
}

export interface Issues {
  all(): StoredIssue[]
  find(idOrKey: string): StoredIssue | undefined
  create(made: Pick<StoredIssue, 'project' | 'type' | 'fields' | 'properties'>): StoredIssue
  /** Writes fields; `by` is who. */
  edit(issue: StoredIssue, fields: Record<string, unknown>, by: string): void
  transition(issue: StoredIssue, status: Status, by: string): void
  remove(issue: StoredIssue, by: string): void
  /** Whether the search shows the issue yet. */
  isIndexed(issue: StoredIssue): boolean
  setIndexLag(ms: number): void
  now(): number
  /** The clock, without what makes two changes differ. */
  readonly clock: WallClock
}

/** Changes of one moment run ahead of the clock; one that is further behind was set back. */
const mostAheadMs = 1000

/** `publish` hears of every change, in the same turn. */
export function createIssues(publish: (change: Change) => void, indexLagMs: number, clock: WallClock): Issues {
  const issues: StoredIssue[] = []
  const counters = new Map<string, number>()
  let lag = indexLagMs
  let nextId = 10_000 + Math.floor(Math.random() * 1000)
  let last = 0
  /** No two changes share a moment. */
  const now = (): number => {
    const wall = clock.nowMs()
    return (last = wall < last - mostAheadMs ? wall : Math.max(last + 1, wall))
  }
  const touch = (issue: StoredIssue): void => {
    issue.updatedMs = now()
  }
  const remembered = new Set<string>()
  return {
    all: () => [...issues],
    find: idOrKey => issues.find(({ id, key }) => id === idOrKey || key.toUpperCase() === idOrKey.toUpperCase()),
    create: made => {
      const number = (counters.get(made.project.key) ?? 0) + 1
      counters.set(made.project.key, number)
      const createdMs = now()
      const [status] = statuses
      if (status === undefined) throw new Error('The workflow has no status')
      const issue: StoredIssue = {
        ...made,
        id: String(nextId++),
        key: `${made.project.key}-${number}`,
        status,
        createdMs,
        updatedMs: createdMs,
        statusChangedMs: createdMs,
      }
      issues.push(issue)
      publish({ kind: 'issue_created', issue, by: account, items: [] })
      return issue
    },
    edit: (issue, fields, by) => {
      const items = Object.keys(fields).map(field => ({
        field,
        from: null,
        fromString: JSON.stringify(issue.fields[field] ?? null),
        to: null,
        toString: JSON.stringify(fields[field]),
      }))
      Object.assign(issue.fields, fields)
      touch(issue)
      publish({ kind: 'issue_updated', issue, by, items })
    },
    transition: (issue, status, by) => {
      const items = [
        { field: 'status', from: issue.status.id, fromString: issue.status.name, to: status.id, toString: status.name },
      ]
      issue.status = status
      touch(issue)
      issue.statusChangedMs = issue.updatedMs
      publish({ kind: 'issue_updated', issue, by, items })
    },
    remove: (issue, by) => {
      issues.splice(issues.indexOf(issue), 1)
      publish({ kind: 'issue_deleted', issue, by, items: [] })
    },
    isIndexed: issue => {
      if (clock.nowMs() >= issue.createdMs + lag) remembered.add(issue.id)
      return remembered.has(issue.id)
    },
    setIndexLag: ms => {
      lag = ms
    },
    now,
    clock,
  }
}

export const newIdentifier = (): string => randomUUID()
