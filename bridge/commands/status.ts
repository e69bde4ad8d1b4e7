/** `status`: the sentence on top of the Home page, and what waits. */
import type { Bridge } from '../bridge.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'

/** What each state of the app asks for. A state that this release does not know is worth a look. */
const codeOfState: Readonly<Record<string, ExitCode>> = {
  in_sync: exitCodes.fine,
  in_sync_but: exitCodes.toDo,
  not_started: exitCodes.toDo,
  behind: exitCodes.degraded,
  paused: exitCodes.degraded,
  no_word: exitCodes.degraded,
}

export async function runStatusCommand(
  { serviceNow }: { readonly serviceNow: Pick<Bridge['serviceNow'], 'readStatus'> },
  { json }: { readonly json: boolean },
  print: (text: string) => void,
): Promise<ExitCode> {
  const { body, sentence } = await serviceNow.readStatus()
  const waiting = [...body.waiting, ...body.stuck].filter(({ count }) => count > 0)
  if (json) print(JSON.stringify({ ...body, sentence }, null, 2))
  else
    [
      sentence,
      ...waiting.map(({ count, words, oldest }) => `  ${count} ${words}${oldest === '' ? '' : `, since ${oldest}`}`),
    ].forEach(print)
  return codeOfState[body.freshness.state] ?? exitCodes.toDo
}
