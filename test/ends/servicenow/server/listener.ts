import { createServer, type RequestListener } from 'node:http'
import { listen, type Listener } from '../../shared/listener.ts'

/** Enough for addresses over the platform's own limit, which it answers itself. */
const MAX_HEADER_BYTES = 64 * 1024

/** Takes the port before there is anything to serve, so that the instance can know its own address. */
export async function openListener(port: number): Promise<Listener & { serve(handler: RequestListener): void }> {
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES })
  return {
    ...(await listen(server, port)),
    serve: handler => {
      server.on('request', handler)
    },
  }
}
