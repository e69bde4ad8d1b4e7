/** An update posted in incident.io -> the text of a work note. */
import { withoutFourBytes } from './four-bytes.ts'
import { asSingleLine, cutTo, withoutCodeTags, withoutControlCharacters } from './plain-text.ts'
import type { Choice, IncidentUpdate } from './types.ts'

/** The column note.text holds 32000 characters; the head and the last line need a few of them. */
const maxMessageCharacters = 30_000
const maxNameCharacters = 255

/** What the update before left, as far as it is known. */
type Before = Partial<Pick<IncidentUpdate, 'newStatus' | 'newSeverity'>> | null

/**
 * Who, when, and what: one line without a message, in characters that a journal keeps. The last line holds the update's id, by which the sync knows its own notes.
 */
export function workNoteText(update: IncidentUpdate, before: Before = null): string {
  const message = cutTo(
    withoutFourBytes(withoutControlCharacters(cutTo(update.message.trim(), maxMessageCharacters))),
    maxMessageCharacters,
  )
  const source = `incident.io update ${update.id}`
  const text =
    message === ''
      ? `${deed(update, whatChanged(update, before))}\n${source}`
      : [[deed(update, 'posted an update'), present(update)].filter(isFilled).join('\n'), message, source].join('\n\n')
  return withoutCodeTags(text)
}

const deed = (update: IncidentUpdate, what: string): string =>
  `${updateAuthor(update)} ${what} in incident.io at ${readableTime(update.createdAt)}`

/** The name incident.io shows for the person, key or workflow that posted. */
export const updateAuthor = (update: IncidentUpdate): string => asNameLine(update.updater?.name ?? '') || 'Somebody'

const nameOf = ({ name }: Choice): string => asNameLine(name)

const asNameLine = (name: string): string => asSingleLine(withoutFourBytes(name), maxNameCharacters)

const present = ({ newStatus, newSeverity }: IncidentUpdate): string =>
  [
    newStatus === null ? '' : `Status: ${nameOf(newStatus)}`,
    newSeverity === null ? '' : `Severity: ${nameOf(newSeverity)}`,
  ]
    .filter(isFilled)
    .join(', ')

/** An update always carries a status, also one that only changed the severity. */
function whatChanged({ newStatus, newSeverity }: IncidentUpdate, before: Before): string {
  const changes = [
    newStatus === null || newStatus.id === before?.newStatus?.id ? '' : `the status to ${nameOf(newStatus)}`,
    newSeverity === null || newSeverity.id === before?.newSeverity?.id ? '' : `the severity to ${nameOf(newSeverity)}`,
  ].filter(isFilled)
  return changes.length === 0 ? 'posted an update without a message' : `changed ${changes.join(' and ')}`
}

/** 2026-11-22T03:04:05.678901Z -> 2026-11-22 03:04:05 UTC; anything else stays as it came. */
const readableTime = (time: string): string =>
  time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/, '$1 $2 UTC')

const isFilled = (text: string): boolean => text !== ''
