/** What the incidents of a list would come to, by the configuration and by a draft of it: a page of them, decided as a run decides. */
import { tryoutLimits, type TryoutList } from '../../../src-sn/server/contract/tryout-limits.ts'
import { cutTo } from '../../mapping/plain-text.ts'
import type { TryoutRequest } from '../../wire/app-event.ts'
import type { Configuration, Incident } from '../../mapping/types.ts'
import { isPrivate } from '../../mapping/visibility.ts'
import type { DocumentRow, RowRedecision, SyncApp, VersionedConfiguration } from '../ports.ts'
import type { TriedIncident, TriedPage } from '../tried-page.ts'
import { incidentSpec } from '../ticket-spec.ts'

export type Draft = Pick<Configuration, 'templates' | 'statusMappings'>

export interface TryoutParts {
  readonly source: {
    /** At most `count` incidents of the list behind the one with the id `after`, the newest first. Nobody waits for them. */
    incidentsOf(list: TryoutList, after: string, count: number): Promise<Incident[]>
  }
  readonly app: Pick<SyncApp, 'readConfiguration'>
  /** Throws `body_invalid` when the draft is none. */
  readonly readDraft: (draft: unknown) => Draft
}

/** Reads one page and decides it twice. Nothing is written. */
export async function tryPage(
  { source, app, readDraft }: TryoutParts,
  request: TryoutRequest,
): Promise<TriedPage<DocumentRow>> {
  const { list, after, count, draft } = request.tryout
  const wanted = readDraft(draft)
  const versioned = await app.readConfiguration(request.configuration)
  return decidePage(await source.incidentsOf(list, after, count), versioned, wanted, request.redecisions)
}

/** Of private incidents nothing but their number is said. As many incidents as an answer holds; the others are on the next page. */
export function decidePage(
  met: readonly Incident[],
  { configuration, version }: VersionedConfiguration,
  draft: Draft,
  redecisions: readonly RowRedecision[],
): TriedPage<DocumentRow> {
  const incidents: TriedIncident<DocumentRow>[] = []
  let room: number = tryoutLimits.answerCharacters
  let last = ''
  let hidden = 0
  for (const incident of met) {
    const tried = isPrivate(incident)
      ? null
      : tryIncident(incident, configuration, { ...configuration, ...draft }, redecisions)
    room -= tried === null ? 0 : JSON.stringify(tried).length
    // The first one always goes: a page without any would be asked for again and again.
    if (room < 0 && last !== '') break
    if (tried === null) hidden += 1
    else incidents.push(tried)
    last = incident.id
  }
  return { configuration: version, incidents, private: hidden, after: last }
}

function tryIncident(
  incident: Incident,
  configuration: Configuration,
  draft: Configuration,
  redecisions: readonly RowRedecision[],
): TriedIncident<DocumentRow> | null {
  const redecision = redecisions.find(one => one.recordType === 'incident' && one.externalId === incident.id)
  // What is tried need not be declared since Start.
  const fresh = [configuration, draft].map(by => incidentSpec(incident, by, { isAdmitted: true }))
  const rows =
    redecision === undefined ? fresh : [configuration, draft].map(by => incidentSpec(incident, by, { redecision }))
  const [now, would] = rows.map(row => (row === null ? null : shortened(row)))
  if (!now || !would) return null
  const title = cutTo(incident.name, tryoutLimits.titleCharacters)
  const chosen = { now: fresh[0]?.template ?? '', would: fresh[1]?.template ?? '' }
  return { title, chosen, now, ...(isSame(now, would) ? {} : { would }) }
}

/** The hash counts the reasons that are left out here. */
const isSame = (now: DocumentRow, would: DocumentRow): boolean =>
  JSON.stringify({ ...now, hash: '' }) === JSON.stringify({ ...would, hash: '' })

/** The verdict alone: why each other template is not used would be most of the answer. */
function shortened(row: DocumentRow): DocumentRow {
  const [verdict = ''] = row.decision.split('\n')
  return { ...row, decision: cutTo(verdict, tryoutLimits.decisionCharacters) }
}
