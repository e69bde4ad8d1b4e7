/**
 * HTML that people put between [code] and [/code] in a journal, as the text that ServiceNow shows of it.
 * https://github.com/ServiceNow/ServiceNowDocs/blob/australia/markdown/platform-administration/render-journal-field-entries-as-html.md
 */
import { compile, type DomNode, type FormatCallback } from 'html-to-text'

const codeTag = /(\[\/?code\])/i
const anyElement = /<\/?[a-z]/i
const blockElement = /<\/?(?:p|div|br|h[1-6]|[uod]l|li|table|tr|pre|blockquote|hr)\b/i

interface Piece {
  text: string
  readonly isHtml: boolean
}

/** A journal text as readers see it: [code] blocks become text, the rest stays. A block that is never closed reaches to the end. */
export function withReadableCode(text: string): string {
  let shown = ''
  let isAfterBlock = false
  for (const piece of piecesOf(text)) {
    const isBlock = piece.isHtml && blockElement.test(piece.text)
    const own = piece.isHtml ? htmlAsText(piece.text) : piece.text
    const runsOn = shown !== '' && !shown.endsWith('\n') && !own.startsWith('\n')
    shown += (isBlock || isAfterBlock) && runsOn ? `\n${own}` : own
    isAfterBlock = isBlock
  }
  return shown
}

/** Tags within a block mean nothing, and neither does an end without a start. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let depth = 0
  for (const part of text.split(codeTag)) {
    if (part === '') continue
    const tag = part.toLowerCase()
    const isHtml = depth > 0
    const last = pieces.at(-1)
    if (tag === '[code]') depth += 1
    else if (tag === '[/code]' && isHtml) depth -= 1
    else if (last?.isHtml === isHtml) last.text += part
    else pieces.push({ text: part, isHtml })
  }
  return pieces
}

/** Without any element it is a pasted text, whose lines and indentation stay. */
const htmlAsText = (html: string): string => toText(anyElement.test(html) ? html : `<pre>${html}</pre>`)

/** Nobody nests deeper on purpose. The library descends by calling itself, and would run out of stack. */
const maxDepth = 100

const isNamed = ({ name = '' }: DomNode, ...names: string[]): boolean => names.includes(name)

/** Not the white space between two elements. */
const partsOf = ({ children = [] }: DomNode): DomNode[] =>
  children.filter(({ type, data = '' }) => type !== 'text' || data.trim() !== '')

/** A line for each row. The library's own tables lay out spans cell by cell, and one attribute can ask for a million of them. */
const formatTable: FormatCallback = (element, walk, builder) => {
  const rows = partsOf(element).flatMap(part => (isNamed(part, 'thead', 'tbody', 'tfoot') ? partsOf(part) : [part]))
  builder.openTable()
  for (const row of rows) {
    builder.openTableRow()
    for (const cell of isNamed(row, 'tr') ? partsOf(row) : [row]) {
      builder.openTableCell({})
      walk(isNamed(cell, 'td', 'th', 'caption') ? cell.children : [cell], builder)
      builder.closeTableCell({ colspan: 1, rowspan: 1 })
    }
    builder.closeTableRow()
  }
  const tableToString = (lines: { text: string }[][]): string =>
    lines.map(cells => cells.map(({ text }) => text.replace(/\s+/g, ' ')).join(' | ')).join('\n')
  builder.closeTable({ tableToString, leadingLineBreaks: 2, trailingLineBreaks: 2 })
}

/** Of an image what its author wrote for those who do not see it. */
const formatImage: FormatCallback = (element, _walk, builder) => {
  const { alt } = element.attribs as Record<string, string | undefined>
  if (alt !== undefined) builder.addInline(alt, {})
}

const toText = compile({
  wordwrap: false,
  limits: { maxDepth, ellipsis: '…' },
  formatters: { table: formatTable, image: formatImage },
  selectors: [
    ...['script', 'style', 'svg', 'template', 'iframe', 'object'].map(selector => ({ selector, format: 'skip' })),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(selector => ({ selector, options: { uppercase: false } })),
    { selector: 'table', format: 'table' },
    { selector: 'img', format: 'image' },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    // Addresses of other kinds lead nowhere outside of ServiceNow.
    { selector: 'a', options: { ignoreHref: true } },
    {
      selector: 'a[href^="http"]',
      format: 'anchor',
      options: { ignoreHref: false, hideLinkHrefIfSameAsText: true, linkBrackets: ['(', ')'] },
    },
  ],
})
