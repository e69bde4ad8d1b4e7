/** Jira and the rows of its tickets in memory: a search that lags, claims that only one can have. */
import { BridgeError } from '../../bridge/errors.ts'
import type { IssueLink, TicketRow } from '../../bridge/mapping/types.ts'
import type { FieldChange, FieldPlan, Issue, IssueReport, IssueStore, IssueTracker } from '../../bridge/sync/issue-ports.ts'
import type { FakeStore } from './fake-ends.ts'

interface Stored { issue: Issue, fields: Record<string, string>, isIndexed: boolean }

export class FakeJira implements IssueTracker {
  readonly stored: Stored[] = []
  readonly calls: string[] = []
  /** Fields that the project does not have. */
  unknownFields: string[] = []
  /** Thrown instead of the next creation. */
  refuseCreation: BridgeError | null = null
  /** The next creation happens, and its answer is lost. */
  loseAnswer = false
  /** Whether the search shows new issues at once. */
  indexesAtOnce = true

  async planFields(_target: unknown, changes: readonly FieldChange[]): Promise<FieldPlan> {
    this.calls.push('planFields')
    const [left, planned] = [true, false].map((isLeft) => changes.filter(({ desired }) => this.unknownFields.includes(desired.column) === isLeft))
    return {
      fields: Object.fromEntries((planned ?? []).map(({ desired }) => [desired.column, desired.value])),
      addLabels: [], removeLabels: [],
      planned: (planned ?? []).map(({ desired }) => desired.column),
      warnings: (left ?? []).map(({ desired }) => `${desired.column}: left out.`),
    }
  }

  async createIssue(_target: unknown, externalId: string, plan: FieldPlan): Promise<string> {
    this.calls.push('createIssue')
    const refusal = this.refuseCreation
    this.refuseCreation = null
    if (refusal !== null) throw refusal
    const id = String(10_001 + this.stored.length)
    const moment = `2026-11-22T06:00:0${this.stored.length}.000Z`
    const issue: Issue = {
      id, key: `ENG-${this.stored.length + 1}`, url: `https://example.atlassian.net/browse/ENG-${this.stored.length + 1}`,
      state: 'new', stateLabel: 'Backlog', updatedAt: moment, stateChangedAt: moment, externalId,
    }
    this.stored.push({ issue, fields: textOf(plan), isIndexed: this.indexesAtOnce })
    if (!this.loseAnswer) return id
    this.loseAnswer = false
    throw new BridgeError('jira_unreachable', 'Jira issue creation: no answer (ECONNRESET).')
  }

  async updateIssue(id: string, plan: FieldPlan): Promise<void> {
    this.calls.push('updateIssue')
    Object.assign(this.at(id).fields, textOf(plan))
  }

  async readIssue(id: string): Promise<Issue | null> {
    this.calls.push('readIssue')
    return this.stored.find(({ issue }) => issue.id === id)?.issue ?? null
  }

  async findIssues(externalId: string): Promise<Issue[]> {
    this.calls.push('findIssues')
    return this.stored.filter(({ issue, isIndexed }) => isIndexed && issue.externalId === externalId).map(({ issue }) => issue)
  }

  async listChangedIssueIds(): Promise<string[]> {
    return this.stored.map(({ issue }) => issue.id)
  }

  /** Moves an issue as a person does. */
  move(id: string, state: string, updatedAt: string): void {
    const stored = this.at(id)
    stored.issue = { ...stored.issue, state, updatedAt, stateChangedAt: updatedAt }
  }

  at(id: string): Stored {
    const found = this.stored.find(({ issue }) => issue.id === id)
    if (found === undefined) throw new Error(`no issue ${id}`)
    return found
  }
}

const textOf = (plan: FieldPlan): Record<string, string> =>
  Object.fromEntries(Object.entries(plan.fields).map(([field, value]) => [field, String(value)]))

export const noIssue: IssueLink = { id: '', key: '', state: '', applied: {}, warnings: '', attempt: 0 }

/** The app's resources over the rows of the other fake. */
export class FakeIssueStore implements IssueStore {
  readonly reports: IssueReport[] = []
  /** Age of the standing claim, null when none stands. */
  claimAge: number | null = null
  private claimed = ''
  private readonly store: FakeStore
  constructor(store: FakeStore) {
    this.store = store
  }

  async claimCreation(ticket: string, { after, minAgeSeconds }: { after: number, minAgeSeconds: number }): Promise<boolean> {
    const row = this.read(ticket)
    const { attempt } = row.issue ?? noIssue
    if (attempt !== after || (this.claimed === ticket && this.claimAge !== null && this.claimAge < minAgeSeconds)) return false
    this.claimAge = 0
    this.claimed = ticket
    this.write(ticket, { issue: { ...noIssue, ...row.issue, attempt: after + 1 } })
    return true
  }

  async writeIssueReport(ticket: string, report: IssueReport): Promise<void> {
    this.reports.push(report)
    const row = this.read(ticket)
    const before = row.issue ?? noIssue
    if (report.releaseClaim === true || report.issue !== undefined) this.claimAge = null
    this.write(ticket, {
      status: report.status ?? row.status,
      issue: {
        ...before,
        ...(report.issue === undefined ? {} : { id: report.issue.id, key: report.issue.key, state: report.issue.state }),
        applied: report.applied ?? before.applied,
        warnings: report.warnings ?? before.warnings,
      },
    })
  }

  async findTicketOfIssue(issueId: string): Promise<TicketRow | null> {
    return this.store.rows.find((row) => row.issue?.id === issueId) ?? null
  }

  async listUnfinishedIncidentIds(): Promise<string[]> {
    return this.store.rows.filter((row) => row.issue !== undefined && row.status !== 'in_step').map((row) => row.externalId)
  }

  private read(ticket: string): TicketRow {
    const row = this.store.rows.find((one) => one.sysId === ticket)
    if (row === undefined) throw new Error(`no row ${ticket}`)
    return row
  }

  private write(ticket: string, changes: Partial<TicketRow>): void {
    const index = this.store.rows.findIndex((one) => one.sysId === ticket)
    this.store.rows[index] = { ...this.read(ticket), ...changes }
  }
}

/** What a run needs for tickets in Jira, for tests that are about something else. */
export const fakeIssues = (store: FakeStore) => ({ store: new FakeIssueStore(store), tracker: new FakeJira(), createAgainAfterSeconds: 70 })
