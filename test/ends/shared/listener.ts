import type { Server } from 'node:http'

const HOST = '127.0.0.1'

export interface Listener {
  url: string
  /** Closes open connections too. */
  close(): Promise<void>
}

/** Listens on loopback; port 0 takes a free one. Rejects when the port is taken. */
export async function listen(server: Server, port = 0): Promise<Listener> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    url: `http://${HOST}:${address.port}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
