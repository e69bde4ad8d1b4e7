/** The instance without a log-in, on this machine only: every request goes on as the admin, so that its pages can stand in a frame. */
import { createServer, request } from 'node:http'
import type { Server } from 'node:http'
import type { StartedInstance } from '../../ends/servicenow/start.ts'
import { isFromOwnPage } from './own-page.ts'

export function createInstanceDoor(instance: StartedInstance): Server {
  return createServer((incoming, response) => {
    if (!isFromOwnPage(incoming)) return void response.writeHead(403).end()
    const onward = request(
      new URL(incoming.url ?? '/', instance.url),
      {
        method: incoming.method ?? 'GET',
        headers: { ...incoming.headers, authorization: instance.authorizationOf('admin') },
      },
      answer => {
        const { location, ...headers } = answer.headers
        // What the instance calls itself is not where the browser is.
        const moved = location === undefined ? {} : { location: location.replace(instance.url, '') || '/' }
        response.writeHead(answer.statusCode ?? 502, { ...headers, ...moved })
        answer.pipe(response)
      },
    )
    onward.on('error', () => response.destroy())
    incoming.pipe(onward)
  })
}
