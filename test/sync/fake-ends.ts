/** Both ends in memory: they keep state, count writes, and behave as the contracts of ports.ts say. */
import { BridgeError } from '../../bridge/errors.ts'
import type { Configuration, FollowUp, Incident, IncidentUpdate, RecordType, TicketRow, TicketSpec } from '../../bridge/mapping/types.ts'
import type { IncidentSource, TicketStore } from '../../bridge/sync/ports.ts'
import { aConfiguration } from '../mapping/samples.ts'

export interface Note { updateId: string, ticket: string, text: string, author: string, writtenAt: string }

/** incident.io as it stands. Change the maps to change the world. */
export class FakeSource implements IncidentSource {
  readonly incidents = new Map<string, Incident>()
  readonly followUps = new Map<string, FollowUp>()
  updates: IncidentUpdate[] = []
  changed: string[] = []
  changedByFollowUps: string[] = []
  askedSince: string[] = []
  reads = 0

  put(...incidents: Incident[]): this {
    for (const incident of incidents) this.incidents.set(incident.id, incident)
    return this
  }

  putFollowUps(...followUps: FollowUp[]): this {
    for (const followUp of followUps) this.followUps.set(followUp.id, followUp)
    return this
  }

  async readIncident(id: string): Promise<Incident | null> {
    this.reads += 1
    return this.incidents.get(id) ?? null
  }

  async readFollowUp(id: string): Promise<FollowUp | null> {
    return this.followUps.get(id) ?? null
  }

  /** As the vendor does: deleted ones are in no list. */
  async listFollowUps(incidentId: string): Promise<FollowUp[]> {
    return [...this.followUps.values()].filter((followUp) => followUp.incidentId === incidentId && followUp.status !== 'deleted')
  }

  async listIncidentUpdates(incidentId: string): Promise<IncidentUpdate[]> {
    return this.updates.filter((update) => update.incidentId === incidentId)
  }

  async listChangedIncidentIds(since: string): Promise<string[]> {
    this.askedSince.push(since)
    return this.changed
  }

  async listIncidentIdsOfChangedFollowUps(): Promise<string[]> {
    return this.changedByFollowUps
  }
}

/** ServiceNow with the app: unique rows, older versions refused, a record for every row that has a template. */
export class FakeStore implements TicketStore {
  configuration: Configuration = aConfiguration()
  readonly rows: TicketRow[] = []
  readonly notes: Note[] = []
  readonly cursors = new Map<string, string>()
  readonly patches: Partial<TicketSpec>[] = []
  writes = 0
  /** Throws for the external id, once for each entry. */
  failFor: string[] = []
  /** Runs right before the next insert: another replica. */
  beforeInsert: (() => void) | null = null

  row(externalId: string): TicketRow {
    const row = this.rows.find((one) => one.externalId === externalId)
    if (row === undefined) throw new Error(`no row ${externalId}`)
    return row
  }

  /** A row as another replica would write it. */
  addRow(spec: TicketSpec): TicketRow {
    const row = withRecord({ ...spec, sysId: `ROW_${this.rows.length + 1}`, status: 'in_step', target: '' })
    this.rows.push(row)
    return row
  }

  async readConfiguration(): Promise<Configuration> {
    return this.configuration
  }

  async findTickets(keys: readonly { recordType: RecordType, externalId: string }[]): Promise<TicketRow[]> {
    return this.rows.filter((row) => keys.some((key) => key.recordType === row.recordType && key.externalId === row.externalId))
  }

  async insertTicket(spec: TicketSpec): Promise<{ outcome: 'inserted', row: TicketRow } | { outcome: 'exists' }> {
    this.failIfAsked(spec.externalId)
    this.beforeInsert?.()
    this.beforeInsert = null
    if ((await this.findTickets([spec])).length > 0) return { outcome: 'exists' }
    this.writes += 1
    return { outcome: 'inserted', row: this.addRow(spec) }
  }

  async patchTicket(sysId: string, changes: Partial<TicketSpec>): Promise<'patched' | 'stale'> {
    const index = this.rows.findIndex((row) => row.sysId === sysId)
    const row = this.rows[index]
    if (row === undefined) throw new Error(`no row ${sysId}`)
    this.failIfAsked(row.externalId)
    if ((changes.sourceUpdatedAt ?? row.sourceUpdatedAt) < row.sourceUpdatedAt) return 'stale'
    this.writes += 1
    this.patches.push(changes)
    this.rows[index] = withRecord({ ...row, ...changes })
    return 'patched'
  }

  async writeBridgeError(sysId: string, sentence: string): Promise<void> {
    const index = this.rows.findIndex((row) => row.sysId === sysId)
    const row = this.rows[index]
    if (row === undefined) throw new Error(`no row ${sysId}`)
    this.failIfAsked(`bridge_error of ${row.externalId}`)
    this.writes += 1
    const { bridgeError: _before, ...rest } = row
    this.rows[index] = sentence === '' ? rest : { ...rest, bridgeError: sentence }
  }

  async listIncidentIdsWithBridgeError(): Promise<string[]> {
    return this.rows.filter((row) => row.recordType === 'incident' && row.bridgeError !== undefined).map((row) => row.externalId)
  }

  async findNotes(updateIds: readonly string[]): Promise<Set<string>> {
    return new Set(this.notes.map((note) => note.updateId).filter((id) => updateIds.includes(id)))
  }

  async insertNote(note: Note): Promise<void> {
    if (this.notes.some((one) => one.updateId === note.updateId)) return
    this.writes += 1
    this.notes.push(note)
  }

  async readCursor(name: string): Promise<string | null> {
    return this.cursors.get(name) ?? null
  }

  async writeCursor(name: string, position: string): Promise<void> {
    this.cursors.set(name, position)
  }

  private failIfAsked(externalId: string): void {
    const index = this.failFor.indexOf(externalId)
    if (index < 0) return
    this.failFor.splice(index, 1)
    throw new BridgeError('servicenow_unavailable', 'ServiceNow: 503')
  }
}

const withRecord = (row: TicketRow): TicketRow => row.template === '' || row.target !== '' || row.issue !== undefined ? row : { ...row,
  target: `RECORD_${row.externalId}` }
