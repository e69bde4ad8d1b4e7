/** Both ends as specs see them: incident.io with one incident, and the app that keeps a configuration. */
import type { Configuration, FollowUp, Incident } from '../../../../../bridge/mapping/types.ts'
import type { IncidentSpec, ShownSpec, VersionedConfiguration } from '../../../../../bridge/sync/ports.ts'
import { aConfiguration } from '../../mapping/samples.ts'

/** incident.io with one incident, by its number. */
export const sourceOf = (incident: Incident, ...followUps: FollowUp[]) => ({
  readIncident: async (id: string) => (['123', incident.id].includes(id) ? incident : null),
  listFollowUps: async () => followUps,
  readNames: async () => ({ attributes: [], families: ['custom_field', 'role'], errors: [] }),
})

export class SpecApp {
  configuration: Configuration = aConfiguration()
  /** Which versions the readings named. */
  readonly named: (string | undefined)[] = []
  readonly shown: IncidentSpec[] = []
  /** The answers to the next specs, one each; then nothing is to be decided again. */
  redecisions: ShownSpec['redecisions'][] = []

  readonly readConfiguration = async (version?: string): Promise<VersionedConfiguration> => {
    this.named.push(version)
    return { version: 'V.0', configuration: this.configuration }
  }

  readonly showSpec = async (spec: IncidentSpec): Promise<ShownSpec> => {
    this.shown.push(spec)
    return { text: 'What it would do.', preview: { outcome: 'shown' }, redecisions: this.redecisions.shift() ?? [] }
  }
}
