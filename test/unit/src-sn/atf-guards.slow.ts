/**
 * What a test of the Automated Test Framework covers is what it notices: each rule, access control, resource and button of the built app is
 * taken away once, and the test that is named for it fails.
 */
import { COVERED, NOT_COVERED } from './atf-coverage.ts'
import { guardsOf, instanceWithout } from './atf-guards.ts'
import { run, testsOf } from './atf.ts'
import { createAppInstance } from './instance.ts'

const testFor = (guard: string): string =>
  Object.entries(COVERED).find(([, guards]) => guards.includes(guard))?.[0] ?? ''

const covered = guardsOf(createAppInstance({ asShipped: true })).filter(({ name }) => !(name in NOT_COVERED))

test.each(covered.map(guard => [guard.name, guard] as const))('without %s its test fails', (name, guard) => {
  const instance = instanceWithout(guard)
  const [covering] = testsOf(instance).filter(each => each.name === testFor(name))
  expect(covering === undefined ? 'no test' : run(instance, covering).status).toBe('failure')
})
