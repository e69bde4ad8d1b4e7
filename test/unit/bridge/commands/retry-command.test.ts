/** `retry --plan`: what Retry all would do, and that nothing is retried from here. */
import { runRetryCommand } from '../../../../bridge/commands/retry.ts'

const problem = {
  cause: 'A value is not a choice of its column',
  direction: 'in',
  class: 'setting',
  state: 'open',
  records: 3,
  rows: '3 tickets',
  next_try: '',
  retry: "Retries 3 records of 1 problem, about 1 minute within both vendors' limits.",
}

async function run(problems: readonly (typeof problem)[], { json = false, more = 0 } = {}) {
  const printed: string[] = []
  const plan = { as_of: '2026-11-27T10:00:00.000Z', problems: [...problems], more }
  const bridge = async () => ({ serviceNow: { readRetryPlan: async () => plan } })
  const code = await runRetryCommand(bridge, { plan: true, json }, text => printed.push(text))
  return { code, printed, plan }
}

test.each([
  ['nothing', [], 0],
  ['a setting', [problem, { ...problem, class: 'passes' }], 1],
  ['what passes by itself', [{ ...problem, class: 'passes' }], 3],
  ['what somebody ignores', [{ ...problem, state: 'ignored' }], 3],
])('with %s to retry it ends with %#', async (_what, problems, code) => {
  expect((await run(problems)).code).toBe(code)
})

test('says each problem, what a retry would do, and what happens without one', async () => {
  const waiting = { ...problem, state: 'acknowledged', next_try: '2026-11-27T10:05:00Z' }
  expect((await run([problem, waiting], { more: 2 })).printed).toEqual([
    'A value is not a choice of its column: 3 tickets',
    `    ${problem.retry} Nothing of it is tried again by itself.`,
    'A value is not a choice of its column (acknowledged): 3 tickets',
    `    ${problem.retry} Some of it is tried again by itself at 2026-11-27T10:05:00Z.`,
    '2 more problems are not listed.',
  ])
  expect((await run([])).printed).toEqual(['There is nothing to retry.'])
})

test('prints JSON and nothing else when asked to', async () => {
  const { printed, plan } = await run([problem], { json: true, more: 1 })
  expect(JSON.parse(printed.join('\n'))).toEqual(plan)
})

test('without --plan it says where a retry is pressed, and asks for no variable', async () => {
  const bridge = () => Promise.reject(new Error('asked for'))
  await expect(runRetryCommand(bridge, { plan: false, json: false }, () => undefined)).rejects.toMatchObject({
    code: 'configuration_invalid',
    message: expect.stringContaining('press "Retry all"'),
  })
})
