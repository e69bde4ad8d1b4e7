/** The built bridge as a process that can be killed, started again on the same port, and asked whether it is ready. */
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startNode } from '../ends/shared/child.ts'
import type { Child } from '../ends/shared/child.ts'
import { until } from './wait.ts'

const PROGRAM = 'dist/bridge/main.js'

export interface BridgeProcess {
  url: string
  /** What it was given, for a second replica. */
  variables: Record<string, string>
  /** The end of its log. */
  output(): string
  /** All of its log since it was last started. */
  wholeLog(): string
  /** The logs of all its lives. */
  everyLog(): string
  isRunning(): boolean
  /** Of the process that runs now. */
  pid(): number
  /** SIGSTOP: it stands still in the middle of whatever it does. */
  freeze(): void
  /** SIGCONT. */
  thaw(): void
  stop(): Promise<void>
  /** SIGKILL: a crash. */
  kill(): Promise<void>
  /** Starts it again after a stop or a kill, on the same address with the same environment. */
  restart(): Promise<void>
  /**
   * Sets the wall clock of the process so many milliseconds before or after real time; timers and the monotonic clock go on. It
   * is seen within 20 ms, and holds until `stop`.
   */
  setClock(offsetMs: number): void
}

/** Loaded before the bridge. */
function createSteppedClock(port: number) {
  const file = join(tmpdir(), `bridge-clock-${process.pid}-${port}`)
  const module = pathToFileURL(resolve('test/world/stepped-clock.mjs'))
  module.searchParams.set('file', file)
  return {
    module: module.href,
    set: (offsetMs: number) => writeFileSync(file, String(offsetMs)),
    clear: () => rmSync(file, { force: true }),
  }
}

/** Below the ports that systems hand out by themselves, so that no outgoing connection takes one before the bridge does. */
const firstPort = 10_240
const ports = 20_000
/** Each process begins somewhere else. */
let offset = (process.pid * 127) % ports

/** A port that was free a moment ago: the bridge's address must be known before it starts. */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < ports; tried += 1) {
    offset = (offset + 1) % ports
    if (await isFree(firstPort + offset)) return firstPort + offset
  }
  throw new Error('No port is free')
}

function isFree(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise(resolve => {
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

/** Starts it and waits until it reports ready. Its environment is what is given and nothing else of ours. `program`: of another build. */
export async function startBridge(
  port: number,
  variables: Record<string, string>,
  program = PROGRAM,
): Promise<BridgeProcess> {
  if (!existsSync(program)) throw new Error(`${program} is not there: run npm run build:bridge first`)
  const url = `http://127.0.0.1:${port}`
  const env = { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: String(port), ...variables }
  const clock = createSteppedClock(port)
  let child: Child
  const lives: Child[] = []

  const start = async (): Promise<void> => {
    child = startNode('The bridge', ['--import', clock.module, program, 'serve'], env)
    lives.push(child)
    const stillPossible = (): void => {
      if (child.hasEnded()) throw new Error(`the bridge ended before it was ready:\n${child.output()}`)
    }
    try {
      await until(
        'the bridge to be ready',
        async () => {
          const answer = await fetch(`${url}/health/ready`)
          const said = await answer.text()
          // It serves whatever the vendors say; a test begins when ServiceNow has answered its first question.
          if (!answer.ok || !said.includes('"servicenow":"answers"'))
            throw new Error(`/health/ready answered ${answer.status}: ${said}`)
          return true
        },
        { stillPossible },
      )
    } catch (error) {
      await child.stop()
      throw error
    }
  }
  await start()
  return {
    url,
    variables,
    output: () => child.output(),
    wholeLog: () => child.wholeOutput(),
    everyLog: () => lives.map(life => life.wholeOutput()).join(''),
    isRunning: () => !child.hasEnded(),
    pid: () => child.pid,
    freeze: () => child.freeze(),
    thaw: () => child.thaw(),
    stop: () => {
      clock.clear()
      return child.stop()
    },
    kill: () => child.kill('SIGKILL'),
    restart: start,
    setClock: clock.set,
  }
}
