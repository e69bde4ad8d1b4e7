/** What columns hold, by the type that the dictionary gives them: asked where a value is typed, and again before one is written. */
const MOMENT_TYPES = ['glide_date_time', 'datetime', 'due_date', 'glide_date', 'date']

const DAY_TYPES = ['glide_date', 'date']

const DURATION_TYPES = ['glide_duration', 'timer']

const TEXT_TYPE = /string|text|html|journal|translated|xml|json|script|wiki/

/**
 * A value in the form that a column of this type stores, so that what is read back is what was sent: without what surrounds it when Liquid
 * is written on several lines, moments and durations as the platform writes them, and no character that the database loses.
 */
export function asStored(type: string, isChoice: boolean, value: string): string {
  const kept = withoutMargin(type, isChoice, value)
  if (isChoice) return kept
  if (MOMENT_TYPES.includes(type)) return storedMoment(type, kept)
  if (DURATION_TYPES.includes(type)) return storedDuration(kept)
  return type === FULL_UTF8 ? kept : withinThreeBytes(kept)
}

/** A column that was made for characters of four bytes, such as emoji. */
export const FULL_UTF8 = 'string_full_utf8'

/**
 * Text keeps its layout and loses blank lines before and after it; anything else, a choice too, loses every outer white space.
 */
function withoutMargin(type: string, isChoice: boolean, value: string): string {
  if (isChoice || !TEXT_TYPE.test(type)) return value.trim()
  return value.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd()
}

/**
 * Plain columns and journals hold characters of up to three bytes: of an emoji the database makes question marks, or cuts the text there
 * (KB0621602). The bridge sends emoji by their names; what comes all the same is one mark, so that what is stored is what was sent.
 */
export function withinThreeBytes(value: string): string {
  return value.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '\ufffd')
}

/** Why a column of this type cannot hold the value, as the second half of a sentence; '' when it can, or when nobody knows. `shown` stands for it. */
export function valueProblem(type: string, value: string, shown = value): string {
  if (value === '') return ''
  const kind = KINDS.find(({ types }) => types.includes(type))
  return kind === undefined || kind.holds(value)
    ? ''
    : `it holds ${kind.what} and "${shown}" is none. ${kind.hint}`.trim()
}

interface Kind {
  readonly types: readonly string[]
  readonly what: string
  readonly holds: (value: string) => boolean
  readonly hint: string
}

const KINDS: readonly Kind[] = [
  {
    types: MOMENT_TYPES,
    what: 'a moment in UTC such as 2026-11-22 03:00:00, or a day such as 2026-11-22,',
    holds: isMoment,
    hint: "The filter date: '%Y-%m-%d %H:%M:%S' makes one.",
  },
  {
    types: DURATION_TYPES,
    what: 'a duration in hours, minutes and seconds such as 01:30:00, or with days such as 2 01:30:00,',
    holds: value => value.length > DAY_CHARACTERS && isMoment(value),
    hint: '',
  },
  {
    types: ['integer', 'longint', 'order_index', 'integer_string'],
    what: 'a whole number',
    holds: value => /^[+-]?\d{1,19}(\.0*)?$/.test(value),
    hint: '',
  },
  {
    types: ['decimal', 'float', 'double', 'percent_complete'],
    what: 'a number',
    holds: value => /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(value),
    hint: '',
  },
  { types: ['boolean'], what: 'true or false', holds: value => /^(true|false|1|0)$/i.test(value), hint: '' },
  {
    types: ['glide_list'],
    what: 'sys_ids or e-mail addresses, separated by commas,',
    holds: value => value.split(',').every(each => /^([0-9a-f]{32}|[^\s@]+@[^\s@]+)$/.test(each.trim())),
    hint: '',
  },
  { types: ['url'], what: 'a web address', holds: isAddress, hint: '' },
]

const ISO_MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/

/** A moment of RFC 3339, as incident.io gives it, becomes one in UTC; in a column of days, its day there. */
function storedMoment(type: string, value: string): string {
  if (!ISO_MOMENT.test(value)) return value
  // Beyond milliseconds nobody agrees on what is read.
  const at = new Date(value.replace(/(\.\d{3})\d+/, '$1'))
  if (isNaN(at.getTime())) return value
  const moment = at.toISOString().slice(0, 19).replace('T', ' ')
  return DAY_TYPES.includes(type) ? moment.slice(0, 10) : moment
}

const DAY_CHARACTERS = 10

const DAY_SECONDS = 24 * 3600

/** Durations are stored as moments that long after 1970 began. */
function storedDuration(value: string): string {
  const [, days = '0', hours = '', minutes = '', seconds = ''] =
    /^(?:(\d{1,4}) )?(\d{1,4}):(\d\d):(\d\d)$/.exec(value) ?? []
  if (hours === '') return value
  const total = Number(days) * DAY_SECONDS + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return new Date(total * 1000).toISOString().slice(0, 19).replace('T', ' ')
}

/** Of a calendar that has the day: 2026-02-30 is none. */
function isMoment(value: string): boolean {
  const [, day = '', time = '00:00:00'] = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d:\d\d))?$/.exec(value) ?? []
  const parsed = new Date(`${day}T${time}Z`)
  return !isNaN(parsed.getTime()) && parsed.toISOString().startsWith(`${day}T${time}`)
}

const SCHEMES = ['http', 'https', 'ftp', 'ftps', 'sftp', 'mailto', 'tel']

/** A browser runs `javascript:` and shows `data:`, also with line breaks inside. A host with a port looks like a scheme and is none. */
function isAddress(value: string): boolean {
  const plain = [...value].filter(each => each > ' ' && each !== '\u007f').join('')
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(plain)?.[1]
  return scheme === undefined || SCHEMES.includes(scheme.toLowerCase())
}
