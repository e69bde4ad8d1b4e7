/**
 * "Run Server Side Script": in the scope of the test, as the user of the session. It fails when it throws, when an assertion does not
 * hold, and when its function answers false.
 */
import { fail, type Outputs, type Run } from './run.ts'

interface Assertion {
  readonly name?: unknown
  readonly shouldbe?: unknown
  readonly value?: unknown
}

export function runScript(run: Run, { script = '' }: Readonly<Record<string, string>>): Outputs {
  const { scripts } = run.parts
  const outputs: Outputs = {}
  let message = ''
  const failed: string[] = []
  const assertEqual = ({ name, shouldbe, value }: Assertion): boolean => {
    // The platform compares them as scripts do without caring for types.
    if (String(shouldbe) === String(value)) return true
    failed.push(`${String(name)}: expected ${String(shouldbe)}, found ${String(value)}`)
    throw scripts.scriptError(failed.at(-1) ?? '')
  }
  const globals = {
    outputs,
    params: {},
    steps: (sysId: unknown) => run.outputs.get(String(sysId)) ?? {},
    stepResult: {
      setOutputMessage: (text: unknown) => {
        message = String(text)
      },
    },
    assertEqual,
  }
  const { value, error } = scripts.runStep({ user: run.user, scope: run.scope }, script, globals)
  if (error !== null) fail(failed[0] ?? error)
  // A script that caught the error of its assertion has not made it hold.
  if (failed.length > 0) fail(failed.join('; '))
  if (value === false) fail(message || 'The script answered false.')
  return outputs
}
