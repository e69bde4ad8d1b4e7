/** GlideRecord as scripts see it: methods, and every column of the table as a property. */
import type { RecordState } from '../records/record-state.ts'
import { Cursor } from './cursor.ts'
import { assign, elementOf } from './element.ts'
import { queryMethods } from './record-queries.ts'
import type { RecordMethods } from './record-methods.ts'
import { valueMethods } from './record-values.ts'
import { writeMethods } from './record-writes.ts'
import type { Runtime } from './runtime.ts'
import { demandExecute } from './scope-access.ts'
import { scriptText } from './script-text.ts'

const methods: ReadonlyMap<string, RecordMethods[string]> = new Map(
  Object.entries({ ...queryMethods, ...valueMethods, ...writeMethods }),
)
/** The methods for which instances write down a privilege; none of those that only read does. */
const fenced = new Set(
  'deleteMultiple deleteRecord insert newRecord setValue setWorkflow update updateMultiple'.split(' '),
)
const cursors = new WeakMap<object, Cursor>()

/** The inside of a GlideRecord that a script handed over; null for anything else. */
export function cursorOf(value: unknown): Cursor | null {
  return typeof value === 'object' && value !== null ? (cursors.get(value) ?? null) : null
}

/** Shows a cursor to scripts. */
export function showRecord(cursor: Cursor): object {
  const shown = new Proxy<object>(new GlideRecord(), {
    get: (_target, name) => (typeof name === 'string' ? read(cursor, name) : undefined),
    set: (_target, name, value) => assign(cursor, String(name), value),
    has: (_target, name) => typeof name === 'string' && (methods.has(name) || cursor.state.columns.has(name)),
  })
  cursors.set(shown, cursor)
  return shown
}

/** A record that stands on a state of the write path: `current` of a rule. */
export function showState(runtime: Runtime, state: RecordState): object {
  return showRecord(new Cursor(runtime, state.table, state))
}

/** The constructor that scripts get. */
export function glideRecordClass(runtime: Runtime): (table: unknown) => object {
  function construct(table: unknown): object {
    return showRecord(new Cursor(runtime, scriptText(table)))
  }
  construct.prototype = GlideRecord.prototype
  return construct
}

/** Only its prototype is used, so that `instanceof GlideRecord` holds. */
class GlideRecord {}

function read(cursor: Cursor, name: string): unknown {
  const method = methods.get(name)
  if (method !== undefined)
    return (...args: unknown[]) => {
      if (fenced.has(name)) demandExecute(cursor.runtime, `GlideRecord.${name}`)
      return method(cursor, args)
    }
  return elementOf(cursor, name)?.shown
}
