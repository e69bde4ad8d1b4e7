/** An update posted in incident.io -> the text of a work note. */
import { asSingleLine, cutTo, withoutCodeTags, withoutControlCharacters } from './plain-text.ts'
import type { IncidentUpdate } from './types.ts'

/** The column note.text holds 32000 characters; the head and the last line need a few of them. */
const maxMessageCharacters = 30_000
const maxNameCharacters = 255

/** Author and time, status and severity, message; the last line holds the update's id, so that the note carries its source. */
export function workNoteText(update: IncidentUpdate): string {
  const head = `${updateAuthor(update)} posted an update in incident.io at ${readableTime(update.createdAt)}`
  const message = cutTo(withoutControlCharacters(update.message).trim(), maxMessageCharacters)
  const blocks = [[head, changes(update)].filter(isFilled).join('\n'), message, `incident.io update ${update.id}`]
  return withoutCodeTags(blocks.filter(isFilled).join('\n\n'))
}

/** The name incident.io shows for the person, key or workflow that posted. */
export const updateAuthor = (update: IncidentUpdate): string =>
  asSingleLine(update.updater?.name ?? '', maxNameCharacters) || 'Somebody'

function changes(update: IncidentUpdate): string {
  const status = update.newStatus === null ? '' : `Status: ${asSingleLine(update.newStatus.name, maxNameCharacters)}`
  const severity =
    update.newSeverity === null ? '' : `Severity: ${asSingleLine(update.newSeverity.name, maxNameCharacters)}`
  return [status, severity].filter(isFilled).join(', ')
}

/** 2026-11-22T03:04:05.678901Z -> 2026-11-22 03:04:05 UTC; anything else stays as it came. */
const readableTime = (time: string): string =>
  time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/, '$1 $2 UTC')

const isFilled = (text: string): boolean => text !== ''
