/** One physical table: its rows, its unique indexes, and lookup indexes that grow where queries ask for equality. */
import type { Filter, QuerySpec, Row, Term, UniqueIndex, WriteResult } from '../contracts.ts'
import { compareValues, createMatcher } from '../query/matches.ts'
import { HashIndex } from './hash-index.ts'
import { toSelector, type Selector } from './selector.ts'

/** Below this size a scan is as quick as an index. */
const rowsWorthAnIndex = 20

export class PhysicalTable {
  private readonly rows = new Map<string, Row>()
  private readonly unique = new Map<string, HashIndex>()
  private readonly lookups = new Map<string, HashIndex>()
  /** By their lower-case form, the sys_ids that are written otherwise. */
  private readonly otherCase = new Map<string, string>()

  constructor(
    readonly name: string,
    private readonly caseSensitive: boolean,
  ) {}

  /** Refuses an index that present rows would violate, as the database does. */
  addUniqueIndex({ name, columns }: UniqueIndex): void {
    const index = new HashIndex(name, columns, this.caseSensitive)
    for (const row of this.rows.values()) {
      if (index.holdsOther(row))
        throw new Error(`Unique index ${name} cannot be created on ${this.name}: rows with equal values exist.`)
      index.add(row)
    }
    this.unique.set(name, index)
  }

  /** As on an instance that failed to make them. The answer makes them after all, and throws where present rows violate one. */
  dropUniqueIndexes(): () => void {
    const dropped = [...this.unique.values()]
    this.unique.clear()
    return () => {
      for (const { name, columns } of dropped) this.addUniqueIndex({ name, columns: [...columns] })
    }
  }

  get(sysId: string): Row | null {
    const row = this.rows.get(this.keyOf(sysId))
    return row ? { ...row } : null
  }

  all(): Row[] {
    return [...this.rows.values()].map(row => ({ ...row }))
  }

  query({ filter, orderBy = [], limit, offset = 0 }: QuerySpec): Row[] {
    const found = this.matching(filter)
    if (orderBy.length > 0) found.sort((left, right) => this.compareRows(left, right, orderBy))
    return found.slice(offset, limit === undefined ? undefined : offset + limit).map(row => ({ ...row }))
  }

  count(filter: Filter): number {
    return this.matching(filter).length
  }

  insert(row: Row): WriteResult {
    const sysId = row['sys_id'] ?? ''
    if (sysId === '') throw new Error(`A row of ${this.name} needs a sys_id.`)
    if (this.rows.has(this.keyOf(sysId))) return { ok: false, duplicateKey: sysId, index: 'PRIMARY' }
    const violation = this.violation(row)
    if (violation) return violation
    this.put({ ...row })
    return { ok: true }
  }

  update(asked: string, changes: Row): WriteResult | { ok: false; missing: true } {
    const sysId = this.keyOf(asked)
    const old = this.rows.get(sysId)
    if (!old) return { ok: false, missing: true }
    const row = { ...old, ...changes, sys_id: sysId }
    const violation = this.violation(row)
    if (violation) return violation
    this.rows.set(sysId, row)
    for (const index of this.indexes()) index.move(old, row)
    return { ok: true }
  }

  delete(asked: string): boolean {
    const sysId = this.keyOf(asked)
    const row = this.rows.get(sysId)
    if (!row) return false
    for (const index of this.indexes()) index.remove(row)
    return this.rows.delete(sysId)
  }

  /** Notes the rows of this moment; the answer puts them back, in their order. Costs what was written in between. */
  save(): () => void {
    const saved = new Map(this.rows)
    return () => {
      for (const [sysId, row] of this.rows) {
        // A row is replaced when it changes, never changed itself.
        if (saved.get(sysId) === row) continue
        for (const index of this.indexes()) index.remove(row)
        this.rows.delete(sysId)
      }
      if (this.rows.size === saved.size) return
      const kept = new Set(this.rows.keys())
      this.rows.clear()
      for (const [sysId, row] of saved) {
        if (kept.has(sysId)) this.rows.set(sysId, row)
        else this.put(row)
      }
    }
  }

