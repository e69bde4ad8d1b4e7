/** Readings that go on where a row or a list cannot be read, and say what is missing. */
import { z } from 'zod'
import { toBridgeError } from '../../observability/errors.ts'
import type { JsonCall, Read } from '../http/exchange.ts'
import { pagesOf, type Paging } from './pages.ts'

/** The newest rows of a list that are looked at. */
const enoughRows = 250

/** What one list gave: `complete` when every row of it could be read. */
export interface Reading<Row> {
  readonly rows: readonly Row[]
  readonly complete: boolean
  readonly problem: string | null
  readonly error: unknown
}

const unreadable = (error: unknown) => ({ rows: [], complete: false, problem: toBridgeError(error).message, error })

/** Row by row: one that is of another shape than expected is left out, and the list then counts as incomplete. */
export async function readList<T extends z.ZodType>(
  read: Read,
  call: JsonCall,
  key: string,
  row: T,
): Promise<Reading<z.output<T>>> {
  try {
    const list = (await read(z.object({ [key]: z.array(z.unknown()) }), call))[key] ?? []
    const rows = parsedRows(row, list)
    return readingOf(call, { total: list.length, readable: rows.length }, rows)
  } catch (error) {
    return unreadable(error)
  }
}

/** Those of the shape that is expected. */
export const parsedRows = <T extends z.ZodType>(row: T, list: readonly unknown[]): z.output<T>[] =>
  list.flatMap(item => {
    const parsed = row.safeParse(item)
    return parsed.success ? [parsed.data] : []
  })

interface Counts {
  readonly total: number
  readonly readable: number
}

function readingOf<Row>({ label }: JsonCall, { total, readable }: Counts, rows: readonly Row[]): Reading<Row> {
  const missing = total - readable
  const problem =
    missing === 0 ? null : `incident.io ${label}: ${missing} of ${total} rows are not as its contract says.`
  return { rows, complete: missing === 0, problem, error: null }
}

/** Hands the newest rows to `take`, which returns how many of a page it could read. */
export async function readNewest(
  paging: Paging,
  call: JsonCall,
  key: string,
  take: (page: readonly unknown[]) => number,
): Promise<Reading<never>> {
  let total = 0
  let readable = 0
  try {
    for await (const page of pagesOf(paging, { call, key, row: z.unknown(), isLarge: true })) {
      total += page.length
      readable += take(page)
      if (total >= enoughRows) break
    }
  } catch (error) {
    return unreadable(error)
  }
  return readingOf(call, { total, readable }, [])
}
