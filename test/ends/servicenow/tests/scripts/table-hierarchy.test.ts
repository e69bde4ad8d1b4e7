import { createSmallInstance, evaluate, within } from './small-instance.ts'

test('GlideTableHierarchy knows the line of a table', () => {
  expect(
    evaluate(
      createSmallInstance(),
      within(`const line = new GlideTableHierarchy('incident'); const root = new GlideTableHierarchy('task')
      return [line.getTables(), line.getBase(), line.hasExtensions(), root.isBaseClass(), Array.isArray(line.getTables())]`),
    ),
  ).toEqual([['incident', 'task'], 'task', false, true, true])
})
