/** What a run could not finish and no repetition would mend stands on the incident's row, where people see it and sweeps find it. */
import { BridgeError, toBridgeError } from '../errors.ts'
import type { TicketRow } from '../mapping/types.ts'
import type { TicketStore } from './ports.ts'
import { isWorthAnotherAttempt } from './settle.ts'

type ErrorStore = Pick<TicketStore, 'writeBridgeError'>

/**
 * Brings the row's sentence in line with what a run met: the refusals, or nothing when all went well. Failures that pass leave it
 * as it is, because their repetition decides. Only for incidents that may be seen: of others nothing is recorded.
 */
export async function recordFailures(store: ErrorStore, row: TicketRow, errors: readonly unknown[]): Promise<void> {
  const refused = errors.filter(error => !isWorthAnotherAttempt(error))
  if (refused.length === 0 && errors.length > 0) return
  await write(store, row, [...new Set(refused.map(sentenceOf))].join('\n'))
}

/** For a row of which nothing more may be told. */
export const forgetFailures = (store: ErrorStore, row: TicketRow): Promise<void> => write(store, row, '')

async function write(store: ErrorStore, row: TicketRow, sentence: string): Promise<void> {
  if (comparable(sentence) === comparable(row.bridgeError ?? '')) return
  await store.writeBridgeError(row.sysId, sentence).catch((error: unknown) => { throw stillOwed(error) })
}

/** What stands on no row must come back by being delivered again, whatever its code says. */
export function stillOwed(error: unknown): BridgeError {
  const known = toBridgeError(error)
  if (known.retry) return known
  const { code, message, requestId, status } = known
  return new BridgeError(code, message, {
    retry: true, cause: error, ...(requestId === undefined ? {} : { requestId }), ...(status === undefined ? {} : { status }),
  })
}

function sentenceOf(error: unknown): string {
  const { message, requestId } = toBridgeError(error)
  return requestId === undefined ? message : `${message} (request ${requestId})`
}

/** Every attempt has another request id, and a row is not written for that alone; a column is cut and trimmed. */
const comparable = (sentence: string): string => sentence.replace(/\r\n?/g, '\n').replace(/ \(request [^)\n]*\)/g, '').trim().slice(0, 3000)
