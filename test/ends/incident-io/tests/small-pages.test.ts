/** Pages that hold less than was asked for: so many rows, and a cursor to the rest. */
import { z } from 'zod'
import { startEnd } from './end.ts'

const page = z.looseObject({
  incidents: z.array(z.looseObject({ id: z.string() })),
  pagination_meta: z.looseObject({ after: z.string().optional() }),
})

test('hold so many rows, whatever is asked for, and lead to the rest', async () => {
  const end = await startEnd()
  try {
    await end.control('POST', '/incidents/bulk', { count: 3, words: { name: 'Many' }, quiet: true })
    expect((await end.control('PUT', '/pages', { hold: 2 })).status).toBe(204)
    const first = page.parse((await end.api('GET', '/v2/incidents?page_size=250')).body)
    expect(first.incidents).toHaveLength(2)
    const { after = '' } = first.pagination_meta
    const second = page.parse((await end.api('GET', `/v2/incidents?page_size=250&after=${after}`)).body)
    expect(second.incidents).toHaveLength(1)
    expect(second.pagination_meta.after).toBeUndefined()
  } finally {
    await end.stop()
  }
})
