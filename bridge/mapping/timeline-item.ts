/** What happened to the record in ServiceNow -> an item on the incident's timeline. Titles are plain text, descriptions Markdown. */
import { withReadableCode } from './html-text.ts'
import { asLinkText, asMarkdownText, asMarkdownUrl, asSingleLine, cutTo } from './plain-text.ts'
import type { AttachmentEvent, JournalEvent, OutboundEvent, StateChangedEvent } from '../wire/app-event.ts'

export interface TimelineItem {
  readonly title: string
  readonly description: string
  /** When it happened, not when it was delivered. */
  readonly timestamp: string
  /** One happening, one key: the same delivered again answers with the first item. */
  readonly idempotencyKey: string
  /** What the address in the description ends in, and no other item's does; '' without an address. */
  readonly mark: string
}

/**
 * Whether an item of the list is this one. The mark decides, whatever people edited around it. An item that an earlier version of the
 * bridge made has no mark: it is this one when title, moment and words are the same.
 */
export function isSameItem(
  { title, description, timestamp, mark }: TimelineItem,
  listed: Omit<TimelineItem, 'idempotencyKey' | 'mark'>,
): boolean {
  if (mark !== '' && holdsMark(listed.description, mark)) return true
  const isOfOneMoment = listed.title === title && Date.parse(listed.timestamp) === Date.parse(timestamp)
  return (
    isOfOneMoment && wordsOf(listed.description) === wordsOf(mark === '' ? description : description.replace(mark, ''))
  )
}

/** The mark of version 1 begins like that of version 12. */
const holdsMark = (text: string, mark: string): boolean =>
  text
    .split(mark)
    .slice(1)
    .some(rest => !/^[\w-]/.test(rest))

/** Letters and digits: another spelling of the same Markdown is the same text. */
const wordsOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

const maxTitleCharacters = 200
/** A pasted log must not make the item too large for incident.io; the whole text stays on the record. */
const maxTextCharacters = 20_000
/** Close notes are one sentence of many on a timeline. The app sends a little more, so that a cut is noticed here. */
const maxNotesCharacters = 3000

/** A work note or comment, its text shown as text: HTML between [code] tags is read as ServiceNow reads it. */
export function journalItem(event: JournalEvent): TimelineItem {
  const kind = event.type === 'work_note' ? 'Work note' : 'Comment'
  return item(
    event,
    `${kind} on ${event.record.number}${by(event)}`,
    asMarkdownText(cut(withReadableCode(event.text), maxTextCharacters)),
  )
}

/** What a file is by its bytes. */
export interface FileKind {
  readonly isImage: boolean
  /** Browsers show it within a page. Of the other images they only offer the file. */
  readonly isShown: boolean
}

const namesOf: Readonly<Record<string, RegExp>> = {
  'image/png': /\.a?png$/i,
  'image/jpeg': /\.(?:jpe?g|jfif)$/i,
  'image/gif': /\.gif$/i,
  'image/webp': /\.webp$/i,
}

/** What label and name agree on; null when they do not, and the bytes must tell. */
export function agreedKind({ fileName, contentType }: AttachmentEvent['attachment']): FileKind | null {
  const isAgreed = namesOf[contentType.trim().toLowerCase()]?.test(fileName) === true
  return isAgreed ? { isImage: true, isShown: true } : null
}

/** An image that browsers show, from the link given; other files are linked. */
export function attachmentItem(event: AttachmentEvent, link: string, { isImage, isShown }: FileKind): TimelineItem {
  const name = asLinkText(asSingleLine(event.attachment.fileName, maxTitleCharacters))
  const address = asMarkdownUrl(link)
  const shown = address === null ? name : `${isShown ? '!' : ''}[${name}](${address})`
  return item(event, `${isImage ? 'Image' : 'File'} added to ${event.record.number}${by(event)}`, shown)
}

/** A state of the record, in the words the record shows, with what people wrote when they closed it. */
export function stateItem(event: StateChangedEvent): TimelineItem {
  const name = asSingleLine(event.state.label || event.state.value, maxTitleCharacters)
  const said = whatWasSaid(event.state)
  const deed = deedOf(event, name, said !== '')
  const sentence = said === '' ? `${deed}.` : `${deed}: ${said}`
  return item(event, `${event.record.number} is now ${name}${by(event)}`, asMarkdownText(sentence))
}

function deedOf(event: StateChangedEvent, name: string, isExplained: boolean): string {
  const { reopened, ticketState } = event.state
  if (reopened) return `Reopened${by(event)}`
  return ticketState === 'completed' || isExplained || by(event) === '' ? `${name}${by(event)}` : `${name},${by(event)}`
}

function whatWasSaid({ code, notes }: StateChangedEvent['state']): string {
  const label = asSingleLine(code, maxTitleCharacters).replace(/(?<![.!?])$/, '.')
  const words = cut(withReadableCode(notes).trim(), maxNotesCharacters)
  return [code.trim() === '' ? '' : label, words].filter(text => text !== '').join(' ')
}

/**
 * What happened, so that no other happening has it, and each repeat does. A note and an image are named by a random id of their own. A
 * state is named by the update count before it, which an instance that was put back to a backup counts once more: what it became, and
 * when, belong to it. An issue in Jira is named without what its row knew, which a backup takes back while the issue stays.
 */
function keyOf(event: OutboundEvent): string {
  if (event.type !== 'state_changed') return event.sourceId
  const subject = event.record.table === 'jira' ? `state:${event.record.sysId}` : event.sourceId
  return `${subject}:${event.state.value}:${event.occurredAt}`
}

function item(event: OutboundEvent, title: string, shown: string): TimelineItem {
  const key = keyOf(event)
  const mark = `#sync-${key.replace(/\W/g, '-')}`
  const address = asMarkdownUrl(event.record.url === '' ? '' : `${event.record.url}${mark}`)
  const system = systemOf(event)
  return {
    title: asSingleLine(title, maxTitleCharacters),
    description: `${shown}\n\nFrom ${address === null ? system : `[${system}](${address})`}`,
    timestamp: event.occurredAt,
    idempotencyKey: key,
    mark: address === null ? '' : mark,
  }
}

/** The system that the record is in, as readers know it. */
export const systemOf = (event: { readonly record: { readonly table: string } }): string =>
  event.record.table === 'jira' ? 'Jira' : 'ServiceNow'

const by = (event: OutboundEvent): string => (event.author.trim() === '' ? '' : ` by ${event.author.trim()}`)

const cut = (text: string, maxCharacters: number): string =>
  text.length <= maxCharacters ? text : `${cutTo(text, maxCharacters)}\n(shortened: the whole text is on the record)`
