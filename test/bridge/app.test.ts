import { startApp, type AppUnderTest } from './http/app-under-test.ts'

let app: AppUnderTest
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

test.each([
  ['GET', '/'],
  ['GET', '/webhooks/incident-io'],
  ['PUT', '/webhooks/servicenow'],
  ['POST', '/health/live'],
  ['GET', '/attachments/token'],
  ['GET', '/%E0%A4%A'],
])('%s %s is answered 404 in the one shape of errors', async (method, path) => {
  const answer = await fetch(`${app.url}${path}`, { method })
  expect([answer.status, await answer.json()]).toEqual([
    404,
    { error: { code: 'not_found', message: 'There is nothing at this address.' } },
  ])
  expect(answer.headers.get('x-powered-by')).toBeNull()
})
