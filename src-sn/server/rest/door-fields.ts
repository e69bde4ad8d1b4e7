/** Fields that several resources take, with the lengths of the columns they end in. */
import { readObject } from '../contract/body-reader.ts'
import type { BodyReader, Problems, TextRule } from '../contract/body-reader.ts'
import { VERSION } from '../contract/versions.ts'

/** incident.io's ids are letters and digits. Anything else is not compared with rows, where it might be evaluated. */
export const EXTERNAL_ID: TextRule = { max: 64, filled: true, pattern: /^[\w-]+$/, words: 'an id of incident.io' }
export const SYS_ID: TextRule = { max: 32, pattern: /^[0-9a-f]{32}$/, words: 'a sys_id' }
export const FILLED_SYS_ID: TextRule = { ...SYS_ID, filled: true }
export const ADDRESS: TextRule = { max: 1024, pattern: /^https?:\/\//i, words: 'a web address' }
/** The platform evaluates a value of a query that begins like this, and no id or key does. */
export const KEY: TextRule = {
  max: 100,
  filled: true,
  pattern: /^(?!javascript:)[\w:.-]+$/i,
  words: 'a key such as severity or custom_field:01ABC',
}
export const HASH: TextRule = { max: 64, pattern: /^[0-9a-f]+$/, words: 'a hash in hexadecimal digits' }
export const MOMENT: TextRule = {
  max: 40,
  pattern: VERSION,
  words: 'a moment in UTC, such as 2026-11-22T03:00:00.000000Z',
}

export type RecordType = 'incident' | 'follow_up'

/** An incident or follow-up at one version of it. */
export interface VersionGiven {
  readonly recordType: RecordType
  readonly externalId: string
  readonly version: string
}

/** A version that somebody's own write made. `before`: the one that stood right before it, '' when nobody knows. */
export interface EchoGiven extends VersionGiven {
  readonly before: string
}

export interface AttributeGiven {
  readonly key: string
  readonly label: string
  readonly kind: string
  readonly recordType: RecordType
}
export interface OptionGiven {
  readonly externalId: string
  readonly label: string
  readonly rank: number | null
}

export function readRecordType(reader: BodyReader): RecordType {
  return reader.word('record_type', ['incident', 'follow_up'])
}

/** A list of versions that somebody made by their own write. */
export function readVersions(reader: BodyReader, problems: Problems): EchoGiven[] {
  return reader.list(
    'versions',
    100,
    (value, path) => {
      const version = readObject(value, path, ['record_type', 'external_id', 'version', 'before'], problems)
      return {
        recordType: readRecordType(version),
        externalId: version.text('external_id', EXTERNAL_ID),
        version: version.text('version', MOMENT),
        before: version.has('before') ? version.text('before', MOMENT) : '',
      }
    },
    true,
  )
}

export function readAttribute(reader: BodyReader): AttributeGiven {
  return {
    key: reader.text('key', KEY),
    label: reader.text('label', { max: 255 }),
    kind: reader.word('kind', ['option', 'text', 'number', 'role']),
    recordType: readRecordType(reader),
  }
}

export function readOption(reader: BodyReader): OptionGiven {
  return {
    externalId: reader.text('external_id', EXTERNAL_ID),
    label: reader.text('label', { max: 255 }),
    rank: reader.rank('rank'),
  }
}
