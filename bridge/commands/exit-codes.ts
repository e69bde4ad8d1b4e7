/** How a command ends, for scripts: the same numbers for every command, as docs/operate.md lists them. */
import { isPassing, toBridgeError, vendorOf } from '../observability/errors.ts'

export const exitCodes = {
  fine: 0,
  /** Something has to be done here: a variable, a check that failed, an incident that was refused. */
  toDo: 1,
  /** A vendor cannot be reached, or asks for a pause. The same command may do later. */
  unreachable: 2,
  /** Not everything is on the other side yet, and nothing is lost. */
  degraded: 3,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** How a command ends that this failure ended. */
export function exitCodeOf(error: unknown): ExitCode {
  const isVendor = vendorOf(toBridgeError(error).code) !== null
  return isVendor && isPassing(error) ? exitCodes.unreachable : exitCodes.toDo
}
