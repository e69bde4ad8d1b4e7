/**
 * Text that people typed, or that a vendor repeats, is worked through in one pass. The lint checks each expression (eslint.config.js);
 * this runs what is made of them and of libraries on texts that make a careless expression try every beginning with every end.
 */
import { asLinkText, asMarkdownText, asMarkdownUrl, asSingleLine, cutTo } from '../../../bridge/mapping/plain-text.ts'
import { withoutCodeTags, withoutControlCharacters } from '../../../bridge/mapping/plain-text.ts'
import { withReadableCode } from '../../../bridge/mapping/html-text.ts'
import { incidentKeyOf } from '../../../bridge/mapping/incident-reference.ts'
import { renderLiquid } from '../../../bridge/mapping/liquid.ts'
import { workNoteText } from '../../../bridge/mapping/work-note.ts'
import { errorFields } from '../../../bridge/observability/log.ts'
import { planFields } from '../../../bridge/destinations/jira/field-values.ts'
import { kindOf } from '../../../bridge/http/attachments/content.ts'
import { safeMessage } from '../../../bridge/vendors/http/vendor-error.ts'
import { parseRetryAfter } from '../../../bridge/vendors/http/retry-after.ts'
import { remembered } from '../../../src-sn/server/contract/memory.ts'
import { cutForJson, storedJson } from '../../../src-sn/server/contract/columns.ts'
import { parseJson } from '../../../src-sn/server/platform/json.ts'
import { asStored, valueProblem } from '../../../src-sn/server/platform/column-values.ts'
import { anUpdate } from '../bridge/mapping/samples.ts'

const filters = ['strip', 'lstrip', 'rstrip', 'strip_html', 'strip_newlines', 'newline_to_br', 'normalize_whitespace']
const moreFilters = ['truncatewords: 5', 'number_of_words', 'escape_once', 'slugify', 'url_encode', 'upcase', 'json']

const field = (type: string) => ({ fieldId: 'f', key: 'f', name: 'F', schema: { type, items: 'string' } }) as never
const inJira = (type: string) => (value: string) =>
  planFields([{ desired: { column: 'f', value, write: 'sync' }, before: '' }], [field(type)], true)

const texts: Readonly<Record<string, (text: string) => unknown>> = {
  safeMessage,
  parseRetryAfter: text => parseRetryAfter({ header: () => text }),
  errorFields: text => errorFields(new Error(text)),
  asMarkdownText,
  asLinkText,
  asMarkdownUrl,
  asSingleLine: text => asSingleLine(text, 100),
  cutTo: text => cutTo(text, 100),
  withoutCodeTags,
  withoutControlCharacters,
  withReadableCode,
  'withReadableCode within [code]': text => withReadableCode(`[code]${text}[/code]`),
  'withReadableCode within an element': text => withReadableCode(`[code]<p>${text}</p>[/code]`),
  incidentKeyOf,
  workNoteText: text => workNoteText(anUpdate({ message: text })),
  ...Object.fromEntries(
    ['string', 'array', 'date', 'datetime', 'number', 'option-with-child'].map(type => [`Jira ${type}`, inJira(type)]),
  ),
  kindOf: text => kindOf(Buffer.from(text)),
  ...Object.fromEntries(
    [...filters, ...moreFilters].map(filter => [
      `Liquid ${filter}`,
      (text: string) => renderLiquid(`{{ text | ${filter} }}`, { text }),
    ]),
  ),
  remembered: text => remembered(text, () => ''),
  cutForJson: text => cutForJson(text, 4000),
  storedJson,
  parseJson,
  asStored: text => asStored('string', false, text),
  ...Object.fromEntries(
    ['glide_date_time', 'integer', 'decimal', 'boolean', 'glide_list', 'url'].map(type => [
      `valueProblem ${type}`,
      (text: string) => valueProblem(type, text),
    ]),
  ),
}

/** What is repeated, and what follows once. */
const pieces: readonly (readonly [string, string])[] = [
  ...[' ', '\t', '\n', '\r', '\n ', '\u00a0', '@', '@.', 'a@', 'a.', '.', '/', ':', '//', '://'].map(
    one => [one, ''] as const,
  ),
  ...[
    'http://',
    'https://x',
    'www.',
    'mailto:',
    '*',
    '_',
    '`',
    '**',
    '~',
    "'",
    ',',
    '|',
    '!',
    '\\',
    '&',
    '&#',
    '&amp;',
  ].map(one => [one, ''] as const),
  ...[
    '[',
    ']',
    '(',
    ')',
    '[](',
    '![',
    '[code]',
    '[/code]',
    '<',
    '>',
    '<a',
    '<a ',
    '<!--',
    '</',
    '<p>',
    '<b>',
    '{{',
    '{%',
  ].map(one => [one, ''] as const),
  ...['0', '1.', '-', '+', '"', '[1,', 'a', 'é', '😀', '\ud83d', '\u0000', 'http://[', 'a:'].map(
    one => [one, ''] as const,
  ),
  ...['@', ' ', '\n', '/', '0', '*', '<', '[', 'a', '-'].map(one => [one, 'x!'] as const),
  ['*', 'https://x.example'],
  ['*', 'https://x.example***'],
  ['(', 'https://x.example'],
]

/** Of the processor, so that what else runs here does not count. */
const mostMs = 500

const usedMs = (): number => process.cpuUsage().user / 1000

function takenMs(work: (text: string) => unknown, text: string): number {
  const startedMs = usedMs()
  work(text)
  return usedMs() - startedMs
}

/** The first length, of those that double, at which it takes too long; null when it never does. */
function tooSlowAt(work: (text: string) => unknown, [piece, end]: readonly [string, string]): number | null {
  for (let length = 1000; length <= 64_000; length *= 2) {
    const text = `${piece.repeat(Math.ceil(length / piece.length))}${end}`
    // Twice, in case that something else of this process came between.
    if (takenMs(work, text) > mostMs && takenMs(work, text) > mostMs) return length
  }
  return null
}

test.each(Object.keys(texts))(
  '%s',
  name => {
    const work = texts[name] ?? (() => undefined)
    const slow = pieces.flatMap(piece => {
      const length = tooSlowAt(work, piece)
      return length === null ? [] : [{ piece, length }]
    })
    expect(slow).toEqual([])
  },
  120_000,
)
