/** What doubles, and the event whose calls and CPU are looked at. */
import { followUpUpdated, incidentCreated, incidentUpdated, statusUpdated, type Webhook } from './load.ts'
import { plainScenario, type Scenario } from './stub/scenario.ts'

export interface Series {
  readonly name: string
  readonly values: readonly number[]
  readonly scenario: (value: number) => Partial<Scenario>
  readonly event: (incident: number, scenario: Scenario) => Webhook
  /** So many incidents are delivered before, so that this many tickets stand; the event is about new ones. */
  readonly existing?: (value: number) => number
  /** Each incident's tickets and notes stand already, by an event before; the measured one is newer. */
  readonly secondLook?: boolean
}

export interface Point {
  readonly value: number
  readonly cpuMs: number
  readonly calls: number
}
export interface Curve {
  readonly name: string
  readonly points: readonly Point[]
  readonly cpuSlope: number
  readonly callsSlope: number
}

const doubling = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from * 2 ** index)

export const allSeries: readonly Series[] = [
  { name: 'templates', values: doubling(4, 6), scenario: templates => ({ templates }), event: incidentCreated },
  { name: 'conditions', values: doubling(4, 6), scenario: conditions => ({ conditions }), event: incidentCreated },
  { name: 'field mappings', values: doubling(8, 5), scenario: mappings => ({ mappings }), event: incidentCreated },
  { name: 'fields', values: doubling(4, 6), scenario: fields => ({ fields }), event: incidentCreated },
  { name: 'options', values: doubling(4, 6), scenario: options => ({ options }), event: incidentCreated },
  { name: 'follow-ups', values: doubling(2, 6), scenario: followUps => ({ followUps }), event: followUpUpdated },
  {
    name: 'standing updates',
    values: doubling(4, 6),
    scenario: updates => ({ updates }),
    event: statusUpdated,
    secondLook: true,
  },
  {
    name: 'linked records',
    values: doubling(500, 5),
    scenario: () => ({}),
    event: incidentUpdated,
    existing: value => value,
  },
]

/** Nothing else is large while one thing grows. */
export const scenarioOf = (series: Series, value: number, revision: number): Scenario => ({
  ...plainScenario,
  revision,
  ...series.scenario(value),
})
