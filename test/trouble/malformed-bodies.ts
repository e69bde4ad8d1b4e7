/** Bodies that no vendor sends: arbitrary ones, and real ones with something wrong in one place. */
import fc from 'fast-check'
import { gzipSync } from 'node:zlib'

export type Webhook = 'incident-io' | 'servicenow' | 'jira'

export interface MalformedDelivery {
  readonly webhook: Webhook
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
  readonly chunked: boolean
  readonly isSigned: boolean
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Deep enough to overflow whatever walks it by recursion, and below the largest body that is taken. */
const deep = 400_000

const hostileTexts = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\udfff\ud800',
  '\ufeff',
  '\u202e',
  'javascript:gs.sleep(1)',
  'x^NQactive=true^ORnumberISNOTEMPTY',
  '../../v1/identity',
  '..%2f..%2f',
  '__proto__',
  'constructor',
  'toString',
  '[code]<script>alert(1)</script>[/code]',
  '{{ incident | json }}{% for i in (1..999999999) %}',
  '${7*7}',
  'https://[',
  'http://a:b@c:99999/',
  '9'.repeat(400),
  'NaN',
  '2026-99-99T99:99:99Z',
  '\r\nX-Injected: 1',
  '💥'.repeat(70),
  'x'.repeat(70_000),
]
const hostile: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.double(),
  fc.integer(),
  fc.constantFrom<Json>(
    null,
    true,
    [],
    {},
    [[[[]]]],
    Number.MAX_SAFE_INTEGER + 1,
    1e308,
    -0,
    { id: {} },
    [null],
    { toString: 1 },
    { length: -1 },
  ),
  fc.jsonValue({ maxDepth: 3 }).map(value => JSON.parse(JSON.stringify(value)) as Json),
)

const isParent = (value: Json): value is Json[] | { [key: string]: Json } => typeof value === 'object' && value !== null

/** Every place in a value, as the keys that lead to it. */
const placesIn = (value: Json): string[][] =>
  isParent(value)
    ? Object.entries(value).flatMap(([key, inner]) => [[key], ...placesIn(inner).map(rest => [key, ...rest])])
    : []

/** A copy in which one place holds something else, or is gone. */
function changed(value: Json, [key = '', ...rest]: readonly string[], put: Json | undefined): Json {
  if (!isParent(value)) return value
  const entries = Object.entries(value).flatMap(([name, inner]): [string, Json][] => {
    if (name !== key) return [[name, inner]]
    if (rest.length > 0) return [[name, changed(inner, rest, put)]]
    return put === undefined ? [] : [[name, put]]
  })
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}

const mutated = (real: Json): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...placesIn(real)), fc.option(hostile, { nil: undefined }))
    .map(([place, put]) => JSON.stringify(changed(real, place, put)))

/** What only text can say: JSON.stringify would not write it. */
const textOnly = (real: Json): fc.Arbitrary<string> => {
  const text = JSON.stringify(real)
  return fc.constantFrom(
    '',
    ' ',
    'null',
    '0',
    '""',
    '[]',
    '{}',
    'NaN',
    '{"event_type":1e999}',
    `{"event_type":${'9'.repeat(300_000)}}`,
    `"${'\\u0000'.repeat(1000)}"`,
    '['.repeat(deep),
    `${'['.repeat(deep)}${']'.repeat(deep)}`,
    `${'{"a":'.repeat(deep / 8)}1${'}'.repeat(deep / 8)}`,
    `${text.slice(0, -1)},"deep":${'['.repeat(deep)}${']'.repeat(deep)}}`,
    `${text.slice(0, -1)},"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}`,
    `\ufeff${text}`,
    `${text}${text}`,
    text.slice(0, text.length / 2),
    text.replace(/"/g, "'"),
    text.replaceAll(':', ':\n'.repeat(20)),
    `${text}\u0000`,
    text.replace(/"id":"[^"]*"/, '"id":"\\ud800"'),
    text.replace(/"id":/, '"id":"first","id":'),
    `{"event_type":"${'x'.repeat(900_000)}"}`,
  )
}

const bytesOf = (reals: readonly Json[]): fc.Arbitrary<Buffer> => {
  const real = fc.constantFrom(...reals)
  const text = fc.oneof(
    { weight: 6, arbitrary: real.chain(mutated) },
    { weight: 3, arbitrary: real.chain(textOnly) },
    { weight: 1, arbitrary: fc.json({ maxDepth: 8 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5000 }) },
  )
  return fc.oneof(
    { weight: 8, arbitrary: text.map(one => Buffer.from(one)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2000 }).map(bytes => Buffer.from(bytes)) },
    { weight: 1, arbitrary: text.map(one => Buffer.from(one, 'utf16le')).filter(bytes => bytes.length < 1_000_000) },
    { weight: 1, arbitrary: text.map(one => gzipSync(one)) },
    { weight: 1, arbitrary: text.map(one => Buffer.concat([Buffer.from(one), Buffer.from([0xc3, 0x28, 0xff, 0xfe])])) },
  )
}

const headers: fc.Arbitrary<Record<string, string>> = fc.record(
  {
    'content-type': fc.constantFrom(
      'application/json',
      'application/json; charset=utf-16',
      'text/plain',
      'multipart/form-data',
      'application/x-www-form-urlencoded',
      ';',
      '',
    ),
    'content-encoding': fc.constantFrom('identity', 'gzip', 'br', 'nonsense'),
    'x-forwarded-for': fc.constantFrom('127.0.0.1', 'x'.repeat(3000)),
  },
  { requiredKeys: [] },
)

/** Deliveries to the webhooks whose real payloads are given; about half of them are to be signed correctly. */
export function malformedDeliveries(
  reals: Readonly<Partial<Record<Webhook, readonly Json[]>>>,
): fc.Arbitrary<MalformedDelivery> {
  const webhooks: Webhook[] = (['incident-io', 'servicenow', 'jira'] as const).filter(name => reals[name] !== undefined)
  return fc.constantFrom(...webhooks).chain(webhook =>
    fc.record({
      webhook: fc.constant(webhook),
      body: bytesOf(reals[webhook] ?? [{}]),
      // Most with the headers a sender has: the others are refused for them, before anything else is looked at.
      headers: fc.oneof(
        { weight: 4, arbitrary: fc.constant({ 'content-type': 'application/json' }) },
        { weight: 1, arbitrary: headers },
      ),
      chunked: fc.boolean(),
      isSigned: fc.boolean(),
    }),
  )
}
