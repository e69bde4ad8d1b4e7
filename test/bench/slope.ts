/** The exponent of a growth: the slope of the line that fits best, both scales logarithmic. */
export function slopeOf(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(Math.max(y, 1e-9))] as const)
  const mean = (index: 0 | 1) => logs.reduce((sum, log) => sum + log[index], 0) / logs.length
  const [meanX, meanY] = [mean(0), mean(1)]
  const rise = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  const run = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  return run === 0 ? 0 : rise / run
}
