/** What incident.io says no to for good, as words; everything else goes on being an error. */
import { BridgeError, type ErrorCode } from '../errors.ts'

/** Not found, not allowed, not valid: asking again changes nothing. */
const refusals: readonly ErrorCode[] = ['incident_io_not_found', 'incident_io_forbidden', 'incident_io_refused']

/** Runs one write; null when it was taken, the vendor's words when it was refused. Transient failures are thrown. */
export async function refusalOf(write: () => Promise<void>): Promise<string | null> {
  try {
    await write()
    return null
  } catch (error) {
    if (error instanceof BridgeError && !error.retry && refusals.includes(error.code)) return wordsOf(error)
    throw error
  }
}

/** The id under which the vendor's support finds the request. */
export const wordsOf = ({ message, requestId }: BridgeError): string => requestId === undefined ? message : `${message} Request id: ${requestId}.`
