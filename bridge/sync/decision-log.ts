/** What a run decided, for the log at debug: ids, codes and names of columns. No value, no title and no name that somebody chose. */
import { chooseTemplate } from '../mapping/choose-template.ts'
import type { Log } from '../observability/log.ts'
import type { Configuration, FollowUp, Incident } from '../mapping/types.ts'
import type { DocumentFollowUp, DocumentIncident, DocumentRow, IncidentDocument, Redecision } from './ports.ts'
import { rowKey } from './ticket-spec.ts'

/** What the decision was made of. */
interface Run {
  readonly incidentId: string
  readonly configuration: { readonly configuration: Configuration }
  readonly reading: {
    readonly incident: Incident | null
    readonly followUps: { readonly followUps: readonly FollowUp[] }
  }
  readonly redecisions: ReadonlyMap<string, Redecision>
}

/** Writes one line for each row of a document, in whatever parts it is sent. */
export const decisionLog =
  (log: Pick<Log, 'debug'>) =>
  (run: Run, documents: readonly IncidentDocument[]): void => {
    const rows = [
      ...documents.slice(0, 1).map(({ incident }) => incident),
      ...documents.flatMap(({ followUps }) => followUps),
    ]
    for (const row of rows) {
      const about = { incidentId: run.incidentId, externalId: row.externalId }
      if ('hash' in row) log.debug('decided', { ...about, ...decisionOf(run, row) })
      else log.debug('nothing to decide', { ...about, reason: whyBare(row) })
    }
  }

function decisionOf(run: Run, row: DocumentRow) {
  const { template, chosenBy, desiredValues, recordType } = row
  const columns = (isLeftOut: boolean): string =>
    desiredValues
      .filter(({ problem }) => (problem !== undefined) === isLeftOut)
      .map(({ column }) => column)
      .join(' ')
  const choice = choiceOf(run, row)
  return {
    recordType,
    template,
    // A private or a test incident, one from before Start, or a follow-up whose incident has no ticket: no template was looked at.
    reason: choice === null ? `not_asked: ${chosenBy}` : choice.verdict,
    notUsed: choice?.notUsed.map(one => `${one.template}: ${one.because}`).join(' '),
    fields: columns(false),
    leftOut: columns(true),
  }
}

/** As it was made for the row; null when the row needed none. */
function choiceOf({ reading, configuration: { configuration }, redecisions }: Run, row: DocumentRow) {
  const { recordType, externalId, chosenBy } = row
  const { incident } = reading
  if (incident === null || chosenBy === 'rule' || chosenBy === 'start') return null
  const kept = redecisions.get(rowKey(recordType, externalId))?.template ?? null
  const followUp = reading.followUps.followUps.find(({ id }) => recordType === 'follow_up' && id === externalId) ?? null
  return chooseTemplate(configuration.templates, recordType, { incident, followUp }, kept)
}

const whyBare = (row: Exclude<DocumentIncident | DocumentFollowUp, DocumentRow>): string =>
  'isPrivate' in row ? 'private' : 'goneBecause' in row ? 'gone' : 'not_shown'
