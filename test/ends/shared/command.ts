/** What the command lines of all ends have in common: options, the end by a signal, errors in one sentence. */
import { InvalidArgumentError } from 'commander'
import { z } from 'zod'

/** A number of at least 0. */
export function number(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new InvalidArgumentError('must be a number of at least 0')
  return value
}

/** A port to listen on; 0 takes a free one. */
export function port(text: string): number {
  const value = number(text)
  if (!Number.isInteger(value) || value > 65_535) throw new InvalidArgumentError('must be a whole number up to 65535')
  return value
}

const listenError = z.object({ syscall: z.literal('listen'), code: z.string(), port: z.number() })

/** One sentence for the person who started the program. */
function sentenceOf(error: unknown): string {
  const failed = listenError.safeParse(error)
  if (failed.success && failed.data.code === 'EADDRINUSE')
    return `port ${failed.data.port} is taken. Choose another with --port; 0 takes a free one.`
  if (failed.success && failed.data.code === 'EACCES')
    return `this user may not listen on port ${failed.data.port}. Choose another with --port; 0 takes a free one.`
  return error instanceof Error ? error.message : String(error)
}

/** Starts the program, or ends the process with one sentence on standard error. SIGINT and SIGTERM stop it. */
export async function run<Running extends { stop(): Promise<void> }>(
  name: string,
  start: () => Promise<Running>,
): Promise<Running> {
  try {
    const running = await start()
    const end = (): void => void running.stop().finally(() => process.exit(0))
    process.once('SIGINT', end)
    process.once('SIGTERM', end)
    return running
  } catch (error) {
    process.stderr.write(`${name} did not start: ${sentenceOf(error)}\n`)
    process.exit(1)
  }
}
