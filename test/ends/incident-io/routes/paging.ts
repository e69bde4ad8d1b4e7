/** Lists page on the id of the last row: `page_size`, `after`, and in the answer `pagination_meta`. */
import type { Request } from 'express'
import { z } from 'zod'
import { invalid } from '../http/errors.ts'

export interface Page<Item> {
  items: Item[]
  meta: { page_size: number; after?: string }
}

const shape = z.object({ page_size: z.coerce.number().int().min(1).optional(), after: z.string().min(1).optional() })

export interface PageLimits {
  /** What may be asked for. */
  readonly maximum?: number
  /** What a page holds at most, whatever is asked for; 0: what is asked for. */
  readonly holds?: number
}

/** One page of rows that are already in order. An `after` that is not among them is refused. */
export function pageOf<Item extends { id: string }>(
  request: Request,
  items: Item[],
  { maximum = 250, holds = 0 }: PageLimits = {},
): Page<Item> {
  const parsed = shape.safeParse(request.query)
  if (!parsed.success) throw invalid('page_size', 'page_size must be a whole number of at least 1')
  const { page_size: asked = 25, after } = parsed.data
  if (asked > maximum) throw invalid('page_size', `page_size must be at most ${maximum}`)
  const size = holds === 0 ? asked : Math.min(asked, holds)
  const start = after === undefined ? 0 : items.findIndex(item => item.id === after) + 1
  if (after !== undefined && start === 0) throw invalid('after', 'after must be the id of a record in this list')
  const page = items.slice(start, start + size)
  const last = page.at(-1)
  const more = start + size < items.length && last !== undefined
  return { items: page, meta: { page_size: size, ...(more ? { after: last.id } : {}) } }
}
