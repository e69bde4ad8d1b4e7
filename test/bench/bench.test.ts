/** The small parts of the bench, and what it relies on: the flags that ship. */
import { readFileSync } from 'node:fs'
import { flagsOf } from './bridge.ts'
import { median, percentile } from './figures.ts'
import { growthPlot } from './plot.ts'
import { tableOf } from './report.ts'
import { slopeOf } from './slope.ts'

test('the image starts the bridge as npm start does', () => {
  const command = /^CMD (\["node".*\])$/m.exec(readFileSync('Dockerfile', 'utf8'))?.[1] ?? '[]'
  expect(JSON.parse(command)).toEqual(['node', ...flagsOf('.'), 'dist/bridge/main.js', 'serve'])
  expect(flagsOf('.').some(flag => flag.startsWith('--max-old-space-size='))).toBe(true)
})

test.each([
  [
    'constant',
    [
      [1, 5],
      [2, 5],
      [4, 5],
    ],
    0,
  ],
  [
    'linear',
    [
      [1, 3],
      [2, 6],
      [4, 12],
    ],
    1,
  ],
  [
    'quadratic',
    [
      [1, 1],
      [2, 4],
      [4, 16],
    ],
    2,
  ],
] as const)('%s growth', (_name, points, slope) => {
  expect(slopeOf(points)).toBeCloseTo(slope)
})

test('medians and percentiles', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), percentile([1, 2, 3, 4], 0.99)]).toEqual([2, 2.5, 4])
})

test('a bound that is missed stands out in the table', () => {
  const figures = [
    { name: 'a', measured: '1 s', bound: 'at most 2 s', holds: true },
    { name: 'b', measured: '3 s', bound: 'at most 2 s', holds: false },
    { name: 'c', measured: '4 s', bound: '', holds: true },
  ]
  const lines = tableOf({ machine: '', at: '', measurements: { x: { figures, data: null } } })
    .split('\n')
    .slice(2)
  expect(lines.map(line => line.split('|').at(-2)?.trim())).toEqual(['holds', 'MISSED', ''])
})

test('each curve has a panel of the plot', () => {
  const points = [4, 8, 16].map(value => ({ value, cpuMs: value / 4, calls: 2 }))
  const svg = growthPlot([
    { name: 'fields', points, cpuSlope: 1, callsSlope: 0 },
    { name: 'options', points, cpuSlope: 1, callsSlope: 0 },
  ])
  expect(svg.match(/<polyline/g)).toHaveLength(6)
  expect(svg).toContain('fields: CPU grows with exponent 1.00')
  expect(svg).not.toMatch(/NaN|Infinity|undefined/)
})
