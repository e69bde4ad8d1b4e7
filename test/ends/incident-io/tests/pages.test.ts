import { startServer } from '../server.ts'
import type { RunningServer } from '../server.ts'

let server: RunningServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const declare = async (words: Record<string, unknown>): Promise<string> => {
  const answer = await fetch(`${server.url}/_/incidents`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(words),
  })
  return (
    ((await answer.json()) as { incident?: { reference: string }; reference?: string }).incident?.reference ?? 'INC-1'
  )
}
const page = async (path: string): Promise<{ status: number; text: string }> => {
  const answer = await fetch(`${server.url}/pages${path}`)
  return { status: answer.status, text: await answer.text() }
}

test('an incident has a page with its severity and its timeline, all moments in UTC', async () => {
  const reference = await declare({ name: 'Checkout <b>is</b> slow', severity: 'Major' })
  const { status, text } = await page(`/incidents/${reference}`)
  expect(status).toBe(200)
  expect(text).toContain('Checkout &lt;b&gt;is&lt;/b&gt; slow')
  expect(text).toContain('Major')
  expect(text).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/)
  expect((await page('/incidents')).text).toContain(reference)
})

test('an incident that is not there has none', async () => {
  expect((await page('/incidents/INC-999')).status).toBe(404)
})
