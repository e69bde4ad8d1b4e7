/** The app behind its app, in memory: unique rows, older versions refused, a record for every row that has a template. */
import { BridgeError } from '../../../../bridge/observability/errors.ts'
import type { Configuration, RecordType } from '../../../../bridge/mapping/types.ts'
import { ownRecordId } from '../../../../bridge/sync/ticket-spec.ts'
import { takesUpdates } from '../../../../bridge/mapping/template-reads.ts'
import type {
  CataloguePart,
  CompareItem,
  Comparison,
  DocumentAnswer,
  DocumentNote,
  DocumentRow,
  FinishedSweep,
  SyncApp,
  HandedLink,
  IncidentDocument,
  IssueState,
  LinkReport,
  RowAnswer,
  RowOutcome,
  ShownSpec,
  SweepClaim,
  SweepFailure,
  SweptParts,
  VersionedConfiguration,
} from '../../../../bridge/sync/ports.ts'
import { aConfiguration } from '../mapping/samples.ts'

export interface FakeRow extends Omit<DocumentRow, 'chosenBy' | 'hash'> {
  hash: string
  sysId: string
  /** External id of the incident of a follow-up. */
  parent: string
  status: string
  /** sys_id of the record, '' while there is none. */
  target: string
  bridgeError: string
  /** The version at which updates were read last. */
  updatesVersion: string
  echoVersion: string
  issue: IssueState | null
  linked: boolean
}

export class FakeApp implements SyncApp {
  configuration: Configuration = aConfiguration()
  version = 1
  readonly rows: FakeRow[] = []
  readonly notes: (DocumentNote & { readonly ticket: string })[] = []
  /** Verbs in the order of their calls. */
  readonly calls: string[] = []
  readonly documents: IncidentDocument[] = []
  readonly reported: LinkReport[] = []
  readonly parts: CataloguePart[] = []
  /** Rows, notes and marks that were written. */
  writes = 0
  /** Thrown instead of the next answers to documents, one each. */
  failures: Error[] = []
  /** Runs before the next document is taken: another replica, or an admin. */
  beforeDocument: (() => void) | null = null
  /** Hands out links, as an app that is connected does. */
  givesLinks = false
  sweep = {
    now: '',
    holder: '',
    token: 0,
    position: '',
    jiraPosition: '',
    owed: [] as string[],
    waiting: [] as string[],
    jira: [] as string[],
    starting: [] as boolean[],
    nextDueMs: null as number | null,
    isMoreDue: false,
    failed: [] as readonly SweepFailure[],
    parts: null as SweptParts | null,
    takesFound: false,
    found: undefined as object | undefined,
  }
  /** What is known of tickets in Jira, by the sys_id of the row: shared with the fake that reports them. */
  jiraTickets = new Map<string, { readonly externalId: string; readonly jira: IssueState }>()
  private held: VersionedConfiguration | null = null

  row(externalId: string): FakeRow {
    const row = this.rows.find(one => one.externalId === externalId)
    if (row === undefined) throw new Error(`no row ${externalId}`)
    return row
  }

  configure(configuration: Configuration): void {
    this.configuration = configuration
    this.version += 1
  }

  /** The client's part: asked again only when a document was refused. */
  async readConfiguration(): Promise<VersionedConfiguration> {
    if (this.held === null) {
      this.calls.push('readConfiguration')
      this.held = { version: String(this.version), configuration: this.configuration }
    }
    return this.held
  }

  async sendDocument(document: IncidentDocument): Promise<DocumentAnswer> {
    this.calls.push('sendDocument')
    this.documents.push(document)
    const before = this.beforeDocument
    this.beforeDocument = null
    before?.()
    const failure = this.failures.shift()
    if (failure !== undefined) throw failure
    if (document.configuration !== String(this.version)) {
      this.held = null
      throw new BridgeError('servicenow_outdated_configuration', 'ServiceNow incident: refused with 409.', {
        status: 409,
      })
    }
    return this.take(document)
  }