  /** How the row that a sys_id in any case leads to writes it. */
  private keyOf(sysId: string): string {
    if (this.caseSensitive || this.rows.has(sysId)) return sysId
    const folded = sysId.toLowerCase()
    return this.otherCase.get(folded) ?? folded
  }

  private put(row: Row): void {
    const sysId = row['sys_id'] ?? ''
    this.rows.set(sysId, row)
    if (sysId !== sysId.toLowerCase()) this.otherCase.set(sysId.toLowerCase(), sysId)
    for (const index of this.indexes()) index.add(row)
  }

  private indexes(): HashIndex[] {
    return [...this.unique.values(), ...this.lookups.values()]
  }

  private violation(row: Row): Extract<WriteResult, { ok: false }> | null {
    for (const index of this.unique.values()) {
      const duplicateKey = index.columns.map(column => row[column] ?? '').join('-')
      if (index.holdsOther(row)) return { ok: false, duplicateKey, index: index.name }
    }
    return null
  }

  private matching(filter: Filter): Row[] {
    const candidates = this.candidates(filter) ?? this.rows.values()
    return [...candidates].filter(createMatcher(filter, this.caseSensitive))
  }

  /** The rows that can match at all, when every alternative names a sys_id or an equality; null: all of them. */
  private candidates(filter: Filter): Iterable<Row> | null {
    if (filter.length === 0) return null
    const sysIds = new Set<string>()
    for (const groups of filter) {
      const found = this.sysIdsFor(groups)
      if (found === null) return null
      for (const sysId of found) sysIds.add(sysId)
    }
    return [...new Set([...sysIds].map(sysId => this.keyOf(sysId)))]
      .map(sysId => this.rows.get(sysId))
      .filter(row => row !== undefined)
  }

  private sysIdsFor(groups: Term[][]): Iterable<string> | null {
    const selectors = groups.flatMap(terms => (terms.length === 1 ? terms : [])).flatMap(toSelector)
    const bySysId = selectors.find(selector => selector.column === 'sys_id')
    if (bySysId) return bySysId.values
    const single = Object.fromEntries(
      selectors.filter(({ values }) => values.length === 1).map(({ column, values }) => [column, values[0] ?? '']),
    )
    const complete = [...this.unique.values()].find(index =>
      index.columns.every(column => single[column] !== undefined),
    )
    if (complete) return complete.find(single)
    return this.rows.size < rowsWorthAnIndex ? null : this.fewest(selectors)
  }

  /** What the most selective of the selectors leaves over. */
  private fewest(selectors: Selector[]): Iterable<string> | null {
    const found = selectors
      .filter(({ column }) => column !== 'sys_class_name')
      .map(({ column, values }) => {
        const index = this.lookups.get(column) ?? this.addLookup(column)
        return values.map(value => index.find({ [column]: value }))
      })
    const size = (sets: ReadonlySet<string>[]): number => sets.reduce((sum, set) => sum + set.size, 0)
    const [best] = found.sort((left, right) => size(left) - size(right))
    return best === undefined ? null : best.flatMap(set => [...set])
  }

  private addLookup(column: string): HashIndex {
    const index = new HashIndex(column, [column], this.caseSensitive)
    for (const row of this.rows.values()) index.add(row)
    this.lookups.set(column, index)
    return index
  }

  private compareRows(left: Row, right: Row, orderBy: NonNullable<QuerySpec['orderBy']>): number {
    const fold = (text: string): string => (this.caseSensitive ? text : text.toLowerCase())
    for (const { column, descending, numeric = false } of orderBy) {
      const order = compareValues(fold(left[column] ?? ''), fold(right[column] ?? ''), numeric)
      if (order !== 0) return descending ? -order : order
    }
    return 0
  }
}
