/** What a person typed on one side, so that it reads the same on the other and nothing in it is executed or formatted. */

/** A URL without characters that mean anything in Markdown except `_`; it stays as it is, so that it can still be clicked. */
const urlPattern = /(https?:\/\/[\w\-./?#=&%+:@,$]+)/

/** Markdown and HTML would act on these wherever they are: emphasis, code, links, images, tags, tables. */
const activeCharacters = /[\\`*_[\]<>~|]/g
/** &lt; typed by a person must not become <. A lone & is harmless. */
const entity = /&(?=#?\w+;)/g
/** Headings, lists, rules and underlines act only at the start of a line. */
const lineStart = /^([#+\-=])/
const numberedItem = /^(\d+)([.)])/

/** Text as Markdown that shows exactly this text, line for line. */
export function asMarkdownText(text: string): string {
  const lines = withoutControlCharacters(text).split('\n').map(asMarkdownLine)
  // A single line break means nothing in Markdown; two spaces before it make it one.
  return lines.map((line, index) => (line !== '' && (lines[index + 1] ?? '') !== '' ? `${line}  ` : line)).join('\n')
}

function asMarkdownLine(line: string): string {
  const text = line.trim()
  // Four leading spaces would make a code block; no-break spaces keep the indentation without it.
  const indent = '\u00a0'.repeat(text === '' ? 0 : leadingColumns(line))
  const escaped = text
    .split(urlPattern)
    .map((part, index) => (index % 2 === 1 ? part : escapeInline(part)))
    .join('')
  return indent + escaped.replace(lineStart, '\\$1').replace(numberedItem, '$1\\$2')
}

function leadingColumns(line: string): number {
  const leading = line.slice(0, line.length - line.trimStart().length)
  return leading.replace(/\t/g, '    ').length
}

const escapeInline = (text: string): string => text.replace(activeCharacters, '\\$&').replace(entity, '\\&')

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
  return parsed.href.replace(/\(/g, '%28').replace(/\)/g, '%29')
}

/** The number that a text means; null when it means none ('' is none, not zero). */
export function toNumber(text: string): number | null {
  const number = Number(text)
  return text.trim() === '' || !Number.isFinite(number) ? null : number
}
