/** What a person typed on one side, so that it reads the same on the other and nothing in it is executed or formatted. */
import { LinkifyIt } from 'linkify-it'

/** Markdown and HTML would act on these wherever they are: emphasis, code, links, images, tags, tables. */
const activeCharacters = /[\\`*_[\]<>~|]/g
/** &lt; typed by a person must not become <. A lone & is harmless. */
const entity = /&(?=#?\w+;)/g
/** Headings, lists, rules, underlines and columns of tables act only at the start of a line. */
const lineStart = /^([#+\-=:])/
const numberedItem = /^(\d+)([.)])/
/** Some renderers make links of these on their own, and would take our backslashes into them. */
const bareLink = /(?<=https?|ftp)(?=:\/\/)|(?<=www)(?=\.)|(?=@)/gi

/** Text as Markdown that shows exactly this text, line for line; web and e-mail addresses can be clicked. */
export function asMarkdownText(text: string): string {
  const lines = withoutControlCharacters(text).split('\n').map(asMarkdownLine)
  // A single line break means nothing in Markdown; two spaces before it make it one.
  return lines.map((line, index) => (line !== '' && (lines[index + 1] ?? '') !== '' ? `${line}  ` : line)).join('\n')
}

function asMarkdownLine(line: string): string {
  const text = line.trim()
  // Four leading spaces would make a code block, and several within a line would be shown as one; no-break spaces stay.
  // The first as an entity, because some renderers trim a paragraph before they read it.
  const columns = text === '' ? 0 : leadingColumns(line)
  const indent = columns === 0 ? '' : `&nbsp;${'\u00a0'.repeat(columns - 1)}`
  const words = text
    .replace(/\t/g, tab)
    .replace(/ {2,}/g, spaces => `${'\u00a0'.repeat(spaces.length - 1)} `)
    .split(wordEnd)
  const escaped = words
    .map((word, index) => (index % 2 === 0 ? asMarkdownWord(word, words[index - 1]) : escapeInline(word)))
    .join('')
  return indent + escaped.replace(lineStart, '\\$1').replace(numberedItem, '$1\\$2')
}

const tab = '    '

function leadingColumns(line: string): number {
  const leading = line.slice(0, line.length - line.trimStart().length)
  return leading.replace(/\t/g, tab).length
}

const escapeInline = (text: string): string =>
  text.replace(activeCharacters, '\\$&').replace(entity, '\\&').replace(bareLink, '\\')

/** A line as the text of a link, in which no other link may stand. */
export const asLinkText = (line: string): string => escapeInline(withoutControlCharacters(line).trim())

/** None of these is part of an address, and a comma, a quote or a mark right before one is not either. */
const wordEnd = /([\s`"\\<>]+|(?<![,|*_~'])[,|*_~']+(?=https?:\/\/|www\.))/i

/** Knows where an address ends: brackets in pairs belong to it, the full stop of the sentence does not. */
const links = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, urlAuth: true }).add('ftp:', null).add('//', null)

function asMarkdownWord(word: string, before?: string): string {
  if (!/:\/\/|www\.|@/i.test(word)) return escapeInline(word)
  // The library takes no host with an underscore, as machines inside a company have.
  const hostsReadable = word.replace(/:\/\/[\w.-]+/g, host => host.replace(/_/g, '-'))
  let done = 0
  let shown = ''
  for (const { index, lastIndex, schema } of links.match(hostsReadable) ?? []) {
    const address = withoutMarks(word.slice(index, lastIndex), index === 0 ? before : '')
    // A name with a dot, such as main.py, is no address.
    if (schema === '' && !/^www\./i.test(address)) continue
    // An exclamation mark before a link would make an image of it.
    shown += escapeInline(word.slice(done, index)).replace(/!$/, '\\!') + asLink(address)
    done = index + address.length
  }
  return shown + escapeInline(word.slice(done))
}

/** Of *https://...*, _https://..._ and 'https://...': the address alone. */
function withoutMarks(address: string, before = ''): string {
  const end = /^[*_~']{1,20}$/.test(before) ? address.lastIndexOf(before) : -1
  return end >= 0 && /^[.,:;!?]*$/.test(address.slice(end + before.length)) ? address.slice(0, end) : address
}

/** Not <address>: some renderers show that decoded. */
function asLink(address: string): string {
  const url = /^(?:https?|mailto):/i.test(address)
    ? address
    : address.includes('@')
      ? `mailto:${address}`
      : `http://${address}`
  const destination = hasPairs(url) ? url : withoutBrackets(url)
  return `[${escapeInline(address)}](${destination.replace(entity, '&amp;')})`
}

/** Whether a renderer that counts brackets finds the end of the address. */
function hasPairs(url: string): boolean {
  let open = 0
  for (const character of url) {
    if (character === '(') open += 1
    if (character === ')') open -= 1
    if (open < 0) return false
  }
  return open === 0
}

const withoutBrackets = (url: string): string => url.replace(/\(/g, '%28').replace(/\)/g, '%29')

/** One line for titles: no line breaks, no runs of spaces. */
export const asSingleLine = (text: string, maxCharacters: number): string =>
  cutTo(withoutControlCharacters(text).replace(/\s+/g, ' ').trim(), maxCharacters)

/** At most so many UTF-16 units, as columns count them, ending in … where something is missing; no character is cut in half. */
export function cutTo(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text
  return `${text.slice(0, maxCharacters - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/**
 * ServiceNow renders what is between [code] and [/code] in a journal as HTML. A zero-width space inside the bracket
 * leaves the text as it looks and takes its effect away.
 * https://github.com/ServiceNow/ServiceNowDocs/blob/australia/markdown/platform-administration/render-journal-field-entries-as-html.md
 */
export const withoutCodeTags = (text: string): string => text.replace(/\[(\/?code)\]/gi, '[\u200b$1]')

/** Line breaks as \n; nothing that no person typed. */
export function withoutControlCharacters(text: string): string {
  const unified = text.replace(/\r\n?/g, '\n')
  return [...unified]
    .filter(character => character === '\n' || character === '\t' || !/\p{Cc}/u.test(character))
    .join('')
}

/** A web address that can stand in a Markdown link; null for anything else, such as javascript: or data:. */
export function asMarkdownUrl(url: string): string | null {
  if (!URL.canParse(url)) return null
  const parsed = new URL(url)
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null
  return withoutBrackets(parsed.href)
}

/** The number that a text means; null when it means none ('' is none, not zero). */
export function toNumber(text: string): number | null {
  const number = Number(text)
  return text.trim() === '' || !Number.isFinite(number) ? null : number
}
