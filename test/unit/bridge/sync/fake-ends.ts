/** incident.io in memory: it keeps state and counts calls, as the contract of ports.ts says. The app is in fake-door.ts. */
import type { ListedNames } from '../../../../bridge/mapping/catalogue-types.ts'
import type { FollowUp, Incident, IncidentUpdate } from '../../../../bridge/mapping/types.ts'
import type { Changed, IncidentSource, KnownUpdate } from '../../../../bridge/sync/ports.ts'

export { FakeApp } from './fake-app.ts'

/** incident.io as it stands. Change the maps to change the world. */
export class FakeSource implements IncidentSource {
  readonly incidents = new Map<string, Incident>()
  readonly followUps = new Map<string, FollowUp>()
  updates: IncidentUpdate[] = []
  /** Pages of the lists of what changed. */
  changed: Changed[][] = [[]]
  changedByFollowUps: Changed[][] = [[]]
  askedSince: string[] = []
  /** Verbs in the order of their calls; of a list each page is one. */
  readonly calls: string[] = []

  put(...incidents: Incident[]): this {
    for (const incident of incidents) this.incidents.set(incident.id, incident)
    return this
  }

  putFollowUps(...followUps: FollowUp[]): this {
    for (const followUp of followUps) this.followUps.set(followUp.id, followUp)
    return this
  }

  async readIncident(id: string): Promise<Incident | null> {
    this.calls.push('readIncident')
    return this.incidents.get(id) ?? null
  }

  async readFollowUp(id: string): Promise<FollowUp | null> {
    this.calls.push('readFollowUp')
    return this.followUps.get(id) ?? null
  }

  /** As the vendor does: deleted ones are in no list. */
  async listFollowUps(incidentId: string): Promise<FollowUp[]> {
    this.calls.push('listFollowUps')
    return [...this.followUps.values()].filter(
      followUp => followUp.incidentId === incidentId && followUp.status !== 'deleted',
    )
  }

  async listIncidentUpdates(incidentId: string, known: KnownUpdate | null): Promise<IncidentUpdate[]> {
    this.calls.push('listIncidentUpdates')
    const after = known === null ? '' : `${known.createdAt} ${known.id}`
    return this.updates
      .filter(update => update.incidentId === incidentId && `${update.createdAt} ${update.id}` > after)
      .sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1))
  }

  /** What incident.io lists of custom fields and roles. */
  names: ListedNames = { attributes: [], families: ['custom_field', 'role'], errors: [] }

  async readNames(): Promise<ListedNames> {
    this.calls.push('readNames')
    return this.names
  }

  /** Nobody backfills here. */
  async *declaredIncidents(): AsyncIterable<never> {}

  async *changedIncidents(since: string): AsyncIterable<readonly Changed[]> {
    this.askedSince.push(since)
    for (const page of this.changed) {
      this.calls.push('changedIncidents')
      yield page
    }
  }

  async *changedFollowUps(): AsyncIterable<readonly Changed[]> {
    for (const page of this.changedByFollowUps) {
      this.calls.push('changedFollowUps')
      yield page
    }
  }
}
