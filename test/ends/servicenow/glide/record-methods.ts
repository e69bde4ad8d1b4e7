import type { Cursor } from './cursor.ts'

/** A method of a script-facing record: its inside, and what the script passed. */
export type RecordMethod = (cursor: Cursor, args: readonly unknown[]) => unknown
export type RecordMethods = Record<string, RecordMethod>
