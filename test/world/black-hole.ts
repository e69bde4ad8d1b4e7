/**
 * A TCP proxy that can swallow traffic, as a firewall that forgot its connections: they stay open, nothing that is sent over them
 * arrives, and neither side hears that the other has gone. New ones are accepted and swallowed too, until the hole is closed;
 * those that were swallowed stay so.
 */
import { connect, createServer } from 'node:net'
import type { Socket } from 'node:net'

/** Which direction is swallowed, seen from the side that connects. */
export type Hole = 'none' | 'requests' | 'answers' | 'both'

export interface BlackHole {
  readonly url: string
  /** From now on, for every connection that carries something. */
  open(hole: Hole): void
  /** Forgets the connections that stand now, idle ones too: what is sent over them from now on is swallowed. New ones pass. */
  forget(): void
  /** Connections of which something was swallowed, in either direction. */
  readonly swallowed: number
  stop(): Promise<void>
}

interface Connection {
  /** From then on nobody hears of the other side's end. */
  isForgotten: boolean
  hasSwallowed: boolean
}

/** Starts it on loopback in front of an address. */
export async function startBlackHole(target: string): Promise<BlackHole> {
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  const connections = new Set<Connection>()
  let hole: Hole = 'none'
  let swallowed = 0

  function carry(from: Socket, to: Socket, connection: Connection, direction: 'requests' | 'answers'): void {
    sockets.add(from)
    from.on('data', (bytes: Buffer) => {
      const isSwallowed = hole === 'both' || hole === direction || connection.isForgotten
      if (!isSwallowed) return void to.write(bytes)
      if (!connection.hasSwallowed) swallowed += 1
      connection.hasSwallowed = true
      connection.isForgotten = true
    })
    from.on('end', () => {
      if (connection.isForgotten) from.end()
      else to.end()
    })
    from.on('error', () => undefined)
    from.once('close', () => {
      sockets.delete(from)
      connections.delete(connection)
      if (!connection.isForgotten) to.destroy()
    })
  }

  const server = createServer({ allowHalfOpen: true }, client => {
    const onward = connect({ host: hostname, port: Number(port), allowHalfOpen: true })
    const connection: Connection = { isForgotten: false, hasSwallowed: false }
    connections.add(connection)
    carry(client, onward, connection, 'requests')
    carry(onward, client, connection, 'answers')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The black hole has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    open: next => {
      hole = next
    },
    forget: () => {
      for (const connection of connections) connection.isForgotten = true
    },
    get swallowed() {
      return swallowed
    },
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
