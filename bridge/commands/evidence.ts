/** `evidence INC0012345 --out FILE`: the file that Find on the Home page exports, byte for byte. */
import { createHash } from 'node:crypto'
import type { Bridge } from '../bridge.ts'
import { BridgeError } from '../observability/errors.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { parseMoment, refuseEmptySpan } from './moment.ts'
import { writeOutput } from './output-file.ts'

export interface EvidenceOptions {
  /** '' for every incident that something happened to in the range. */
  readonly reference: string
  readonly from: string
  readonly until: string
  readonly only: string
  readonly format: string
  readonly out: string
  readonly json: boolean
}

/** Writes the file if it arrived as the instance made it, and prints what proves that. */
export async function runEvidenceCommand(
  { serviceNow }: { readonly serviceNow: Pick<Bridge['serviceNow'], 'readEvidence'> },
  { reference, only, format, out, json, ...range }: EvidenceOptions,
  print: (text: string) => void,
  now: Date,
): Promise<ExitCode> {
  if (reference.trim() === '' && (range.from === '' || range.until === ''))
    throw new BridgeError('configuration_invalid', 'Name an incident or a record, or a range with --from and --until.')
  const from = boundOf(range.from, '--from', now)
  const until = boundOf(range.until, '--until', now)
  refuseEmptySpan(from, until)
  const file = await serviceNow.readEvidence({ query: reference, only, format, from, until })
  const { content, lines, private: hidden, sha256 } = file
  if (createHash('sha256').update(content).digest('hex') !== sha256)
    throw new BridgeError(
      'servicenow_no_result',
      `${out} was not written: its SHA-256 is not the one that ServiceNow named. Try again.`,
    )
  writeOutput(out, content)
  if (json) print(JSON.stringify({ file: out, lines, private: hidden, sha256 }, null, 2))
  else print(`${out}: ${lines} lines.${hidden === 0 ? '' : ` ${hidden} private, counted only.`} SHA-256 ${sha256}`)
  // A range in which nothing happened is told by an empty file; an incident of which nothing is known is a wrong name, or private.
  return reference.trim() !== '' && lines === 0 ? exitCodes.toDo : exitCodes.fine
}

/** To the second, as the app stores moments; '' stays ''. */
const boundOf = (text: string, option: '--from' | '--until', now: Date): string =>
  text === '' ? '' : `${parseMoment(text, now, option).slice(0, 19)}Z`