  private take(document: IncidentDocument): DocumentAnswer {
    const { incident } = document
    const answer = {
      configuration: String(this.version),
      notes: { stored: 0, known: 0, written: 0 },
      wants: [],
      unfinished: false,
      links: [],
    }
    if ('isPrivate' in incident) return { ...answer, rows: [this.hide(incident.externalId)] }
    if ('unknownBecause' in incident)
      return { ...answer, rows: [this.storeUnknown(incident.externalId, incident.unknownBecause)] }
    for (const row of this.rows) row.issue = this.jiraTickets.get(row.sysId)?.jira ?? row.issue
    const specs = [incident, ...document.followUps]
    const redecided = specs.flatMap(spec => ('goneBecause' in spec ? [] : this.redecide(spec)))
    if (redecided.length > 0) {
      const rows = specs.map(
        spec => redecided.find(row => row.externalId === spec.externalId) ?? answerOf(spec, 'ignored'),
      )
      return { ...answer, rows }
    }
    const before = this.find('incident', incident.externalId)
    const unfinished = (before?.bridgeError ?? '') !== ''
    const isNew = before === undefined
    const hadChildren = this.rows.some(row => row.parent === incident.externalId)
    const links: HandedLink[] = []
    const rows = specs.map(spec =>
      'goneBecause' in spec
        ? this.lose(spec.externalId, spec.goneBecause)
        : this.store(spec, incident.externalId, links),
    )
    const wants = this.wantsOf(document, incident, { isNew, hadChildren })
    const notes = this.storeNotes(document.notes, incident)
    this.markUnfinished(incident.externalId, document.bridgeError)
    return { ...answer, rows, notes, wants, unfinished, links }
  }

  private redecide(spec: DocumentRow): RowAnswer[] {
    const row = this.find(spec.recordType, spec.externalId)
    if (row === undefined || (row.target === '' && (row.issue?.id ?? '') === '') || spec.chosenBy === 'rule') return []
    const isOther = spec.chosenBy === 'conditions' && row.template !== '' && row.template !== spec.template
    const isOtherRecord = spec.record !== undefined && row.target !== '' && spec.record !== row.target
    return isOther || isOtherRecord
      ? [{ ...answerOf(row, 'redecide'), template: isOther ? row.template : spec.template }]
      : []
  }

  private store(spec: DocumentRow, incidentId: string, links: HandedLink[]): RowAnswer {
    const row = this.find(spec.recordType, spec.externalId)
    if (row !== undefined && spec.sourceUpdatedAt < row.sourceUpdatedAt) return answerOf(row, 'stale')
    const parent = spec.recordType === 'incident' ? '' : incidentId
    if (
      row !== undefined &&
      spec.sourceUpdatedAt === row.sourceUpdatedAt &&
      spec.hash === row.hash &&
      row.parent === parent
    )
      return answerOf(row, row.issue === null ? 'unchanged' : 'in_jira')
    const stored = this.write(row, spec, parent)
    if (this.givesLinks && stored.target !== '' && !stored.linked) {
      stored.linked = true
      links.push(linkOf(stored, incidentId))
    }
    return answerOf(stored, stored.issue !== null ? 'in_jira' : spec.template === '' ? 'skipped' : 'applied')
  }

  private write(
    row: FakeRow | undefined,
    { chosenBy: _chosenBy, updatesKey: _updates, followUpsKey: _followUps, ...spec }: DocumentRow,
    parent: string,
  ): FakeRow {
    this.writes += 1
    const existing = row ?? newRow(spec.recordType, spec.externalId, `ROW_${this.rows.length + 1}`)
    if (row === undefined) this.rows.push(existing)
    Object.assign(existing, spec, { parent })
    const isJira = this.configuration.templates.some(one => one.sysId === spec.template && one.jira !== undefined)
    if (isJira && existing.target === '') {
      existing.issue ??= { id: '', key: '', state: '', memory: '', warnings: '', attempt: 0, status: 'pending' }
      this.jiraTickets.set(existing.sysId, { externalId: spec.externalId, jira: existing.issue })
    } else if (spec.template !== '' && existing.target === '')
      existing.target = /^[0-9a-f]{32}$/.test(spec.adopt) ? spec.adopt : ownRecordId(spec.recordType, spec.externalId)
    return existing
  }

