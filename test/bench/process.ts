/** Programs that are measured: started plainly, read through /proc, and ended with the bench whatever happens to it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface Measured {
  readonly pid: number
  /** User and system time since the start. */
  cpuSeconds(): number
  /** What is resident now, and the most that ever was. */
  memory(): Memory
  output(): string
  hasEnded(): boolean
  stop(): Promise<void>
}

export interface Memory {
  readonly rssMb: number
  readonly peakMb: number
}

/** USER_HZ is 100 on every Linux that Node runs on. */
const ticksPerSecond = 100
const killAfterMs = 5000
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

export function start(args: readonly string[], env: Record<string, string>, cwd: string): Measured {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { pid } = child
  if (pid === undefined) throw new Error(`node ${args.join(' ')} could not be started`)
  running.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    // The end is enough for a complaint, and the beginning for an address.
    stream.on('data', (chunk: Buffer) => {
      output = output.length > 2_000_000 ? output : output + chunk.toString()
    })
  }
  child.once('exit', () => running.delete(child))
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  return {
    pid,
    cpuSeconds: () => cpuSecondsOf(pid),
    memory: () => memoryOf(pid),
    output: () => output,
    hasEnded,
    stop: async () => {
      if (hasEnded()) return
      const ended = new Promise(resolve => child.once('exit', resolve))
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), killAfterMs)
      await ended
      clearTimeout(timer)
    },
  }
}

const cpuSecondsOf = (pid: number): number => timesOf(String(pid), 11)

/** Of all children of this process that have ended and were waited for. */
export const childrenCpuSeconds = (): number => timesOf('self', 13)

/** User and system time stand beside each other. The name in brackets may hold anything, so the fields are counted from its end. */
function timesOf(process: string, field: number): number {
  const stat = readFileSync(`/proc/${process}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[field]) + Number(fields[field + 1])) / ticksPerSecond
}

/** What a process holds by now. */
export function memoryOf(pid: number): Memory {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024
  return { rssMb: megabytes('VmRSS'), peakMb: megabytes('VmHWM') }
}

/** Looks every few milliseconds until there is something. */
export async function until<Found>(
  what: string,
  limitMs: number,
  look: () => Promise<Found | null> | Found | null,
  everyMs = 10,
): Promise<Found> {
  const end = Date.now() + limitMs
  for (;;) {
    const found = await look()
    if (found !== null) return found
    if (Date.now() > end) throw new Error(`waited ${limitMs / 1000} s for ${what}`)
    await pause(everyMs)
  }
}

export const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))
