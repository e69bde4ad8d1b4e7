import { createRotation } from '../../bridge/sync/rotation.ts'

test('all have their turn, a few at a time, whatever comes and goes', () => {
  const next = createRotation(2)
  const ids = ['C', 'A', 'E', 'B', 'D']
  expect([next(ids), next(ids), next(ids)]).toEqual([['A', 'B'], ['C', 'D'], ['E', 'A']])
  expect(next(['A', 'C', 'AA'])).toEqual(['AA', 'C'])
  expect([next([]), next(['A', 'A'])]).toEqual([[], ['A']])
})
