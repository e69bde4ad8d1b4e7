/** A file that somebody asked a command to write. */
import { writeFileSync } from 'node:fs'
import { BridgeError } from '../observability/errors.ts'

/** Throws `configuration_invalid` with the reason of the system. */
export function writeOutput(file: string, content: string): void {
  try {
    writeFileSync(file, content)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new BridgeError('configuration_invalid', `${file} cannot be written: ${reason}`)
  }
}
