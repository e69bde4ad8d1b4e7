/** Jira and what the app knows of its tickets, in memory: a search that lags, claims that only one can have. */
import { BridgeError } from '../../../../bridge/observability/errors.ts'
import type { FieldChange, FieldPlan, IssueTracker } from '../../../../bridge/destinations/jira/tracker.ts'
import type {
  Issue,
  IssueReport,
  IssueStore,
  ReportAnswer,
  ReportedTicket,
} from '../../../../bridge/sync/issue-ports.ts'
import type { IssueState } from '../../../../bridge/sync/ports.ts'

interface Stored {
  issue: Issue
  fields: Record<string, string>
  isIndexed: boolean
}

export class FakeJira implements IssueTracker {
  readonly stored: Stored[] = []
  readonly calls: string[] = []
  /** Fields that the project does not have. */
  unknownFields: string[] = []
  /** Thrown instead of the next creation. */
  refuseCreation: BridgeError | null = null
  /** Edits that empty a field are refused. */
  refuseEmpty = false
  /** The next creation happens, and its answer is lost. */
  loseAnswer = false
  /** Whether the search shows new issues at once. */
  indexesAtOnce = true

  async planFields(_target: unknown, changes: readonly FieldChange[]): Promise<FieldPlan> {
    this.calls.push('planFields')
    const [left, planned] = [true, false].map(isLeft =>
      changes.filter(({ desired }) => this.unknownFields.includes(desired.column) === isLeft),
    )
    return {
      fields: Object.fromEntries((planned ?? []).map(({ desired }) => [desired.column, desired.value])),
      addLabels: [],
      removeLabels: [],
      planned: (planned ?? []).map(({ desired }) => desired.column),
      warnings: (left ?? []).map(({ desired }) => `${desired.column}: left out.`),
    }
  }

  async createIssue(_target: unknown, externalId: string, plan: FieldPlan, leaveWithinMs: number): Promise<string> {
    requireTime(leaveWithinMs)
    this.calls.push('createIssue')
    const refusal = this.refuseCreation
    this.refuseCreation = null
    if (refusal !== null) throw refusal
    const id = String(10_001 + this.stored.length)
    const moment = `2026-11-22T06:00:0${this.stored.length}.000Z`
    const issue: Issue = {
      id,
      key: `ENG-${this.stored.length + 1}`,
      url: `https://example.atlassian.net/browse/ENG-${this.stored.length + 1}`,
      state: 'new',
      stateLabel: 'Backlog',
      updatedAt: moment,
      stateChangedAt: moment,
      externalId,
    }
    this.stored.push({ issue, fields: textOf(plan), isIndexed: this.indexesAtOnce })
    if (!this.loseAnswer) return id
    this.loseAnswer = false
    throw new BridgeError('jira_unreachable', 'Jira issue creation: no answer (ECONNRESET).')
  }

  async updateIssue(id: string, plan: FieldPlan, leaveWithinMs: number): Promise<void> {
    requireTime(leaveWithinMs)
    this.calls.push('updateIssue')
    if (this.refuseEmpty && Object.values(plan.fields).includes(''))
      throw new BridgeError('jira_refused', 'description: Description is required.')
    Object.assign(this.at(id).fields, textOf(plan))
  }

  async readIssue(id: string): Promise<Issue | null> {
    this.calls.push('readIssue')
    const found = this.stored.find(({ issue }) => issue.id === id)
    return found === undefined ? null : { ...found.issue, fields: { ...found.fields } }
  }

  async findIssues(externalId: string): Promise<Issue[]> {
    this.calls.push('findIssues')
    return this.stored
      .filter(({ issue, isIndexed }) => isIndexed && issue.externalId === externalId)
      .map(({ issue }) => issue)
  }

  async listChangedIssues() {
    return { issues: this.stored.map(({ issue: { id, updatedAt } }) => ({ id, updatedAt })), beganMs: null }
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

function requireTime(leaveWithinMs: number): void {
  if (leaveWithinMs <= 0) throw new BridgeError('jira_paused', 'Jira: too late.', { isLate: true })
}

/** A job of which nobody doubts that it may be shown. */
export const visible = { requireVisible: async () => ({ leftMs: () => 5000 }) }

const textOf = (plan: FieldPlan): Record<string, string> =>
  Object.fromEntries(Object.entries(plan.fields).map(([field, value]) => [field, String(value)]))

/** A ticket for Jira before anything came of it. */
export const noIssue: IssueState = {
  id: '',
  key: '',
  state: '',
  memory: '',
  warnings: '',
  attempt: 0,
  status: 'pending',
}

/** The app's resources over the rows of its tickets in Jira. */
export class FakeIssueStore implements IssueStore {
  readonly reports: IssueReport[] = []
  /** By the sys_id of the ticket row. */
  readonly tickets = new Map<string, { readonly externalId: string; readonly jira: IssueState }>()
  /** Age of the existing claim, null when none stands. */
  claimAge: number | null = null
  private claimed = ''

  async claimCreation(
    ticket: string,
    { after, minAgeSeconds }: { after: number; minAgeSeconds: number },
  ): Promise<boolean> {
    const { jira } = this.read(ticket)
    if (jira.attempt !== after || (this.claimed === ticket && this.claimAge !== null && this.claimAge < minAgeSeconds))
      return false
    this.claimAge = 0
    this.claimed = ticket
    this.change(ticket, { attempt: after + 1 })
    return true
  }

  async writeIssueReport(about: ReportedTicket, report: IssueReport): Promise<ReportAnswer> {
    const ticket = this.find(about)
    if (ticket === null || this.read(ticket).jira.status === 'unlinked')
      return { outcome: 'ignored', detail: 'No ticket is linked to this issue.' }
    const { jira } = this.read(ticket)
    const { issue } = report
    if ('jiraId' in about && issue !== undefined && issue.state === jira.state && issue.key === jira.key)
      return { outcome: 'unchanged', detail: '' }
    this.reports.push(report)
    if (report.releaseClaim === true || issue !== undefined) this.claimAge = null
    this.change(ticket, {
      status: report.status ?? jira.status,
      ...(issue === undefined ? {} : { id: issue.id, key: issue.key, state: issue.state }),
      memory: report.memory ?? jira.memory,
      warnings: report.warnings ?? jira.warnings,
    })
    return { outcome: 'written', detail: '' }
  }

  change(ticket: string, changes: Partial<IssueState>): void {
    const row = this.read(ticket)
    this.tickets.set(ticket, { ...row, jira: { ...row.jira, ...changes } })
  }

  private find(about: ReportedTicket): string | null {
    if ('ticket' in about) return about.ticket
    const found = [...this.tickets].find(
      ([, row]) => row.jira.id === about.jiraId && row.externalId === about.externalId,
    )
    return found?.[0] ?? null
  }

  private read(ticket: string): { readonly externalId: string; readonly jira: IssueState } {
    const row = this.tickets.get(ticket)
    if (row === undefined) throw new Error(`no row ${ticket}`)
    return row
  }
}

/** What a run needs for tickets in Jira, for tests that are about something else. */
export const fakeIssues = () => ({ store: new FakeIssueStore(), tracker: new FakeJira(), createAgainAfterSeconds: 70 })
