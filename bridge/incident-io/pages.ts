/** Cursor paging: `after` in, `pagination_meta.after` out, until none is given. */
import { z } from 'zod'
import { BridgeError } from '../errors.ts'
import { readAnswer, type IncidentIoCall, type SendToIncidentIo } from './request.ts'

const pageSize = 250
/** Half a million rows: far beyond any account, so reaching it means that the cursor does not move. */
const maxPages = 2000

const meta = z.object({ pagination_meta: z.object({ after: z.string().nullish() }).nullish() })

/** Reads every page of a list; `key` is the property that holds the rows. */
export async function readPages<T extends z.ZodType>(
  send: SendToIncidentIo,
  call: IncidentIoCall,
  key: string,
  row: T,
): Promise<z.output<T>[]> {
  const page = z.object({ [key]: z.array(row) })
  const rows: z.output<T>[] = []
  let after = ''
  for (let count = 0; count < maxPages; count += 1) {
    const cursor = after === '' ? [] : [['after', after] as const]
    const json = await send({ ...call, query: [...(call.query ?? []), ['page_size', String(pageSize)], ...cursor] })
    rows.push(...(readAnswer(page, json, call)[key] ?? []))
    const next = readAnswer(meta, json, call).pagination_meta?.after ?? ''
    if (next === '') return rows
    if (next === after) break
    after = next
  }
  throw new BridgeError(
    'incident_io_unreadable',
    `incident.io ${call.label}: the pages do not end. Check what stands between the bridge and INCIDENT_IO_API_URL.`,
  )
}
