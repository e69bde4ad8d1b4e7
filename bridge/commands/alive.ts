/** `alive`: whether the bridge on this machine answers, for the health check of a container. It needs no variable. */
import { readListener, type Settings } from '../config/config.ts'
import type { Environment } from '../config/environment.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'

/** An engine counts a check that takes longer as failed. */
const timeoutMs = 4000

/** Where a bridge that listens as HOST and PORT say is reached from the same machine. */
export function addressOfBridge({ host, port }: Pick<Settings, 'host' | 'port'>): string {
  // These two are no address to connect to: they mean all addresses of the machine.
  const reached = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`
}

export async function runAliveCommand(
  env: Environment,
  { json }: { readonly json: boolean },
  print: (line: string) => void,
): Promise<ExitCode> {
  const address = `${addressOfBridge(readListener(env))}/health/live`
  const answer = await fetch(address, { signal: AbortSignal.timeout(timeoutMs) }).catch(() => null)
  const isAlive = answer?.ok === true
  const found = answer === null ? 'nothing answers' : `the answer is ${answer.status}`
  print(json ? JSON.stringify({ address, alive: isAlive }, null, 2) : `${address}: ${isAlive ? 'alive' : found}`)
  return isAlive ? exitCodes.fine : exitCodes.toDo
}