  private wantsOf(
    document: IncidentDocument,
    incident: DocumentRow,
    { isNew, hadChildren }: { isNew: boolean; hadChildren: boolean },
  ): DocumentAnswer['wants'] {
    const row = this.row(incident.externalId)
    const isDeclared = isNew && document.declared
    const isBehind = row.updatesVersion < (document.read.updatesSince ?? '')
    const template = this.configuration.templates.find(one => one.sysId === row.template)
    const takes = template !== undefined && takesUpdates(template)
    const wantsUpdates = takes && !document.read.updates && row.updatesKey !== incident.updatesKey && !isDeclared
    const otherFollowUps =
      document.read.followUps !== 'all' &&
      row.followUpsKey !== incident.followUpsKey &&
      !isDeclared &&
      (isNew || hadChildren)
    if ((document.read.updates || isDeclared) && !isBehind)
      Object.assign(row, { updatesKey: incident.updatesKey, updatesVersion: incident.sourceUpdatedAt })
    if (document.read.followUps === 'all' || isDeclared) Object.assign(row, { followUpsKey: incident.followUpsKey })
    const updates = isBehind ? ['all_updates' as const] : wantsUpdates ? ['updates' as const] : []
    return [...updates, ...(otherFollowUps ? ['follow_ups' as const] : [])]
  }

  private storeNotes(notes: readonly DocumentNote[], incident: DocumentRow): DocumentAnswer['notes'] {
    const isHidden = this.row(incident.externalId).private && !incident.private
    const missing = isHidden ? [] : notes.filter(note => !this.notes.some(one => one.updateId === note.updateId))
    for (const note of missing) this.notes.push({ ...note, ticket: this.row(incident.externalId).sysId })
    this.writes += missing.length
    return { stored: missing.length, known: notes.length - missing.length, written: missing.length }
  }

  private markUnfinished(externalId: string, sentence: string | undefined): void {
    const row = this.row(externalId)
    if (sentence === undefined || sentence === row.bridgeError) return
    row.bridgeError = sentence
    this.writes += 1
  }

  private hide(externalId: string): RowAnswer {
    const own = this.rows.filter(row => row.externalId === externalId || row.parent === externalId)
    for (const row of own) {
      if (!row.private) this.writes += 1
      Object.assign(row, {
        private: true,
        decision: 'Private now, and private incidents are not synced: nothing more is written here.',
        bridgeError: '',
      })
    }
    const [row] = own
    return row === undefined ? answerOf({ recordType: 'incident', externalId }, 'ignored') : answerOf(row, 'private')
  }

  private storeUnknown(externalId: string, reason: string): RowAnswer {
    const existing = this.find('incident', externalId)
    if (existing === undefined || existing.decision !== reason) this.writes += 1
    const row = existing ?? newRow('incident', externalId, `ROW_${this.rows.length + 1}`)
    if (existing === undefined) this.rows.push(row)
    Object.assign(row, { decision: reason, hash: '' })
    return answerOf(row, 'skipped')
  }

  private lose(externalId: string, reason: string): RowAnswer {
    const row = this.find('follow_up', externalId)
    if (row === undefined) return answerOf({ recordType: 'follow_up', externalId }, 'ignored')
    if (row.template !== '') this.writes += 1
    Object.assign(row, { template: '', desiredValues: [], decision: reason, hash: '' })
    return answerOf(row, 'skipped')
  }

  private find(recordType: RecordType, externalId: string): FakeRow | undefined {
    return this.rows.find(row => row.recordType === recordType && row.externalId === externalId)
  }

  async compare(items: readonly CompareItem[]): Promise<Comparison> {
    this.calls.push('compare')
    if (items.length > 1000) throw new Error('too many')
    const unknown: string[] = []
    const older: string[] = []
    const changed: string[] = []
    for (const item of items) {
      const row = this.find(item.recordType, item.externalId)
      if (item.private === true) {
        if (row !== undefined && !row.private) changed.push(item.externalId)
      } else if (row === undefined) unknown.push(item.externalId)
      else if (item.version > row.sourceUpdatedAt && item.version !== row.echoVersion) older.push(item.externalId)
    }
    const owed = this.rows
      .filter(row => row.bridgeError !== '' && items.some(item => item.externalId === row.externalId))
      .map(row => row.externalId)
    return { configuration: String(this.version), unknown, older, changed, owed }
  }

