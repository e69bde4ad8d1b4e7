/** The ends of a world in which every incident and follow-up becomes an issue in Jira, against the log of the actors. */
import type { Action } from '../actors/log.ts'
import { actionsOf } from './case.ts'
import { rowsOf, valueIn } from './contents.ts'
import type { Contents, IssueSeen } from './contents.ts'
import { compareColumns, compareCounts, compareOneOf } from './finding.ts'
import type { Finding } from './finding.ts'
import { lastOf, replay } from './told.ts'
import type { Told } from './told.ts'

/** Jira's status categories -> what they mean for a follow-up, as shipped. */
const followUpStatus: Readonly<Record<string, string>> = {
  new: 'outstanding',
  indeterminate: 'outstanding',
  done: 'completed',
}

interface Wanted {
  readonly id: string
  readonly incident: string
  readonly isFollowUp: boolean
  readonly fields: Readonly<Record<string, string>>
}

/** By the templates that test/flow/jira-world.ts makes. */
function wantedIssues({ incidents, followUps }: Told): Wanted[] {
  const flat = (value: unknown): string => JSON.stringify(value)
  return [
    ...[...incidents].map(([id, story]): Wanted => {
      const { reference, name, summary, permalink, severity, status } = lastOf(story)
      const fields = {
        summary: flat(`${reference}: ${name}`),
        description: flat(`${summary}\n${permalink}`.trim()),
        labels: flat(['incident', severity, 'incident-io', `incident-io-${id}`]),
        customfield_10010: flat(status),
      }
      return { id, incident: id, isFollowUp: false, fields }
    }),
    ...[...followUps].map(([id, story]): Wanted => {
      const { title, incident } = lastOf(story)
      return { id, incident, isFollowUp: true, fields: { summary: flat(title) } }
    }),
  ]
}

/** Pure, like the others. */
export function auditIssues(actions: readonly Action[], contents: Contents): Finding[] {
  const told = replay(actions)
  const wanted = wantedIssues(told)
  const { incidentIo, jira } = contents
  const idOf = ({ properties }: IssueSeen): string =>
    wanted.find(({ id }) => properties.includes(id))?.id ?? 'none of ours'
  const issueOf = new Map(jira.map(issue => [idOf(issue), issue]))
  const tickets = rowsOf(contents, 'x_iio_sync_ticket')
  const moves = actionsOf(actions, 'issue moved').filter(({ outcome }) => outcome === 'accepted')
  const ids = wanted.map(({ id }) => id)
  return [
    ...compareCounts(
      'ticket',
      ids,
      tickets.map(row => valueIn(row, 'external_id')),
    ),
    ...compareCounts('issue', ids, jira.map(idOf)),
    ...compareCounts(
      'record',
      [],
      rowsOf(contents, 'task').map(row => valueIn(row, 'number')),
    ),
    ...compareCounts(
      'link',
      wanted.map(({ id, incident }) => `${incident} Jira ${issueOf.get(id)?.key ?? 'no issue'}`),
      incidentIo.links.map(({ incident, title }) => `${incident} ${title}`),
    ),
    ...compareCounts(
      'timeline item',
      statesOf(wanted, issueOf, moves),
      incidentIo.timeline.map(({ incident, title }) => `${incident} ${title}`),
    ),
    ...wanted.flatMap(one => auditOne(one, issueOf.get(one.id), contents, moves)),
    ...rowsOf(contents, 'x_iio_sync_outbound_event').flatMap(row =>
      compareColumns('outbound event', valueIn(row, 'source_id'), { state: 'sent' }, row),
    ),
  ]
}

type Move = ReturnType<typeof actionsOf<'issue moved'>>[number]

/** Each move of an incident's issue is told; those of follow-ups show in their status. */
function statesOf(
  wanted: readonly Wanted[],
  issueOf: ReadonlyMap<string, IssueSeen>,
  moves: readonly Move[],
): string[] {
  return moves.flatMap(({ issue, status, by }) => {
    const moved = wanted.find(({ id, isFollowUp }) => !isFollowUp && issueOf.get(id)?.key === issue)
    return moved === undefined ? [] : [`${moved.incident} ${issue} is now ${status} by ${by}`]
  })
}

function auditOne(
  { id, isFollowUp, fields }: Wanted,
  issue: IssueSeen | undefined,
  contents: Contents,
  moves: readonly Move[],
): Finding[] {
  const ticket = rowsOf(contents, 'x_iio_sync_ticket').find(row => valueIn(row, 'external_id') === id)
  if (issue === undefined || ticket === undefined) return []
  const moved = moves.filter(move => move.issue === issue.key).at(-1)
  const followUp = contents.incidentIo.followUps.find(one => one.id === id)
  return [
    ...compareColumns(
      'ticket',
      id,
      { status: 'in_sync', target_table: 'jira', error: '', bridge_error: '', warnings: '', number: issue.key },
      ticket,
    ),
    ...compareColumns(
      'issue',
      `${id} (${issue.key})`,
      fields,
      Object.fromEntries(Object.entries(issue.fields).map(([name, value]) => [name, JSON.stringify(value)])),
    ),
    ...(moved === undefined
      ? []
      : compareOneOf('issue', `${id} (${issue.key})`, 'category', [moved.category], issue.category)),
    ...(isFollowUp
      ? compareOneOf(
          'follow-up status',
          id,
          'status',
          [followUpStatus[moved?.category ?? 'new'] ?? ''],
          followUp?.status ?? '',
        )
      : []),
  ]
}
