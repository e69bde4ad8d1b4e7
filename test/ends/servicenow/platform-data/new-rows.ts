import { createHash } from 'node:crypto'
import type { Row, Store } from '../contracts.ts'

/** The sys_id of a base row: the same in every test instance, so that nothing depends on chance. */
export function stableSysId(table: string, key: string): string {
  return createHash('md5').update(`${table}:${key}`).digest('hex')
}

/** `YYYY-MM-DD HH:MM:SS` in UTC, the stored form of dates. */
export function storedDate(date: Date): string {
  return date.toISOString().slice(0, 19).replace('T', ' ')
}

/** Inserts rows that no rule shall see: what came with the instance, or with an app. */
export class RowWriter {
  constructor(
    private readonly store: Store,
    private readonly now: () => Date,
    private readonly author = 'system',
  ) {}

  /** `key` makes the sys_id unless the row has one. Throws when a unique index refuses it. */
  insert(table: string, key: string, row: Row): string {
    const time = storedDate(this.now())
    const sysId = row['sys_id'] || stableSysId(table, key)
    const result = this.store.insert(table, {
      sys_created_on: time,
      sys_created_by: this.author,
      sys_updated_on: time,
      sys_updated_by: this.author,
      sys_mod_count: '0',
      ...row,
      sys_id: sysId,
    })
    if (!result.ok)
      throw new Error(`Duplicate row in ${table} (${key}): index ${result.index} already has ${result.duplicateKey}.`)
    return sysId
  }

  update(table: string, sysId: string, changes: Row): void {
    const result = this.store.update(table, sysId, {
      ...changes,
      sys_updated_on: storedDate(this.now()),
      sys_updated_by: this.author,
    })
    if (result.ok) return
    if ('missing' in result) throw new Error(`No row ${sysId} in ${table}.`)
    throw new Error(`Duplicate row in ${table}: index ${result.index} already has ${result.duplicateKey}.`)
  }
}
