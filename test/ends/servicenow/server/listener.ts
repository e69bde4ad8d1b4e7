import { createServer, type RequestListener } from 'node:http'

const HOST = '127.0.0.1'
/** Enough for addresses over the platform's own limit, which it answers itself. */
const MAX_HEADER_BYTES = 64 * 1024

export interface Listener {
  url: string
  serve(handler: RequestListener): void
  close(): Promise<void>
}

/** Takes the port before there is anything to serve, so that the instance can know its own address. */
export async function openListener(port: number): Promise<Listener> {
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, () => resolve())
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The instance has no port')
  return {
    url: `http://${HOST}:${address.port}`,
    serve: handler => {
      server.on('request', handler)
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
