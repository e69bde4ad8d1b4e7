/** Fields that several resources take, with the lengths of the columns they end in. */
import { lengths } from '../contract/columns.ts'
import {
  attributeKeyPattern,
  externalIdPattern,
  limits,
  sysIdPattern,
  versionPattern,
  webAddressPattern,
} from '../contract/resources.ts'
import { attributeKinds, recordTypes } from '../contract/vocabulary.ts'
import type { AttributeKind, RecordType } from '../contract/vocabulary.ts'
import { readObject } from './body-reader.ts'
import type { BodyReader, Problems, TextRule } from './body-reader.ts'
import { aheadProblem, isAhead } from './versions.ts'

/** An incident or follow-up at one version of it. */
export interface VersionOf {
  readonly recordType: RecordType
  readonly externalId: string
  readonly version: string
}

/** A version that the bridge's own write made. `before`: the one that was there right before the write, '' when nobody knows. */
export interface EchoVersion extends VersionOf {
  readonly before: string
}

export const EXTERNAL_ID: TextRule = {
  max: lengths.ticket.external_id,
  filled: true,
  pattern: externalIdPattern,
  words: 'an id of incident.io',
}

export const SYS_ID: TextRule = { max: 32, pattern: sysIdPattern, words: 'a sys_id' }

export const FILLED_SYS_ID: TextRule = { ...SYS_ID, filled: true }

export const ADDRESS: TextRule = { max: lengths.ticket.permalink, pattern: webAddressPattern, words: 'a web address' }

export const KEY: TextRule = {
  max: lengths.attribute.key,
  filled: true,
  pattern: attributeKeyPattern,
  words: 'a key such as severity or custom_field:01ABC',
}

export const HASH: TextRule = {
  max: lengths.ticket.hash,
  pattern: /^[0-9a-f]+$/,
  words: 'a hash in hexadecimal digits',
}

const MOMENT_WORDS = 'a moment in UTC, such as 2026-11-22T03:00:00.000000Z'

/** Only compared and never stored: one that is ahead of its time does no harm, and must not keep the others from being compared. */
export const COMPARED_MOMENT: TextRule = {
  max: lengths.ticket.source_updated_at,
  pattern: versionPattern,
  words: MOMENT_WORDS,
  problemOf: (path, value) => (isOfCalendar(value) ? '' : `${path} must be ${MOMENT_WORDS}.`),
}

/** More than a day ahead, it would make every later one look old. */
export const MOMENT: TextRule = {
  ...COMPARED_MOMENT,
  problemOf: (path, value) =>
    !isOfCalendar(value) ? `${path} must be ${MOMENT_WORDS}.` : isAhead(value) ? aheadProblem(path, value) : '',
}

/** 2026-02-30 is none, and neither is anything before there were computers. */
function isOfCalendar(value: string): boolean {
  const seconds = value.slice(0, 19)
  const parsed = new Date(`${seconds}Z`)
  return value >= '1970' && !isNaN(parsed.getTime()) && parsed.toISOString().startsWith(seconds)
}

export interface AttributeGiven {
  readonly key: string
  readonly label: string
  readonly kind: AttributeKind
  readonly recordType: RecordType
}

export interface OptionGiven {
  readonly externalId: string
  readonly label: string
  readonly rank: number | null
}

/** An attribute that a document met for the first time, with its options. */
export interface MetAttribute extends AttributeGiven {
  readonly options: readonly OptionGiven[]
}

export function readRecordType(reader: BodyReader): RecordType {
  return reader.word('record_type', recordTypes)
}

/** A list of versions that somebody made by their own write. */
export function readVersions(reader: BodyReader, problems: Problems): EchoVersion[] {
  return reader.list(
    'versions',
    limits.echoVersions,
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
    label: reader.text('label', { max: lengths.attribute.label }),
    kind: reader.word('kind', attributeKinds),
    recordType: readRecordType(reader),
  }
}

export function readOption(reader: BodyReader): OptionGiven {
  return {
    externalId: reader.text('external_id', EXTERNAL_ID),
    label: reader.text('label', { max: lengths.option.label }),
    rank: reader.rank('rank'),
  }
}
