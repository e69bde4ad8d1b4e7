import express from 'express'
import { createServer } from 'node:http'
import { rateLimit } from '../http/rate-limit.ts'

test('the bucket refills evenly: after the wait that was asked for, a request passes', async () => {
  let now = 0
  const app = express()
  app.use((_request, response, next) => {
    response.locals['apiKey'] = { id: '1', key: 'k', name: 'k', roles: [] }
    next()
  })
  app.use(rateLimit(60, () => now))
  app.use((_request, response) => void response.end())
  const server = createServer(app).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const ask = () => fetch(`http://127.0.0.1:${port}/`)
  for (let count = 0; count < 60; count += 1) expect((await ask()).status).toBe(200)
  const refused = await ask()
  expect(refused.status).toBe(429)
  now += Number(refused.headers.get('retry-after')) * 1000
  expect((await ask()).status).toBe(200)
  expect((await ask()).status).toBe(429)
  server.closeAllConnections()
  server.close()
})
