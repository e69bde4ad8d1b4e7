/**
 * The growth curves as one SVG, small panels side by side. Packages that draw charts without a browser bring a hundred times
 * this file, so lines and labels are written here.
 */
import type { Curve } from './growth-series.ts'

const panel = { width: 300, height: 210, left: 46, right: 12, top: 30, bottom: 34 }
const columns = 3
const colours = { cpu: '#2563eb', calls: '#d97706', linear: '#9ca3af', axis: '#6b7280' }

type Pair = readonly [number, number]

export function growthPlot(curves: readonly Curve[]): string {
  const rows = Math.ceil(curves.length / columns)
  const [width, height] = [columns * panel.width, rows * panel.height + 30]
  const panels = curves.map((curve, index) => {
    const at = `translate(${(index % columns) * panel.width},${Math.floor(index / columns) * panel.height + 30})`
    return `<g transform="${at}">${panelOf(curve)}</g>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="10">`,
    `<rect width="${width}" height="${height}" fill="white"/>`,
    legend(),
    ...panels,
    '</svg>',
    '',
  ].join('\n')
}

const text = (x: number, y: number, words: string, extra = ''): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${extra}>${words}</text>`

function legend(): string {
  const entries = [
    ['cpu', 'CPU per event, ms'],
    ['calls', 'calls per event'],
    ['linear', 'linear growth, to compare'],
  ] as const
  return entries
    .map(
      ([key, words], index) =>
        `<rect x="${46 + index * 180}" y="12" width="16" height="3" fill="${colours[key]}"/>${text(68 + index * 180, 17, words, 'fill="#111827"')}`,
    )
    .join('')
}

/** Both scales are logarithmic, so a straight line is a power and its slope the exponent. */
function panelOf({ name, points, cpuSlope }: Curve): string {
  const cpu = points.map(({ value, cpuMs }): Pair => [value, Math.max(cpuMs, 0.01)])
  const calls = points.map(({ value, calls: made }): Pair => [value, Math.max(made, 0.01)])
  const first: Pair = cpu[0] ?? [1, 1]
  const last: Pair = cpu.at(-1) ?? [1, 1]
  const all = [...cpu, ...calls].map(([, y]) => y)
  const [low, high] = [
    10 ** Math.floor(Math.log10(Math.min(...all))),
    10 ** Math.ceil(Math.log10(Math.max(...all) * 1.01)),
  ]
  // As far as it stays inside the panel.
  const times = Math.min(last[0] / first[0], high / first[1])
  const linear: Pair[] = [first, [first[0] * times, first[1] * times]]
  const x = scale([first[0], last[0]], [panel.left, panel.width - panel.right])
  const y = scale([low, high], [panel.height - panel.bottom, panel.top])
  const place = ([one, other]: Pair): Pair => [x(one), y(other)]
  return [
    text(
      panel.left,
      18,
      `${name}: CPU grows with exponent ${cpuSlope.toFixed(2)}`,
      'fill="#111827" font-weight="bold"',
    ),
    ...decades(low, high).map(tick => gridLine(y(tick), String(tick))),
    ...cpu.map(([value]) =>
      text(x(value), panel.height - panel.bottom + 14, String(value), `text-anchor="middle" fill="${colours.axis}"`),
    ),
    line(linear.map(place), colours.linear, 'stroke-dasharray="4 3"'),
    line(calls.map(place), colours.calls),
    line(cpu.map(place), colours.cpu),
    ...cpu
      .map(place)
      .map(([cx, cy]) => `<circle cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}" r="2.5" fill="${colours.cpu}"/>`),
  ].join('')
}

function scale([from, to]: Pair, [start, end]: Pair): (value: number) => number {
  const span = Math.log(to) - Math.log(from) || 1
  return value => start + ((Math.log(value) - Math.log(from)) / span) * (end - start)
}

const decades = (low: number, high: number): number[] =>
  Array.from({ length: Math.round(Math.log10(high / low)) + 1 }, (_, index) =>
    Number((low * 10 ** index).toPrecision(1)),
  )

const gridLine = (at: number, label: string): string =>
  `<line x1="${panel.left}" x2="${panel.width - panel.right}" y1="${at.toFixed(1)}" y2="${at.toFixed(1)}" stroke="#e5e7eb"/>` +
  text(panel.left - 6, at + 3, label, `text-anchor="end" fill="${colours.axis}"`)

const line = (points: readonly Pair[], colour: string, extra = ''): string =>
  points.length < 2
    ? ''
    : `<polyline points="${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="1.5" ${extra}/>`
