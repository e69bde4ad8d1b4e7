/** Lists, page by page: `after` in, `pagination_meta.after` out, until none is given. */
import { z } from 'zod'
import { BridgeError } from '../../observability/errors.ts'
import type AsyncLock from 'async-lock'
import { AnswerTooLarge, cutReason, NoAnswer } from '../http/transport.ts'
import { fullPage, maxPageBytes, type PageSize, type PageSizes, type ShrinkReason } from './page-size.ts'
import { readAnswer, type Send } from './request.ts'
import type { JsonCall } from '../http/json-client.ts'

/** Far beyond any account, so reaching it means that the cursors go round in a circle. */
const maxRows = 500_000

const meta = z.object({ pagination_meta: z.object({ after: z.string().nullish() }).nullish() })

export interface Paging {
  readonly send: Send
  readonly sizes: PageSizes
  /** The keyed mutex of large lists. */
  readonly lock: AsyncLock
}

export interface List<T extends z.ZodType> {
  readonly call: JsonCall
  /** The property of the answer that holds the rows. */
  readonly key: string
  readonly row: T
  /** Where to begin: the id of the row before. */
  readonly after?: string
  /** Fewer rows a page than usual. */
  readonly pageSize?: number
  /** Rows may be so large that two pages at once would take too much memory; nobody waits for such a list. */
  readonly isLarge?: boolean
}

/** One page after the other. The next one is asked for when it is wanted, and none is kept. */
export async function* pagesOf<T extends z.ZodType>(paging: Paging, list: List<T>): AsyncGenerator<z.output<T>[]> {
  let after = list.after ?? ''
  let count = 0
  while (count < maxRows) {
    const { rows, next } = await readPage(paging, list, after)
    yield rows
    if (next === '') return
    if (next === after) break
    after = next
    // An empty page that is not the last one must not be asked for without end either.
    count += rows.length === 0 ? fullPage : rows.length
  }
  throw new BridgeError(
    'incident_io_unreadable',
    `incident.io ${list.call.label}: the pages do not end. Check what stands between the bridge and INCIDENT_IO_API_URL.`,
  )
}

/** The whole list. For lists of one incident, which are kept for the run. */
export async function readPages<T extends z.ZodType>(paging: Paging, list: List<T>): Promise<z.output<T>[]> {
  const rows: z.output<T>[] = []
  for await (const page of pagesOf(paging, list)) rows.push(...page)
  return rows
}

interface Page<Row> {
  readonly rows: Row[]
  readonly next: string
}

/** The page behind the cursor. One that is too large, too slow or cut off is asked for again, with fewer rows. */
async function readPage<T extends z.ZodType>(paging: Paging, list: List<T>, after: string): Promise<Page<z.output<T>>> {
  const size = paging.sizes(list.call.label)
  const before = size.current()
  for (;;) {
    const asked = Math.min(size.current(), list.pageSize ?? fullPage)
    try {
      const read = () => readOnce(paging, list, { after, asked, size })
      return await (list.isLarge === true ? paging.lock.acquire('large page', read) : read())
    } catch (error) {
      const reason = shrinkReasonOf(error)
      if (reason !== null && size.shrink(asked, reason)) continue
      // Not even a single row came, or nobody is there: the size is not to blame.
      size.restore(before)
      throw error
    }
  }
}

async function readOnce<T extends z.ZodType>(
  { send }: Paging,
  { call, key, row }: List<T>,
  { after, asked, size }: { readonly after: string; readonly asked: number; readonly size: PageSize },
): Promise<Page<z.output<T>>> {
  const cursor = after === '' ? [] : [['after', after] as const]
  const query = [...(call.query ?? []), ['page_size', String(asked)] as const, ...cursor]
  let characters = 0
  const onSize = (length: number): void => {
    characters = length
  }
  const json = await send({ ...call, query, maxAnswerBytes: maxPageBytes, onSize })
  const rows = readAnswer(z.object({ [key]: z.array(row) }), json, call)[key] ?? []
  size.noteRead({ asked, rows: rows.length, characters })
  return { rows, next: readAnswer(meta, json, call).pagination_meta?.after ?? '' }
}

/** null: fewer rows would not help. */
function shrinkReasonOf(error: unknown): ShrinkReason | null {
  if (!(error instanceof BridgeError)) return null
  if (error.cause instanceof AnswerTooLarge) return 'too large'
  // A gateway that gave up waiting for the vendor.
  if (error.status === 504) return 'too slow'
  if (!(error.cause instanceof NoAnswer)) return null
  if (error.cause.reason === 'timeout') return 'too slow'
  return error.cause.reason === cutReason ? 'cut off' : null
}
