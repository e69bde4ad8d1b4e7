/** From the sentence on a row to the code of what went wrong. The sentences are the app's own and the bridge's; a vendor's words follow theirs. */
import { shapeOf } from './key.ts'
import type { ProblemParts } from './key.ts'

/** What a sentence says; the row knows direction, table and column. */
export type Said = Pick<ProblemParts, 'code' | 'status' | 'shape'>

const NOTHING: Said = { code: '', status: '', shape: '' }

/** By the order of the table: the first that fits. */
type Patterns = readonly (readonly [pattern: RegExp, code: string])[]

function firstOf(patterns: Patterns, words: string): string {
  return patterns.find(([pattern]) => pattern.test(words))?.[1] ?? ''
}

const VENDORS: Readonly<Record<string, string>> = {
  'incident.io': 'incident_io',
  ServiceNow: 'servicenow',
  Jira: 'jira',
}

/** `incident.io incidents of 01ABC: refused with 403. ...`, as the bridge says it. */
const VENDOR_SENTENCE = /^(incident\.io|ServiceNow|Jira) [^:]*: (.*)/

/** The codes of the bridge (bridge/observability/errors.ts) for a status. */
function refusalOf(status: number): string {
  switch (status) {
    case 401:
      return 'unauthorised'
    case 403:
      return 'forbidden'
    case 404:
      return 'not_found'
    case 429:
      return 'rate_limited'
    default:
      return status >= 500 ? 'unavailable' : 'refused'
  }
}

