import { wilson } from './report.ts'
import { belongs, isAsked, rooms } from './rooms.ts'
import { sampleOf } from './sample.ts'
import { filesUnder } from './files.ts'

const hundred = Array.from({ length: 100 }, (_none, index) => index)

test('a sample is the same for the same seed, and a larger one contains it', () => {
  const small = sampleOf(hundred, 10, 1)
  expect(new Set(small).size).toBe(10)
  expect(sampleOf(hundred, 10, 1)).toEqual(small)
  expect(sampleOf(hundred, 30, 1).slice(0, 10)).toEqual(small)
  expect(sampleOf(hundred, 10, 2)).not.toEqual(small)
  expect(sampleOf(hundred, 500, 1)).toHaveLength(100)
})

test('a sample is drawn evenly: every row comes about as often as any other', () => {
  const counts = new Map<number, number>()
  for (let seed = 0; seed < 2000; seed++)
    for (const row of sampleOf(hundred, 10, seed)) counts.set(row, (counts.get(row) ?? 0) + 1)
  expect(Math.min(...hundred.map(row => counts.get(row) ?? 0))).toBeGreaterThan(140)
  expect(Math.max(...counts.values())).toBeLessThan(260)
})

test.each([
  [0, 10, '0.00', '0.28'],
  [85, 100, '0.77', '0.91'],
  [10, 10, '0.72', '1.00'],
])('%i of %i: the share of all lies between %s and %s', (found, count, low, high) => {
  expect(wilson(found, count).map(bound => bound.toFixed(2))).toEqual([low, high])
})

test.each(rooms)('$name has sources, and tests that may reach them', ({ folder }) => {
  expect(filesUnder(folder).length).toBeGreaterThan(1)
  const tests = filesUnder('test/unit').filter(isAsked)
  expect(tests.filter(file => belongs(file, folder)).length).toBeGreaterThan(20)
})
