/** Node programs as child processes that end on request, and also when the parent dies. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { Socket } from 'node:net'
import { createInterface } from 'node:readline'

export interface Child {
  /** The first line on standard output; rejects when the program ends before it, or the limit passes. */
  firstLine(limitMs: number): Promise<string>
  /** The end of what it wrote to both outputs, for messages about what went wrong. */
  output(): string
  /** All of it, for tests that look for what must not be there. */
  wholeOutput(): string
  hasEnded(): boolean
  readonly pid: number
  /** SIGSTOP: it stands still where it is, until `thaw`. */
  freeze(): void
  /** SIGCONT: it goes on as if no time had passed. */
  thaw(): void
  /** SIGTERM, then SIGKILL after five seconds; resolves when it is gone. */
  stop(): Promise<void>
  kill(signal: NodeJS.Signals): Promise<void>
  /** Lets this process end while the program runs; the program ends with it. */
  unref(): void
}

const keptCharacters = 8000
const killAfterMs = 5000

/** A parent that is killed closes the pipe to its children's standard input: they take that as the request to stop. */
const endWithParent = `data:text/javascript,${encodeURIComponent(
  'process.stdin.once("close", () => process.kill(process.pid, "SIGTERM")).resume().unref()',
)}`

const ended = (child: ChildProcess): Promise<void> =>
  new Promise(resolve => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
  })

const stopChild = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  child.kill(signal)
  const timer = setTimeout(() => child.kill('SIGKILL'), killAfterMs)
  await ended(child)
  clearTimeout(timer)
}

/** Lets this process end while the child runs. */
function unrefChild(child: ChildProcess): void {
  child.unref()
  for (const stream of [child.stdin, child.stdout, child.stderr]) if (stream instanceof Socket) stream.unref()
}

/** Starts `node <args>` in the repository's root. */
export function startNode(name: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Child {
  const child = spawn(process.execPath, ['--import', endWithParent, ...args], {
    cwd: process.cwd(),
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let kept = ''
  const whole: string[] = []
  const keep = (chunk: Buffer): void => {
    whole.push(chunk.toString())
    kept = (kept + chunk.toString()).slice(-keptCharacters)
  }
  child.stderr.on('data', keep)
  child.stdout.on('data', keep)
  const first = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve)
    child.once('error', reject)
    child.once('exit', (code, signal) =>
      reject(new Error(`${name} ended (${code ?? signal}) before it was ready:\n${kept}`)),
    )
  })
  first.catch(() => undefined)
  return {
    firstLine: limitMs => {
      const limit = new Promise<never>((_resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`${name} was not ready within ${limitMs} ms:\n${kept}`)),
          limitMs,
        )
        void first.finally(() => clearTimeout(timer)).catch(() => undefined)
      })
      return Promise.race([first, limit])
    },
    output: () => kept,
    wholeOutput: () => whole.join(''),
    pid: child.pid ?? 0,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    stop: () => stopChild(child, 'SIGTERM'),
    kill: signal => stopChild(child, signal),
    unref: () => unrefChild(child),
  }
}
