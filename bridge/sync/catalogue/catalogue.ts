/** Brings what conditions are picked from into ServiceNow: all of it at start, on a schedule and on an admin's word. The app compares. */
import type { Catalogue } from '../../mapping/catalogue.ts'
import { catalogueParts } from './parts.ts'
import type { SyncApp } from '../ports.ts'
import { settle, throwWorst } from '../settle.ts'

export interface RefreshResult {
  readonly added: number
  readonly changed: number
  readonly removed: number
  /** What could not be read, in sentences. */
  readonly problems: readonly string[]
}

/** Sends all parts, one after the other. One that fails delays no others; afterwards the failure that decides is thrown. */
export async function refreshCatalogue(catalogue: Catalogue, put: SyncApp['putCatalogue']): Promise<RefreshResult> {
  const { values, errors } = await settle(catalogueParts(catalogue).map(part => () => put(part)))
  throwWorst(errors)
  const sum = (of: (answer: Awaited<ReturnType<SyncApp['putCatalogue']>>) => number): number =>
    values.reduce((total, one) => total + of(one), 0)
  return {
    added: sum(({ added }) => added),
    changed: sum(({ changed }) => changed),
    removed: sum(({ removed }) => removed),
    problems: catalogue.problems,
  }
}

/** The refresh in a sentence, for the admin who asked for it and for the log. */
export function describeRefresh({ added, removed, changed, problems }: RefreshResult): string {
  const counts = `Attributes and options: ${added} added, ${changed} changed, ${removed} marked as removed.`
  return problems.length === 0 ? counts : `${counts} Not read, and left as they are: ${problems.join(' ')}`
}
