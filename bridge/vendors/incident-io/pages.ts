/**
 * Lists, page by page: `after` in, `pagination_meta.after` out, until none is given. An incident with many fields and options has
 * hundreds of kilobytes, so a full page may be larger than the memory allows, or slower than the timeout. Then the pages of that list
 * get smaller, and grow back when what was read says that larger ones fit.
 */
import { z } from 'zod'
import { BridgeError } from '../../observability/errors.ts'
import type AsyncLock from 'async-lock'
import { AnswerTooLarge, type JsonCall, type Read } from '../http/exchange.ts'
import { cutReason, NoAnswer } from '../http/no-answer.ts'

/** Far beyond any account, so reaching it means that the cursors go round in a circle. */
const maxRows = 500_000

const meta = z.object({ pagination_meta: z.object({ after: z.string().nullish() }).nullish() })

export interface Paging {
  readonly read: Read
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
  /** A page that cannot be read is not asked for in smaller ones: the caller asks for less of the list. */
  readonly isWhole?: boolean
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
      const reason = list.isWhole === true ? null : shrinkReasonOf(error)
      if (reason !== null && size.shrink(asked, reason)) continue
      // Not even a single row came, or nobody is there: the size is not to blame.
      size.restore(before)
      throw error
    }
  }
}

async function readOnce<T extends z.ZodType>(
  { read }: Paging,
  { call, key, row }: List<T>,
  { after, asked, size }: { readonly after: string; readonly asked: number; readonly size: PageSize },
): Promise<Page<z.output<T>>> {
  const cursor = after === '' ? [] : [['after', after] as const]
  const query = [...(call.query ?? []), ['page_size', String(asked)] as const, ...cursor]
  let characters = 0
  const onSize = (length: number): void => {
    characters = length
  }
  const schema = z.object({ [key]: z.array(row) }).and(meta)
  const answer = await read(schema, { ...call, query, maxAnswerBytes: maxPageBytes, onSize })
  const rows = answer[key] ?? []
  size.noteRead({ asked, rows: rows.length, characters })
  return { rows, next: answer.pagination_meta?.after ?? '' }
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

type ShrinkReason = 'too large' | 'too slow' | 'cut off'

/** For the log: fixed words and counts. */
export interface SmallerPages {
  readonly label: string
  readonly count: number
  readonly reason: ShrinkReason
}

interface ReadPage {
  readonly asked: number
  readonly rows: number
  readonly characters: number
}

type PageSize = ReturnType<typeof createPageSize>

/** By the label of the list. */
type PageSizes = (label: string) => PageSize

/**
 * The API reference allows 250 incidents a page in words, and 500 in its schema. For follow-ups and updates both say 250:
 * https://api-docs.incident.io
 */
const fullPage = 250
/**
 * Read and parsed, an answer takes many times as much memory: with 8 MB a process that lists large incidents passed 200 MB, with 4 MB
 * it stays at 160. Parsing it holds up everything else for 20 to 30 ms.
 */
const maxPageBytes = 4 * 1024 * 1024
/** So much of it may be used by a larger page, as far as can be foreseen. */
const foreseenShare = 0.75
const readsToGrow = 4
/** Silence counts for the circuit, which opens at five in a row: from a full page it takes four steps to a single row. */
const divisor: Readonly<Record<ShrinkReason, number>> = { 'too large': 2, 'too slow': 4, 'cut off': 4 }

/** The sizes of one client. They stay from one reading to the next, so that no list begins with the pages that failed before. */
export function createPageSizes(onSmaller: (about: SmallerPages) => void): PageSizes {
  const sizes = new Map<string, PageSize>()
  return label => {
    const size = sizes.get(label) ?? createPageSize((count, reason) => onSmaller({ label, count, reason }))
    sizes.set(label, size)
    return size
  }
}

function createPageSize(report: (count: number, reason: ShrinkReason) => void) {
  let current = fullPage
  let readInARow = 0
  const set = (rows: number): void => {
    current = rows
    readInARow = 0
  }
  return {
    current: () => current,
    /** Fewer rows from now on; false when there was one row only. */
    shrink: (asked: number, reason: ShrinkReason): boolean => {
      if (asked <= 1) return false
      set(Math.max(1, Math.floor(asked / divisor[reason])))
      report(current, reason)
      return true
    },
    /** The size had nothing to do with the failure. */
    restore: set,
    /** A page was read. */
    noteRead: ({ asked, rows, characters }: ReadPage): void => {
      if (current === fullPage || asked < current || rows === 0) return
      readInARow += 1
      const larger = Math.min(fullPage, current * 2)
      if (readInARow >= readsToGrow && (characters / rows) * larger <= maxPageBytes * foreseenShare) set(larger)
    },
  }
}
