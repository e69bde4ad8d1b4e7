import { createSmallInstance, evaluate, within } from './small-instance.ts'

const evaluated = (column: string, call: string): unknown =>
  evaluate(
    createSmallInstance(),
    within(`var thing = new GlideRecord('x_app_thing')
      thing.log = ${JSON.stringify(column)}
      thing.name = 'a'
      var evaluator = new GlideScopedEvaluator()
      ${call}`),
  )

test('runs the script of a column with what it is handed, in the scope that asks', () => {
  expect(
    evaluated(
      "current.name = current.name + more; gs.getCurrentScopeName() + ' ' + current.name",
      "return [evaluator.evaluateScript(thing, 'log', { current: thing, more: 'b' }), thing.getValue('name')]",
    ),
  ).toEqual(['x_app ab', 'ab'])
})

test('variables can be put and read, and are gone afterwards', () => {
  expect(
    evaluated(
      'count * 2',
      "evaluator.putVariable('count', 21); return [evaluator.evaluateScript(thing, 'log', null), evaluator.getVariable('count'), typeof count]",
    ),
  ).toEqual([42, 21, 'undefined'])
})

test('a column without a script gives null', () => {
  expect(evaluated('', "return evaluator.evaluateScript(thing, 'log', null)")).toBeNull()
})
