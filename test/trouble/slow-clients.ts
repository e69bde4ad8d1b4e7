/** Peers that hold a connection open: each in its own way, over a bare socket. */
import { connect, type Socket } from 'node:net'

/** `lateMs`: how long the late starter waits with its first byte. `dribbleMs`: between two bytes. */
export interface Pace {
  readonly lateMs: number
  readonly dribbleMs: number
}

export interface SlowClient {
  readonly kind: string
  /** From the connection to its end as this side saw it; null while it is open. A client that does not read sees no end. */
  closedAfterMs(): number | null
  /** Reads on, and says whether the answer was cut off before all of it had come. */
  wasCutOff(): Promise<boolean>
  end(): void
}

interface Target {
  readonly host: string
  readonly port: number
  readonly imagePath: string
}

const head = (method: string, path: string, ...headers: string[]): string =>
  [`${method} ${path} HTTP/1.1`, 'Host: bridge', ...headers, '', ''].join('\r\n')

/** Headers that only the body could condemn. */
const plausible = (): string[] => [
  'webhook-id: msg_slow',
  `webhook-timestamp: ${Math.floor(Date.now() / 1000)}`,
  'webhook-signature: v1,AAAA',
  'Content-Length: 4000',
]

type Behave = (socket: Socket, target: Target, pace: Pace, later: (run: () => void, ms: number) => void) => void

const dribble: Behave = (socket, _target, { dribbleMs }, later) => {
  const next = (): void => {
    socket.write('x')
    later(next, dribbleMs)
  }
  next()
}

const behaviours: Record<string, Behave> = {
  'sends nothing': () => undefined,
  'sends its headers byte by byte': (socket, ...rest) => {
    socket.write('POST /webhooks/incident-io HTTP/1.1\r\nHost: bridge\r\nX-Slow: ')
    dribble(socket, ...rest)
  },
  'sends its body byte by byte': (socket, ...rest) => {
    socket.write(head('POST', '/webhooks/incident-io', ...plausible()))
    dribble(socket, ...rest)
  },
  'starts late, then sends its body byte by byte': (socket, target, pace, later) =>
    later(() => {
      socket.write(head('POST', '/webhooks/incident-io', ...plausible()))
      dribble(socket, target, pace, later)
    }, pace.lateMs),
  'asks once and stays': socket => {
    socket.write(head('GET', '/health/live'))
  },
  'asks for an image and does not read it': (socket, { imagePath }) => {
    socket.pause()
    socket.write(head('GET', imagePath))
  },
  'asks a thousand times and reads nothing': socket => {
    socket.pause()
    socket.write(head('GET', '/health/live').repeat(1000))
  },
}

export const slowKinds: readonly string[] = Object.keys(behaviours)
/** These do not look at what comes, so they cannot see the end of the connection either. */
export const deafKinds: readonly string[] = [
  'asks for an image and does not read it',
  'asks a thousand times and reads nothing',
]

/** Opens one connection that behaves as its kind says. */
export function openSlowClient(kind: string, target: Target, pace: Pace): SlowClient {
  const socket = connect(target.port, target.host)
  const timers = new Set<NodeJS.Timeout>()
  const begun = performance.now()
  let closed: number | null = null
  let failed = false
  socket.on('error', () => {
    failed = true
  })
  socket.on('close', () => {
    closed ??= performance.now() - begun
    for (const timer of timers) clearTimeout(timer)
  })
  if (!deafKinds.includes(kind)) socket.resume()
  socket.on('end', () => {
    closed ??= performance.now() - begun
  })
  const later = (run: () => void, ms: number): void => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      if (!socket.destroyed) run()
    }, ms)
    timers.add(timer)
  }
  socket.once('connect', () => behaviours[kind]?.(socket, target, pace, later))
  return {
    kind,
    closedAfterMs: () => closed,
    wasCutOff: () => readToTheEnd(socket, () => failed),
    end: () => socket.destroy(),
  }
}

/** What the kernel still holds for a deaf client comes first; then the end, if there was one, and no end of an answer. */
function readToTheEnd(socket: Socket, hasFailed: () => boolean): Promise<boolean> {
  if (hasFailed() || socket.destroyed) return Promise.resolve(true)
  return new Promise(resolve => {
    let received = 0
    let announced = Infinity
    const limit = setTimeout(() => resolve(false), 2000)
    socket.on('data', (chunk: Buffer) => {
      if (received === 0) announced = announcedBytes(chunk)
      received += chunk.length
    })
    socket.once('close', () => {
      clearTimeout(limit)
      resolve(received < announced)
    })
    socket.resume()
  })
}

/** Of an image. A client that asks a thousand times never gets everything. */
function announcedBytes(firstChunk: Buffer): number {
  const text = firstChunk.toString('latin1')
  if (!/content-type: image/i.test(text)) return Infinity
  const length = /content-length: (\d+)/i.exec(text)?.[1]
  return length === undefined ? Infinity : Number(length) + text.indexOf('\r\n\r\n') + 4
}
