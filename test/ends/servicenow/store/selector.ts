import type { Term } from '../contracts.ts'

/** A column that has to hold one of some values. */
export interface Selector {
  column: string
  values: string[]
}

/** Equality with one value or with one of a list; numbers compare in other ways. */
export function toSelector({ column, operator, value, numeric = false }: Term): Selector[] {
  if (numeric || (operator !== '=' && operator !== 'IN')) return []
  return [{ column, values: operator === '=' ? [value] : value.split(',').map(item => item.trim()) }]
}
