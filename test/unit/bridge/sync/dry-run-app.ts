/** The app as previews and links see it: a ticket that may exist, and the dry run of rows. */
import type { Configuration, FollowUp, Incident } from '../../../../bridge/mapping/types.ts'
import type { DocumentRow, DryRun, VersionedConfiguration } from '../../../../bridge/sync/ports.ts'
import { aConfiguration } from '../mapping/samples.ts'

export const insert: DryRun = {
  would: 'insert',
  reason: '',
  record: null,
  values: { short_description: 'Payments are slow', impact: '2' },
  findings: [],
  linked: null,
  status: '',
  redecide: null,
}

export class DryRunApp {
  configuration: Configuration = aConfiguration()
  answer: DryRun = insert
  /** The ticket keeps this template. */
  keeps = ''
  readonly asked: [DocumentRow, string][] = []

  readonly readConfiguration = async (): Promise<VersionedConfiguration> => ({
    version: 'V.0',
    configuration: this.configuration,
  })

  readonly runDry = async (row: DocumentRow, parentExternalId: string): Promise<DryRun> => {
    this.asked.push([row, parentExternalId])
    const isOther = this.keeps !== '' && row.chosenBy === 'conditions' && row.template !== this.keeps
    return isOther ? { ...this.answer, redecide: { template: this.keeps, record: 'c'.repeat(32) } } : this.answer
  }
}

/** incident.io with one incident, by its number. */
export const sourceOf = (incident: Incident, ...followUps: FollowUp[]) => ({
  readIncident: async (id: string) => (id === '123' ? incident : null),
  listFollowUps: async () => followUps,
})
