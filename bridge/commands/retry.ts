/** `retry --plan`: what Retry all on the Home page would do with each problem. The retry itself is pressed there: it keeps who did it. */
import type { Bridge } from '../bridge.ts'
import { BridgeError } from '../observability/errors.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'

type ServiceNow = Pick<Bridge['serviceNow'], 'readRetryPlan'>
type Problem = Awaited<ReturnType<ServiceNow['readRetryPlan']>>['problems'][number]

export async function runRetryCommand(
  bridge: () => Promise<{ readonly serviceNow: ServiceNow }>,
  { plan: isPlan, json }: { readonly plan: boolean; readonly json: boolean },
  print: (text: string) => void,
): Promise<ExitCode> {
  if (!isPlan)
    throw new BridgeError(
      'configuration_invalid',
      'A retry keeps who asked for it, and that is not known here: press "Retry all" on incident.io > Home > Problems. `retry --plan` says what it would do.',
    )
  const plan = await (await bridge()).serviceNow.readRetryPlan()
  const { problems, more } = plan
  if (json) print(JSON.stringify(plan, null, 2))
  else problems.flatMap(problemLines).forEach(print)
  if (!json && problems.length === 0) print('There is nothing to retry.')
  if (!json && more > 0) print(`${more} more problems are not listed.`)
  if (problems.length === 0) return exitCodes.fine
  return problems.every(passesByItself) ? exitCodes.degraded : exitCodes.toDo
}

const passesByItself = ({ class: kind, state }: Problem): boolean => kind === 'passes' || state === 'ignored'

function problemLines({ cause, state, rows, next_try: next, retry }: Problem): string[] {
  const byItself =
    next === '' ? 'Nothing of it is tried again by itself.' : `Some of it is tried again by itself at ${next}.`
  return [`${cause}${state === 'open' ? '' : ` (${state})`}: ${rows}`, `    ${retry} ${byItself}`]
}
