/** What the incidents of a list would come to, by the configuration and by a draft of it: a page of them, decided as a run decides. */
import { specLimits } from '../../../src-sn/server/contract/spec.ts'
import { tryoutLimits } from '../../../src-sn/server/contract/tryout-limits.ts'
import { cutTo } from '../../mapping/plain-text.ts'
import type { TryoutRequest } from '../../wire/app-event.ts'
import type { Configuration, FollowUp, Incident, RecordType } from '../../mapping/types.ts'
import { isPrivate } from '../../mapping/visibility.ts'
import type { DocumentRow, RowRedecision, SyncApp, VersionedConfiguration } from '../ports.ts'
import type { TriedIncident, TriedIncidents, TriedPage, TriedRow } from '../tried-page.ts'
import { followUpSpec, hasTicket, incidentSpec, isDeleted, type Overrides } from '../ticket-spec.ts'

export type Draft = Pick<Configuration, 'templates' | 'statusMappings'>

export interface TryoutParts {
  readonly source: TriedIncidents
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
  const incidents = await source.incidentsOf(list, after, count)
  const shown = incidents.filter(incident => !isPrivate(incident))
  const isAsked = request.tryout.followUps
  const followUps = isAsked && shown.length > 0 ? await source.followUpsOf(shown) : []
  return decidePage({ incidents, followUps: isAsked ? followUps : null }, versioned, wanted, request.redecisions)
}

/** What was read for a page. `followUps`: of its incidents, null when they are not tried. */
interface ReadPage {
  readonly incidents: readonly Incident[]
  readonly followUps: readonly FollowUp[] | null
}

/** Of private incidents nothing but their number is said. As many incidents as an answer holds; the others are on the next page. */
export function decidePage(
  { incidents: met, followUps }: ReadPage,
  { configuration, version }: VersionedConfiguration,
  draft: Draft,
  redecisions: readonly RowRedecision[],
): TriedPage<DocumentRow> {
  const sides: Sides = { now: configuration, would: { ...configuration, ...draft } }
  const incidents: TriedIncident<DocumentRow>[] = []
  let room: number = tryoutLimits.answerCharacters
  let last = ''
  let hidden = 0
  for (const incident of met) {
    const own = followUps?.filter(({ incidentId }) => incidentId === incident.id)
    const tried = isPrivate(incident) ? null : tryIncident(incident, own, sides, redecisions)
    room -= tried === null ? 0 : JSON.stringify(tried).length
    // The first one always goes: a page without any would be asked for again and again.
    if (room < 0 && last !== '') break
    if (tried === null) hidden += 1
    else incidents.push(tried)
    last = incident.id
  }
  return { configuration: version, incidents, private: hidden, after: last }
}

interface Sides<T = Configuration> {
  readonly now: T
  readonly would: T
}

function tryIncident(
  incident: Incident,
  followUps: readonly FollowUp[] | undefined,
  sides: Sides,
  redecisions: readonly RowRedecision[],
): TriedIncident<DocumentRow> | null {
  const redecisionOf = (recordType: RecordType, rowId: string): RowRedecision | undefined =>
    redecisions.find(one => one.recordType === recordType && one.externalId === rowId)
  const rows = decideTwice(redecisionOf('incident', incident.id), (side, overrides) =>
    incidentSpec(incident, sides[side], overrides),
  )
  if (rows === null) return null
  const tried = toTried(incident.name, rows)
  if (followUps === undefined) return tried
  return {
    ...tried,
    followUps: followUps
      .filter(followUp => !isDeleted(followUp))
      .slice(0, specLimits.followUps)
      .flatMap(followUp => {
        const own = decideTwice(redecisionOf('follow_up', followUp.id), (side, overrides) =>
          followUpSpec(followUp, { incident, hasTicket: hasTicket(rows[side]) }, sides[side], overrides),
        )
        return own === null ? [] : [toTried(followUp.title, own)]
      }),
  }
}

interface DecidedTwice extends Sides<DocumentRow> {
  /** sys_ids of the templates that the conditions choose. */
  readonly chosen: Sides<string>
}

/** By both sides; null: nothing may be said about it. What a ticket keeps does not count for what the conditions choose. */
function decideTwice(
  redecision: RowRedecision | undefined,
  decide: (side: keyof Sides, overrides: Overrides) => DocumentRow | null,
): DecidedTwice | null {
  // What is tried need not be declared since Start.
  const [now, would] = [decide('now', { isAdmitted: true }), decide('would', { isAdmitted: true })]
  if (now === null || would === null) return null
  const chosen = { now: now.template, would: would.template }
  if (redecision === undefined) return { now, would, chosen }
  return { now: decide('now', { redecision }) ?? now, would: decide('would', { redecision }) ?? would, chosen }
}

function toTried(title: string, { chosen, ...rows }: DecidedTwice): TriedRow<DocumentRow> {
  const [now, would] = [shortened(rows.now), shortened(rows.would)]
  return { title: cutTo(title, tryoutLimits.titleCharacters), chosen, now, ...(isSame(now, would) ? {} : { would }) }
}

/** The hash counts the reasons that are left out here. */
const isSame = (now: DocumentRow, would: DocumentRow): boolean =>
  JSON.stringify({ ...now, hash: '' }) === JSON.stringify({ ...would, hash: '' })

/** The verdict alone: why each other template is not used would be most of the answer. */
function shortened(row: DocumentRow): DocumentRow {
  const [verdict = ''] = row.decision.split('\n')
  return { ...row, decision: cutTo(verdict, tryoutLimits.decisionCharacters) }
}
