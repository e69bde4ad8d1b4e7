/** Fingerprints of plain data: equal data, equal text. */
import { createHash } from 'node:crypto'
import type { RecordType } from '../mapping/types.ts'

/** 32 hexadecimal digits over the JSON of the value; keys count in the order in which they were written. */
export const digestOf = (value: unknown): string => digestOfText(JSON.stringify(value) ?? '')

const digestOfText = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** The sys_id that the app gives to a record that it makes: derived, so that both sides know it before the record exists. */
export const ownRecordId = (recordType: RecordType, externalId: string): string =>
  digestOfText(`x_iio_sync:${recordType}:${externalId}`)
