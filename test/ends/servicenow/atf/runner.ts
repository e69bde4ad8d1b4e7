/**
 * Runs tests of the Automated Test Framework as the platform does: step by step until one fails, each as the user that the steps before
 * decided on, and everything that was written is put back in the end. https://www.servicenow.com/docs/r/xanadu/application-development/automated-test-framework-atf/automated-test-framework.html
 */
import { scopeName } from '../records/stored-rows.ts'
import type { StepKind } from './step-kinds.ts'
import type { AtfStep, AtfTest } from './tests.ts'
import { recordDelete, recordInsert, recordQuery, recordUpdate, recordValidation } from './record-steps.ts'
import { assertJson, assertPayload, assertStatus, sendRequest } from './rest-steps.ts'
import { StepFailure, type AtfParts, type Run, type StepWork } from './run.ts'
import { runScript } from './script-step.ts'
import { createUser, impersonate } from './user-steps.ts'

export interface AtfResult {
  readonly status: 'success' | 'failure'
  /** How many steps were run. */
  readonly executed: number
  /** Why it failed: which step, and what was wrong; '' when it did not. */
  readonly output: string
}

const work: Readonly<Record<StepKind, StepWork>> = {
  impersonate,
  create_user: createUser,
  record_insert: recordInsert,
  record_update: recordUpdate,
  record_delete: recordDelete,
  record_validation: recordValidation,
  record_query: recordQuery,
  run_script: runScript,
  log: () => ({}),
  send_request: sendRequest,
  assert_status: assertStatus,
  assert_payload: assertPayload,
  assert_json: assertJson,
}

const aboutTheAnswer: readonly (StepKind | null)[] = ['assert_status', 'assert_payload', 'assert_json']

/** `userName`: who runs the test. */
export function runTest(parts: AtfParts, test: AtfTest, userName: string): AtfResult {
  const user = parts.platform.findUser(userName)
  if (user === null) throw new Error(`There is no user ${userName}.`)
  const scope = scopeName(parts.platform, test.scope)
  const run: Run = { parts, scope, user, outputs: new Map(), response: null }
  const putBack = parts.save()
  const errorsBefore = parts.errors().length
  try {
    const result = runSteps(run, test.steps)
    const errors = parts.errors().slice(errorsBefore)
    return result.status === 'success' && test.failsOnServerError && errors.length > 0
      ? { ...result, status: 'failure', output: `Errors in the system log: ${errors.join('; ')}` }
      : result
  } finally {
    putBack()
  }
}

function runSteps(run: Run, steps: readonly AtfStep[]): AtfResult {
  let executed = 0
  for (const [index, step] of steps.entries()) {
    executed += 1
    const output = runStep(run, step)
    if (output !== null)
      return { status: 'failure', executed, output: `Step ${index + 1}, ${step.title || 'unknown'}: ${output}` }
  }
  if (executed === 0) return { status: 'failure', executed, output: 'No step was run, so nothing was shown.' }
  return { status: 'success', executed, output: '' }
}

/** Null when it did what it should. */
function runStep(run: Run, step: AtfStep): string | null {
  if (step.kind === null) return 'This kind of step cannot be run here.'
  if (step.kind !== 'send_request' && !aboutTheAnswer.includes(step.kind)) run.response = null
  try {
    const inputs = Object.entries(step.inputs).map(([name, value]) => [name, filled(run, value)])
    run.outputs.set(step.sysId, work[step.kind](run, Object.fromEntries(inputs) as Record<string, string>))
    return null
  } catch (error) {
    if (error instanceof StepFailure) return error.message
    throw error
  }
}

/** `{{step['sys_id'].output}}` stands for what that step handed out. */
function filled(run: Run, text: string): string {
  return text.replaceAll(/\{\{step\['(\w+)'\]\.(\w+)\}\}/g, (_all, step: string, output: string) => {
    const value = run.outputs.get(step)?.[output]
    if (value === undefined) throw new StepFailure(`No step before it handed out "${output}".`)
    return typeof value === 'string' ? value : JSON.stringify(value)
  })
}