const VENDOR_TAILS: Patterns = [
  [/^no answer \(/, 'unreachable'],
  [/^not asked, because /, 'paused'],
  [/^the answer is \d+ but /, 'unreadable'],
]

/** What a sentence of the bridge says of a vendor; an empty code when it is none. */
export function saidOfVendor(words: string): Said {
  const [line = ''] = words.split('\n')
  const found = VENDOR_SENTENCE.exec(line)
  const code = /\((internal|[a-z]+_[a-z_]+)\)$/.exec(line.trim())?.[1] ?? ''
  if (found === null) return { ...NOTHING, code }
  const vendor = VENDORS[found[1] ?? ''] ?? ''
  const tail = found[2] ?? ''
  const status = /^(?:refused with|the answer is) (\d{3})\b/.exec(tail)?.[1] ?? ''
  if (code !== '') return { code, status, shape: '' }
  const end = firstOf(VENDOR_TAILS, tail)
  if (end !== '') return { code: `${vendor}_${end}`, status, shape: '' }
  return { code: `${vendor}_${status === '' ? 'failed' : refusalOf(Number(status))}`, status, shape: '' }
}

/** What the bridge could not do for a ticket. */
export function saidByBridge(words: string): Said {
  const said = saidOfVendor(words)
  if (said.code !== '') return said
  if (/\bLiquid\b/i.test(words) || (/\btemplate\b/i.test(words) && /\bcannot be\b/i.test(words)))
    return { ...NOTHING, code: 'template_invalid' }
  return { code: 'bridge_failed', status: '', shape: shapeOf(words) }
}

const WRITE_PATTERNS: Patterns = [
  [/^Unexpected error: /, 'unexpected'],
  [/^The template ".*" cannot be used: /, 'template_unusable'],
  [/^The desired values are not readable JSON/, 'desired_unreadable'],
  [/^The record .* cannot be read as /, 'record_hidden'],
  [/^The record .* is already linked to /, 'record_taken'],
  [/^The record that was to be linked is not in /, 'record_not_there'],
  [/^The record was written but cannot be read back/, 'record_gone'],
]

/** Codes of which the words alone tell one cause from another. */
const SHAPED = ['write_refused', 'unexpected', 'template_unusable', 'document_refused', 'bridge_failed']

function withShape(code: string, words: string): Said {
  return { code, status: '', shape: SHAPED.includes(code) ? shapeOf(words) : '' }
}

/** What the app adds about its next attempt. */
const NEXT_ATTEMPT = /^It is tried again by itself|^It failed \d+ times/

/** Why ServiceNow did not take a ticket or a note. The last lines of the app say when it is tried again. */
export function saidByWrite(error: string): Said {
  const words = error
    .split('\n')
    .filter(line => !NEXT_ATTEMPT.test(line))
    .join(' ')
    .replace(/\s/g, ' ')
  const code = firstOf(WRITE_PATTERNS, words)
  if (code !== '') return withShape(code, words)
  const said = saidOfVendor(words)
  return said.code === '' ? withShape('write_refused', words) : said
}

export function saidByRefusal(reason: string): Said {
  return withShape('document_refused', reason)
}

/** What stands before the answer of an event: it says nothing of the cause. */
const REMARKS = [
  /^Tried \d+ times, and once a day from now on\. /,
  /^Overtaken by a newer state, whose status it carries\. /,
]

const ANSWER_PATTERNS: Patterns = [
  [/^No answer from the bridge: unexpected error: /, 'unexpected'],
  [/^No answer from the bridge: /, 'bridge_unreachable'],
  [/^The bridge does not know the signature /, 'signature_mismatch'],
  [/^The clocks of this instance and of the bridge /, 'clocks_differ'],
  [/^The address answered 200, but not as the bridge /, 'bridge_address_wrong'],
  [/^The bridge does not take it \(/, 'event_invalid'],
  [/^Not sent: the ticket was unlinked/, 'ticket_unlinked'],
  [/^Not sent: the incident is private/, 'incident_private'],
  [/^The attachment was deleted/, 'attachment_gone'],
  [/^The attachment has no content/, 'attachment_empty'],
  [/^The payload is not readable/, 'payload_unreadable'],
  [/^There is no connection\.|^The connection has |^The signing secret of the connection /, 'connection_incomplete'],
  [/^Sending is switched off/, 'sending_off'],
  [/^Sending is not confirmed /, 'sending_unconfirmed'],
]

/** What an event waits for although nothing failed. */
const WAITING = /^Waiting for /

/** Why an event did not arrive; an empty code where nothing failed. */
export function saidByAnswer(answer: string): Said {
  const words = REMARKS.reduce((rest, remark) => rest.replace(remark, ''), answer)
  if (words === '' || WAITING.test(words)) return NOTHING
  const code = firstOf(ANSWER_PATTERNS, words)
  if (code !== '') return withShape(code, words)
  if (words.startsWith('refused: ')) return ofVendorOr('incident_io_refused', words.slice('refused: '.length))
  const answered = /^The bridge answered (\d+): (.*)/.exec(words)
  if (answered === null) return { code: 'event_refused', status: '', shape: shapeOf(words) }
  const [, status = '', message = ''] = answered
  const said = ofVendorOr('bridge_unavailable', message)
  return said.code === 'bridge_unavailable' ? { ...said, status } : said
}

function ofVendorOr(code: string, words: string): Said {
  const said = saidOfVendor(words)
  return said.code === '' ? { ...NOTHING, code } : said
}

/** The worst first. */
const WARNING_PATTERNS: Patterns = [
  [/: left out, because (?:no record of|more than one record of|there is no table)/, 'lookup_failed'],
  [/ could not be read\b/, 'lookup_failed'],
  [/: left out, because /, 'column_left_out'],
  [/ was not stored, the column is empty\.|, ServiceNow stored "/, 'value_not_stored'],
  [/: the lookup found /, 'lookup_doubtful'],
  [/^adopt: /, 'record_not_adopted'],
  [/^parent: left empty/, 'parent_missing'],
  [/^correlation_id: left alone/, 'correlation_taken'],
  [
    /, and that value stays|that value stays\.|stays as it is, because|The old one stays|left as it is, because|^state: stays /,
    'value_kept',
  ],
  [/, replaced it\.$/, 'value_replaced'],
]

const MAX_COLUMNS = 3

export type SaidOfColumns = Said & { readonly column: string }

/** Of warnings, one in each line and each beginning with its column: each kind with its columns, the worst first. */
export function saidByWarnings(warnings: string): SaidOfColumns[] {
  const lines = warnings.split('\n').filter(line => line.trim() !== '')
  const codeOf = (line: string): string => firstOf(WARNING_PATTERNS, line) || 'warning'
  const codes = new Set([...WARNING_PATTERNS.map(([, code]) => code), 'warning'])
  return [...codes].flatMap(code => {
    const own = lines.filter(line => codeOf(line) === code)
    return own.length === 0 ? [] : [{ ...NOTHING, code, column: columnsOf(own) }]
  })
}

function columnsOf(lines: readonly string[]): string {
  const columns = lines.map(line => /^([\w.]+):/.exec(line)?.[1] ?? '')
  const named = [...new Set(columns.filter(column => column !== ''))].sort()
  return (named.length > MAX_COLUMNS ? [...named.slice(0, MAX_COLUMNS), 'more'] : named).join('+')
}
