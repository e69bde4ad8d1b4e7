import { ask, createAppUnderTest } from './app-under-test.ts'

test.each([
  ['get', '/'],
  ['get', '/webhooks/incident-io'],
  ['put', '/webhooks/servicenow'],
  ['post', '/health/live'],
  ['get', '/attachments/token'],
  ['get', '/%E0%A4%A'],
] as const)('%s %s is answered 404 in the one shape of errors', async (method, path) => {
  const answer = await ask(createAppUnderTest().app, method, path)
  expect([answer.status, answer.body]).toEqual([
    404,
    { error: { code: 'not_found', message: 'There is nothing at this address.' } },
  ])
  expect(answer.headers).not.toHaveProperty('x-powered-by')
})

/** A route that is not here is one that nobody asked who may reach it. Webhooks are signed, images carry a token, /metrics has its own. */
const known = [
  'GET /health/live',
  'GET /health/ready',
  'GET /metrics',
  'POST /webhooks/incident-io',
  'POST /webhooks/servicenow',
  'POST /webhooks/jira',
  'GET /attachments/:token/:fileName',
  'GET /attachments/self/:nonce',
]

interface Layer {
  readonly route?: { readonly path: string; readonly stack: readonly { readonly method: string }[] }
  readonly handle: unknown
}

const stackOf = (router: unknown): readonly Layer[] =>
  (typeof router === 'object' || typeof router === 'function') &&
  router !== null &&
  'stack' in router &&
  Array.isArray(router.stack)
    ? (router.stack as Layer[])
    : []

const routesOf = (router: unknown): string[] =>
  stackOf(router).flatMap(({ route, handle }) =>
    route === undefined
      ? routesOf(handle)
      : [...new Set(route.stack.map(({ method }) => `${method.toUpperCase()} ${route.path}`))],
  )

test('there are these routes and no others', () => {
  expect(routesOf(createAppUnderTest().app.router).sort()).toEqual([...known].sort())
})
