/** Reports the statements of scripts to a listener. Usually there is none, and then a statement costs one check. */
import type { Runtime } from '../glide/runtime.ts'
import { ancestry } from '../records/business-rules.ts'
import type { Platform } from '../seams.ts'
import { servedBy } from './judge.ts'
import { shapeOf } from './shape.ts'
import type { PlatformIndex, ScriptStatement, TableIndex } from './statement.ts'

/** `pieces` are encoded queries that must all hold; `order` is an encoded query of ORDERBY terms. */
export interface JudgedQuery {
  table: string
  pieces: readonly string[]
  order: string
  rows: number
}

/** A query, or a write of everything that a query finds. */
export function reportQuery(runtime: Runtime, kind: ScriptStatement['kind'], describe: () => JudgedQuery): void {
  report(runtime, () => {
    const { table, pieces, order, rows } = describe()
    const used = servedBy(pieces, {
      indexes: indexesOf(runtime.platform, table, runtime.options.indexes ?? []),
      isReference: column => runtime.platform.dictionary.columns(table).get(column)?.type === 'reference',
    })
    const query = shapeOf([...pieces, order].filter(piece => piece !== '').join('^'))
    return { kind, table, query, rows, scan: used === null, servedBy: used ?? '' }
  })
}

/** A write of one record, which the primary key finds. */
export function reportWrite(
  runtime: Runtime,
  table: string,
  operation: 'insert' | 'update' | 'delete',
  rows: number,
): void {
  report(runtime, () => ({ kind: 'write', table, query: operation, rows, scan: false, servedBy: '' }))
}

function report(runtime: Runtime, describe: () => Omit<ScriptStatement, 'source'>): void {
  const { onStatement, wantsStatements } = runtime.options
  if (onStatement === undefined || wantsStatements?.() === false) return
  const { source, rule } = runtime.calls.frame
  onStatement({ ...describe(), source: rule?.name ?? source })
}

/** Own tables declare their indexes; those of the platform are known by the list alone. Children share their ancestors' indexes. */
function indexesOf(platform: Platform, table: string, known: readonly PlatformIndex[]): TableIndex[] {
  const tables = ancestry(platform, table)
  const listed = known
    .filter(index => tables.includes(index.table))
    .map(({ columns, evidence }) => ({ name: evidence, columns }))
  return [...tables.flatMap(name => platform.dictionary.indexes(name)), ...listed]
}
