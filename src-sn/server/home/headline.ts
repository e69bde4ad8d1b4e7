/** The first line of a story: why there is a record, or why there is none, in one or two sentences. */

export interface Decided {
  /** As it was written down. */
  readonly decision: string
  /** As ServiceNow stores moments, '' when nobody knows. */
  readonly at: string
  /** 0 when nobody knows. */
  readonly configuration: number
}

export interface HeadlineFacts {
  readonly reference: string
  /** '' without a record. */
  readonly number: string
  readonly status: string
  readonly reason: string
  readonly error: string
  /** The decision that gave it a template first; null when none did. */
  readonly made: Decided | null
  readonly latest: Decided
  /** What became of the template since. */
  readonly template: 'same' | 'changed' | 'deleted'
  /** When a record that was there before was linked, '' for one that the sync made; and by whom. */
  readonly linkedAt: string
  readonly linkedBy: string
  readonly discardedBy: string
  readonly discardReason: string
}

const CHANGES = {
  same: '',
  changed: ' The template was changed since; the reason is kept.',
  deleted: ' The template was deleted since; the reason is kept.',
} as const

/** `show`: a moment for the person who reads it. */
export function headlineOf(facts: HeadlineFacts, show: (stored: string) => string): string {
  const { number, reference, status, reason, discardedBy, discardReason } = facts
  if (status === 'unlinked')
    return `${number || 'The record'} is not linked to ${reference} any more. ${reason}${madeSentence(facts, show)}`
  const left = status === 'discarded' ? ` ${discardedBy} discarded the ticket (${discardReason}).` : ''
  if (number === '') return `${withoutRecord(facts, show)}${left}`
  const why =
    facts.linkedAt === ''
      ? existence(facts, show)
      : `${number} is linked to ${reference}: by ${facts.linkedBy || 'incident.io, which named it'}, at ${show(facts.linkedAt)}.${madeSentence(facts, show)}`
  return `${why}${trouble(facts)}${left}`
}

function existence({ number, made, template }: HeadlineFacts, show: (stored: string) => string): string {
  if (made === null) return `${number} exists, and the decision that made it is not known any more.`
  return `${number} exists because ${becauseOf(made.decision)}${when(made, show)}.${CHANGES[template]}`
}

function madeSentence({ reference, made, template }: HeadlineFacts, show: (stored: string) => string): string {
  return made === null
    ? ''
    : ` ${reference} got its template because ${becauseOf(made.decision)}${when(made, show)}.${CHANGES[template]}`
}

function withoutRecord(facts: HeadlineFacts, show: (stored: string) => string): string {
  const { reference, status, latest, made, error, reason } = facts
  if (made !== null && (status === 'pending' || status === 'failed'))
    return `${reference} has no record yet: ${firstLine(error || reason) || 'it is being written.'}${madeSentence(facts, show)}`
  const decided = `${reference} has no record. ${firstLine(latest.decision)}`
  const since = when(latest, show)
  return `${decided}${since === '' ? '' : ` Decided${since}.`}${status === 'skipped' && reason !== '' ? ` ${firstLine(reason)}` : ''}`
}

function trouble({ status, error, reason }: HeadlineFacts): string {
  if (status === 'in_sync' || status === 'discarded') return ''
  const words = firstLine(error || reason)
  return words === '' ? ' It is being written.' : ` It is not in sync: ${words}`
}

function when({ at, configuration }: Decided, show: (stored: string) => string): string {
  return `${at === '' ? '' : ` at ${show(at)}`}${configuration === 0 ? '' : `, configuration ${configuration}`}`
}

const TEMPLATE = 'Template "'
const USED = '" is used: '

/** The decision as the second half of a sentence that ends in "because". */
export function becauseOf(decision: string): string {
  const line = firstLine(decision)
  const end = line.startsWith(TEMPLATE) ? line.indexOf(USED) : -1
  if (end === -1) return `of this decision: ${line.replace(/\.$/, '')}`
  const name = line.slice(TEMPLATE.length, end)
  const reason = line.slice(end + USED.length).replace(/\.$/, '')
  if (reason.startsWith('no template has conditions'))
    return `template "${name}" takes everything, as no template has conditions,`
  if (reason.startsWith('nothing matches')) return `template "${name}" is the fallback and nothing else matched,`
  return `template "${name}" matched (${reason.slice(0, 1).toUpperCase()}${reason.slice(1)})`
}

export const firstLine = (words: string): string => words.split('\n')[0] ?? ''
