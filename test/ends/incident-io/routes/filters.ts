/** The filters of lists, written `name[operator]=value`, repeated for several values. */
import type { Request } from 'express'
import { z } from 'zod'
import { toMicroseconds } from '../clock.ts'
import { invalid } from '../http/errors.ts'
import type { State } from '../state/state.ts'

export type Operators = Record<string, string[]>
export type Predicate<Item> = (item: Item) => boolean

/** The operators given for one filter; none when it is not used. */
export function operatorsOf(request: Request, name: string): Operators {
  const parsed = z.record(z.string(), z.array(z.string())).optional().safeParse(request.query[name])
  if (!parsed.success) throw invalid(name, `${name} is a filter: write ${name}[operator]=value`)
  return parsed.data ?? {}
}

const unknownOperator = (name: string, operator: string): never => {
  throw invalid(name, `${name} has no operator "${operator}"`)
}

/** one_of and not_in over any text of the item. */
export function among<Item>(
  name: string,
  operators: Operators,
  value: (item: Item) => string | undefined,
): Predicate<Item>[] {
  return Object.entries(operators).map(([operator, wanted]) => {
    if (operator === 'one_of') return item => wanted.includes(value(item) ?? '')
    if (operator === 'not_in') return item => !wanted.includes(value(item) ?? '')
    return unknownOperator(name, operator)
  })
}

const moment = (name: string, text: string | undefined): number => {
  const parsed = toMicroseconds(text ?? '')
  if (parsed === null) throw invalid(name, `${name} must be a date or an RFC 3339 moment`)
  return parsed
}

/** gte, lte and date_range (`from~to`) over a moment of the item. */
export function within<Item>(name: string, operators: Operators, value: (item: Item) => string): Predicate<Item>[] {
  const at = (item: Item): number => toMicroseconds(value(item)) ?? 0
  return Object.entries(operators).flatMap(([operator, texts]) =>
    texts.map((text): Predicate<Item> => {
      if (operator === 'gte') {
        const bound = moment(name, text)
        return item => at(item) >= bound
      }
      if (operator === 'lte') {
        const bound = moment(name, text)
        return item => at(item) <= bound
      }
      if (operator !== 'date_range') return unknownOperator(name, operator)
      const [from, to] = text.split('~').map(part => moment(name, part))
      return item => at(item) >= (from ?? 0) && at(item) <= (to ?? 0)
    }),
  )
}

/**
 * The updated_at filter. The vendor stamps rows before it commits them, so such a list can miss the newest; how much of it is
 * missing is the state's `listLagMs`.
 */
export function updatedWithin<Item extends { updated_at: string }>(state: State, request: Request): Predicate<Item>[] {
  const asked = within<Item>('updated_at', operatorsOf(request, 'updated_at'), item => item.updated_at)
  const committedBefore = (state.clock.nowMs() - state.listLagMs) * 1000
  if (asked.length === 0 || state.listLagMs === 0) return asked
  return [...asked, item => (toMicroseconds(item.updated_at) ?? 0) <= committedBefore]
}
