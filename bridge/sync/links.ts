/** Links to a record at incident.io: made at once when an answer of the app hands them out, and by the app's outbox otherwise. */
import { errorFields, type Log } from '../observability/log.ts'
import { isRefusal, messageWithRequestId, type ErrorCode } from '../observability/errors.ts'
import { systemOf } from '../mapping/timeline-item.ts'
import type { FollowUp, Incident } from '../mapping/types.ts'
import type { Echo, HandedLink, LinkReport } from './ports.ts'
import type { IncidentLink, IncidentWriter } from './writer-ports.ts'

/** Where a record is, as far as links need to know. */
interface LinkedRecord {
  readonly table: string
  readonly number: string
  readonly url: string
}

export interface LinkParts {
  readonly writer: Pick<IncidentWriter, 'addLink' | 'hasLink' | 'connectExternalIssue'>
  /** Milliseconds of a monotonic clock. */
  readonly nowMs: () => number
  /** The clock of incident.io; null while it is not known. */
  readonly vendorNowMs: () => number | null
  readonly log: Pick<Log, 'warn'>
}

/** A link that leaves later could meet the outbox, which looks and makes it too. */
const leaveWithinMs = 1000

/** The link of a record on its incident. */
export const recordLink = (incidentId: string, record: LinkedRecord): IncidentLink => {
  const { url, number } = record
  return { incidentId, url, title: `${systemOf({ record })} ${number}`, sameAs: withMore(url) }
}

/** The same address with more parameters is the same record. ENG-10 starts with ENG-1, and is another one. */
const withMore = (url: string): string => `${url}${url.includes('?') ? '&' : '?'}`

/** incident.io's names for the two kinds of Jira; Cloud sites live under one domain. */
export function providerOf({ table, url }: LinkedRecord): 'service_now' | 'jira' | 'jira_server' {
  if (table !== 'jira') return 'service_now'
  return URL.canParse(url) && new URL(url).hostname.endsWith('.atlassian.net') ? 'jira' : 'jira_server'
}

/** What comes with a follow-up when it is made. */
const untouchedMs = 2000

/** What was read of the incident, as far as links need to know. */
interface LinkedReading {
  readonly incident: Incident | null
  /** As the app has them. */
  readonly followUps: readonly FollowUp[]
  /** The incident is as it was declared. */
  readonly declared: boolean
}

/**
 * The first attempts. All leave at once; of a follow-up both of its links. What did not leave, or ended nobody knows how, is not
 * reported: nobody may make it again before the outbox has looked.
 */
export async function makeLinks(
  parts: LinkParts,
  links: readonly HandedLink[],
  reading: LinkedReading,
): Promise<LinkReport[]> {
  const reports = await Promise.all(
    links.map(async link => {
      try {
        return [await makeLink(parts, link, reading)]
      } catch (error) {
        // Or it may have been made: the outbox looks after 90 s.
        parts.log.warn('a link is left to the outbox', { webhookId: link.event, ...errorFields(error) })
        return []
      }
    }),
  )
  return reports.flat()
}

async function makeLink(parts: LinkParts, link: HandedLink, reading: LinkedReading): Promise<LinkReport> {
  const { writer } = parts
  const versions: Echo[] = []
  const sent = reading.followUps.find(({ id }) => id === link.externalId)
  const connect = async (): Promise<void> => {
    const { externalId, url } = link
    const now = await writer.connectExternalIssue(externalId, url, providerOf(link), leaveWithinMs)
    versions.push(...echoOfLink(sent, now))
  }
  const steps = await allSettled([
    ...(link.recordType === 'follow_up' ? [step('Link on the follow-up', connect())] : []),
    step('Link on the incident', addLink(parts, recordLink(link.incidentId, link), isFresh(parts, link, reading))),
  ])
  const { outcome, detail } = conclude(steps)
  return { event: link.event, outcome, detail, versions }
}

/** A record that is made later than this may be one that the instance had before it was put back to a backup. */
const freshMs = 60_000

/** Nothing can have been linked to it yet: it is young by the clock of its vendor, and nobody has changed it. Linking changes a follow-up. */
function isFresh({ vendorNowMs }: LinkParts, { recordType, externalId }: HandedLink, reading: LinkedReading): boolean {
  const { incident, followUps, declared } = reading
  const source = recordType === 'incident' ? incident : (followUps.find(({ id }) => id === externalId) ?? null)
  const nowMs = vendorNowMs()
  if (source === null || nowMs === null || nowMs - Date.parse(source.createdAt) > freshMs) return false
  return recordType === 'incident'
    ? declared
    : source.externalIssueReference === null &&
        Date.parse(source.updatedAt) - Date.parse(source.createdAt) <= untouchedMs
}

/** One call where nothing can be there yet. Otherwise it is looked for first, in the same time. */
async function addLink({ writer, nowMs }: LinkParts, link: IncidentLink, isFresh: boolean): Promise<void> {
  const leaveByMs = nowMs() + leaveWithinMs
  if (!isFresh && (await writer.hasLink(link, leaveWithinMs))) return
  await writer.addLink(link, leaveByMs - nowMs())
}

/** Both are awaited, whatever becomes of one: neither may still be on its way when the report says what was done. */
async function allSettled(steps: readonly Promise<Step>[]): Promise<Step[]> {
  await Promise.allSettled(steps)
  return Promise.all(steps)
}

/**
 * The version that the link made. The verb does not say which one stood before it; where the follow-up is in everything else as it
 * was sent, nothing lay between that a ticket would show.
 */
function echoOfLink(sent: FollowUp | undefined, now: FollowUp | null): Echo[] {
  if (sent === undefined || now === null || contentOf(sent) !== contentOf(now)) return []
  return [{ recordType: 'follow_up', externalId: sent.id, version: now.updatedAt, before: sent.updatedAt }]
}

/** Both were read by the same schema, so their fields stand in the same order. */
const contentOf = (followUp: FollowUp): string =>
  JSON.stringify({ ...followUp, updatedAt: '', externalIssueReference: null })

/** One write: what it was, and why it was refused. */
export interface Step {
  readonly what: string
  readonly refusal: string | null
  /** Of the refusal. */
  readonly code?: ErrorCode
}

/** What became of a write under way. Transient failures are thrown. */
export async function step(what: string, write: Promise<unknown>): Promise<Step> {
  try {
    await write
    return { what, refusal: null }
  } catch (error) {
    if (isRefusal(error)) return { what, refusal: messageWithRequestId(error), code: error.code }
    throw error
  }
}

/** Something arrived: delivered. Everything was refused: refused. Either way the detail says which and why. */
export function conclude(steps: readonly Step[]): {
  readonly outcome: 'delivered' | 'refused'
  readonly detail: string
  readonly because: string
} {
  const because = steps.map(({ what, code = 'done' }) => `${what}: ${code}`).join('; ')
  const words = steps.map(({ what, refusal }) => (refusal === null ? `${what}: done.` : `${what}: refused. ${refusal}`))
  return {
    outcome: steps.some(({ refusal }) => refusal === null) ? 'delivered' : 'refused',
    detail: words.join(' '),
    because,
  }
}
