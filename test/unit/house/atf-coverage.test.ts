/** The tests that ship with the app cover all of its rules, access controls, resources and buttons. */
import { COVERED, NOT_COVERED } from '../src-sn/atf-coverage.ts'
import { guardsOf } from '../src-sn/atf-guards.ts'
import { testsOf } from '../src-sn/atf.ts'
import { createAppInstance } from '../src-sn/instance.ts'

const instance = createAppInstance({ asShipped: true })
const guards = guardsOf(instance).map(({ name }) => name)
const listed = [...Object.values(COVERED).flat(), ...Object.keys(NOT_COVERED)]

test('every rule, access control, resource and button is named: let a test of src-sn/fluent/tests notice it, and add it to test/unit/src-sn/atf-coverage.ts', () => {
  expect(guards.filter(guard => !listed.includes(guard))).toEqual([])
})

test('nothing is named that is not there', () => {
  expect(listed.filter(name => !guards.includes(name))).toEqual([])
  expect(Object.keys(COVERED).filter(name => !testsOf(instance).some(each => each.name === name))).toEqual([])
})

test('what is not covered has a reason', () => {
  expect(Object.entries(NOT_COVERED).filter(([, reason]) => reason.length < 20)).toEqual([])
})