  async reportLinks(reports: readonly LinkReport[]): Promise<void> {
    this.calls.push('reportLinks')
    this.reported.push(...reports)
    for (const { recordType, externalId, version, before } of reports.flatMap(({ versions }) => versions)) {
      const row = this.find(recordType, externalId)
      if (row !== undefined && (before <= row.sourceUpdatedAt || before === row.echoVersion)) row.echoVersion = version
    }
  }

  async claimSweep(holder: string, starting: boolean): Promise<SweepClaim> {
    this.calls.push('claimSweep')
    const { sweep } = this
    sweep.starting.push(starting)
    if (sweep.holder !== '' && sweep.holder !== holder) return { held: false }
    sweep.holder = holder
    sweep.token += 1
    const { position, jiraPosition, owed, waiting, jira } = sweep
    return {
      held: true,
      token: String(sweep.token),
      position,
      jiraPosition,
      owed,
      waiting,
      jira,
      unread: [],
      listed: { tickets: 0, notes: 0, events: 0, unread: 0 },
      takesFound: sweep.takesFound,
      configuration: String(this.version),
      now: sweep.now,
    }
  }

  async renewSweep(token: string): Promise<boolean> {
    this.calls.push('renewSweep')
    return this.sweep.holder !== '' && token === String(this.sweep.token)
  }

  async finishSweep(
    token: string,
    positions: { readonly position?: string; readonly jiraPosition?: string },
    failed: readonly SweepFailure[],
    parts: SweptParts & { readonly found?: object | undefined } = { unread: [], read: [] },
  ): Promise<FinishedSweep> {
    this.calls.push('finishSweep')
    this.sweep.failed = failed
    this.sweep.parts = parts
    this.sweep.found = parts.found
    if (this.sweep.holder === '' || token !== String(this.sweep.token))
      return { isStored: false, nextDueMs: null, isMoreDue: false, directions: [] }
    Object.assign(this.sweep, positions, { holder: '' })
    const { nextDueMs, isMoreDue } = this.sweep
    return { isStored: true, nextDueMs, isMoreDue, directions: [] }
  }

  async putCatalogue(part: CataloguePart): Promise<{ added: number; changed: number; removed: number }> {
    this.calls.push('putCatalogue')
    this.parts.push(part)
    return { added: part.options.length, changed: 0, removed: 0 }
  }

  async showSpec(): Promise<ShownSpec> {
    this.calls.push('showSpec')
    return { text: '', preview: null, redecisions: [] }
  }
}

const newRow = (recordType: RecordType, externalId: string, sysId: string): FakeRow => ({
  recordType,
  externalId,
  sysId,
  reference: '',
  permalink: '',
  private: false,
  template: '',
  desiredValues: [],
  sourceUpdatedAt: '',
  decision: '',
  adopt: '',
  hash: '',
  parent: '',
  status: 'in_sync',
  target: '',
  bridgeError: '',
  updatesVersion: '',
  echoVersion: '',
  issue: null,
  linked: false,
})

function answerOf(
  row:
    | (Partial<FakeRow> & Pick<FakeRow, 'recordType' | 'externalId'>)
    | { readonly externalId: string; readonly goneBecause: string },
  outcome: RowOutcome,
): RowAnswer {
  const known =
    'goneBecause' in row
      ? { ...newRow('follow_up', row.externalId, ''), sysId: '' }
      : { ...newRow(row.recordType, row.externalId, ''), ...row }
  const { recordType, externalId, sysId, template, target, issue } = known
  const record =
    target === ''
      ? null
      : {
          table: 'incident',
          sysId: target,
          number: 'INC0010001',
          url: `https://dev.service-now.com/nav_to.do?uri=incident.do%3Fsys_id%3D${target}`,
        }
  return { recordType, externalId, outcome, sysId, template, reason: '', warnings: 0, record, jira: issue }
}

const linkOf = (row: FakeRow, incidentId: string): HandedLink => ({
  event: `EVENT_${row.sysId}`,
  recordType: row.recordType,
  externalId: row.externalId,
  incidentId,
  table: 'incident',
  number: 'INC0010001',
  url: `https://dev.service-now.com/nav_to.do?uri=incident.do%3Fsys_id%3D${row.target}`,
})
