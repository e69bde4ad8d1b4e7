import type { Row } from '../contracts.ts'

const none: ReadonlySet<string> = new Set()

/** Rows of one table by the values of some columns. Text that a database would call equal shares a key. */
export class HashIndex {
  private readonly sysIdsByKey = new Map<string, Set<string>>()

  constructor(
    readonly name: string,
    readonly columns: readonly string[],
    private readonly caseSensitive: boolean,
  ) {}

  keyOf(row: Row): string {
    const key = this.columns.map(column => row[column] ?? '').join('\u0000')
    return this.caseSensitive ? key : key.toLowerCase()
  }

  add(row: Row): void {
    const key = this.keyOf(row)
    const sysIds = this.sysIdsByKey.get(key) ?? new Set<string>()
    sysIds.add(row['sys_id'] ?? '')
    this.sysIdsByKey.set(key, sysIds)
  }

  remove(row: Row): void {
    const key = this.keyOf(row)
    const sysIds = this.sysIdsByKey.get(key)
    sysIds?.delete(row['sys_id'] ?? '')
    if (sysIds?.size === 0) this.sysIdsByKey.delete(key)
  }

  /** After an update of a row. */
  move(old: Row, row: Row): void {
    if (this.keyOf(old) === this.keyOf(row)) return
    this.remove(old)
    this.add(row)
  }

  /** The rows that share the given row's values. */
  find(row: Row): ReadonlySet<string> {
    return this.sysIdsByKey.get(this.keyOf(row)) ?? none
  }

  /** Another row with the same values: what a unique index refuses. */
  holdsOther(row: Row): boolean {
    for (const sysId of this.find(row)) if (sysId !== row['sys_id']) return true
    return false
  }
}
