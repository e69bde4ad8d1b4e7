/** What people did, counted by kind: a kind that a scenario promises and that never happened fails it. */
import { atLeast, reported } from '../scenario.ts'
import type { Figure } from '../scenario.ts'
import type { Action } from './log.ts'

/** What a person would say they did; one action may be several of them. */
export type Kind =
  | 'incident declared'
  | 'declared private'
  | 'made private'
  | 'fields edited'
  | 'status changed'
  | 'severity changed'
  | 'update with text'
  | 'follow-up made'
  | 'follow-up edited'
  | 'follow-up completed'
  | 'follow-up deleted'
  | 'work note'
  | 'comment'
  | 'image'
  | 'record state changed'
  | 'columns edited'
  | 'ticket row deleted'
  | 'note row deleted'
  | 'event row deleted'
  | 'cursor row deleted'
  | 'option row deleted'
  | 'record of an incident deleted'
  | 'record of a follow-up deleted'
  | 'row deleted'
  | 'issue moved'
  | 'issue edited'
  | 'issue deleted'

const deletions: Readonly<Record<string, Kind>> = {
  x_iio_sync_ticket: 'ticket row deleted',
  x_iio_sync_note: 'note row deleted',
  x_iio_sync_outbound_event: 'event row deleted',
  x_iio_sync_cursor: 'cursor row deleted',
  x_iio_sync_option: 'option row deleted',
  incident: 'record of an incident deleted',
  task: 'record of a follow-up deleted',
}

const isFieldEdit = (words: object): boolean =>
  ['name', 'summary', 'call_url', 'incident_type', 'custom_fields', 'roles'].some(word => word in words)

function changeKinds({ words }: Extract<Action, { kind: 'incident changed' }>): Kind[] {
  return [
    ...(words.visibility === 'private' ? ['made private' as const] : []),
    ...(isFieldEdit(words) ? ['fields edited' as const] : []),
    ...(words.status === undefined ? [] : ['status changed' as const]),
    ...(words.severity === undefined ? [] : ['severity changed' as const]),
    ...(words.message === undefined ? [] : ['update with text' as const]),
  ]
}

/** The kinds of one action, if the end accepted it. */
export function kindsOf(action: Action): Kind[] {
  if (action.outcome !== 'accepted') return []
  switch (action.kind) {
    case 'incident declared':
      return [
        'incident declared',
        ...(action.words.visibility === 'private' ? ['declared private' as const] : []),
        ...(action.words.message === undefined ? [] : ['update with text' as const]),
      ]
    case 'incident changed':
      return changeKinds(action)
    case 'follow-up changed':
      return [
        ...(action.words.status === 'completed' ? ['follow-up completed' as const] : []),
        ...(Object.keys(action.words).some(word => word !== 'status' && word !== 'by')
          ? ['follow-up edited' as const]
          : []),
      ]
    case 'row deleted':
      return [deletions[action.table] ?? 'row deleted']
    case 'state':
      return action.label === action.before ? [] : ['record state changed']
    default:
      return [action.kind]
  }
}

const people = 'people: '

/** A scenario in which nobody's deeds were counted has proved nothing about them: that is a figure missed. */
export const uncounted = (figures: readonly Figure[]): Figure[] =>
  figures.some(({ name }) => name.startsWith(people)) ? [] : [atLeast(`${people}kinds of deeds counted`, 0, 1)]

/** A figure for each kind: promised ones must have happened, whatever else people did is told. */
export function kindFigures(actions: readonly Action[], promised: readonly Kind[]): Figure[] {
  const counts = new Map<Kind, number>(promised.map(kind => [kind, 0]))
  for (const kind of actions.flatMap(kindsOf)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) =>
    promised.includes(kind) ? atLeast(people + kind, count, 1) : reported(people + kind, String(count)),
  )
}
