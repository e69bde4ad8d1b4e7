/** How calls and CPU of one event grow when something doubles. A slope of 1 on two logarithmic scales is linear, 0 is none. */
import { writeFileSync } from 'node:fs'
import { startBridge, type Bridge } from './bridge.ts'
import { atMost, type Bench, type Figure, type Measurement } from './figures.ts'
import { allSeries, scenarioOf, type Curve, type Point, type Series } from './growth-series.ts'
import { incidentCreated, mustSend } from './load.ts'
import { pause } from './process.ts'
import { growthPlot } from './plot.ts'
import { slopeOf } from './slope.ts'
import type { Vendors } from './vendors.ts'

/** Timings on a shared machine scatter; quadratic growth would be 2. */
const linear = 1.15
/** Calls are counted, not timed. */
const constant = 0.05
const plotPath = 'docs/growth.svg'
/** The bridge keeps the configuration for a second here. */
const configuration = { CONFIGURATION_TTL_SECONDS: '1' }
const afterConfigurationMs = 1100

interface Place {
  readonly bridge: Bridge
  readonly vendors: Vendors
  readonly events: number
  incident: number
}

export async function growth({ vendors, build, short, say }: Bench): Promise<Measurement> {
  await vendors.forget()
  await vendors.play({})
  const bridge = await startBridge(build, vendors, { env: configuration })
  const place: Place = { bridge, vendors, events: short ? 80 : 320, incident: 0 }
  await deliver(place, short ? 300 : 1500, incidentCreated)
  const curves: Curve[] = []
  for (const series of allSeries) {
    const curve = await curveOf(place, series, short)
    say(`${curve.name}: CPU slope ${curve.cpuSlope.toFixed(2)}, calls slope ${curve.callsSlope.toFixed(2)}`)
    curves.push(curve)
  }
  await bridge.stop()
  if (!short) writeFileSync(plotPath, growthPlot(curves))
  return { figures: curves.flatMap(figuresOf), data: curves }
}

const figuresOf = ({ name, cpuSlope, callsSlope }: Curve): Figure[] => [
  atMost(`growth of CPU per event with ${name}`, cpuSlope, linear, '(slope)', 2),
  atMost(`growth of calls per event with ${name}`, callsSlope, constant, '(slope)', 2),
]

async function curveOf(place: Place, series: Series, short: boolean): Promise<Curve> {
  const points: Point[] = []
  for (const value of short ? series.values.slice(0, 3) : series.values)
    points.push(await pointOf(place, series, value))
  return {
    name: series.name,
    points,
    cpuSlope: slopeOf(points.map(({ value, cpuMs }) => [value, cpuMs])),
    callsSlope: slopeOf(points.map(({ value, calls }) => [value, calls])),
  }
}

async function pointOf(place: Place, series: Series, value: number): Promise<Point> {
  const { bridge, vendors } = place
  await vendors.play(scenarioOf(series, value, 1))
  await pause(afterConfigurationMs)
  if (series.existing !== undefined)
    await deliver(place, Math.max(0, series.existing(value) - place.incident), incidentCreated)
  const first = place.incident
  // New options are met, machine code is made, and with a second look every ticket stands.
  await deliver(place, series.secondLook === true ? place.events : 40, series.event)
  if (series.secondLook === true) {
    await vendors.play(scenarioOf(series, value, 2))
    place.incident = first
  }
  await vendors.resetCounts()
  const before = bridge.cpuSeconds()
  await deliver(place, place.events, series.event)
  const cpuMs = ((bridge.cpuSeconds() - before) / place.events) * 1000
  const { calls: made, perVendor } = await vendors.counts()
  const shared = made['servicenow GET /api/x_iio_sync/v1/sync/configuration'] ?? 0
  return { value, cpuMs, calls: (perVendor.incident_io + perVendor.servicenow - shared) / place.events }
}

/** Each event is about an incident that none was about before. */
async function deliver(place: Place, count: number, event: Series['event']): Promise<void> {
  const first = place.incident
  place.incident += count
  await mustSend(place.bridge, count, index => event(first + index, place.vendors.scenario()))
}
