/**
 * Statements of the app's scripts inside ServiceNow, on the test instance in this process: what n updates cost that come in
 * documents of the bridge, and n notes of people that are captured and delivered. Linear, so the share of each stays as it is.
 */
import { ask, documentOf, post, rowOf } from '../unit/src-sn/documents.ts'
import { createAppInstance, type AppInstance } from '../unit/src-sn/instance.ts'
import { platformQueries } from '../unit/src-sn/platform-queries.ts'
import { declare, events, ticketOf, write } from '../unit/src-sn/tickets.ts'
import type { ScriptStatement } from '../ends/servicenow/statements/statement.ts'
import { atMost, beside, type Bench, type Figure, type Measurement } from './figures.ts'
import { slopeOf } from './slope.ts'

/** Issue 8: for each update or note, in statements and in rows read. */
const boundEach = 12
/** The share of each stays as it is. */
const linear = 1.05
/** No instance writes more than ten notes in a second, and the clock of this one only moves when the test moves it. */
const notesPerDocument = 25
const secondsPerDocument = 3

interface Cost {
  readonly count: number
  readonly statements: number
  readonly rows: number
  readonly scans: number
}

export async function statements({ short, say }: Bench): Promise<Measurement> {
  const counts = short ? [25, 50, 100] : [25, 100, 400]
  const kinds = { 'update of incident.io': updates, 'note of a person': notesOfPeople }
  const figures: Figure[] = []
  const data: Record<string, readonly Cost[]> = {}
  for (const [name, measure] of Object.entries(kinds)) {
    const costs = counts.map(count => measure(instanceWithTicket(), count))
    data[name] = costs
    figures.push(...figuresOf(name, costs))
    say(`${name}: ${costs.map(cost => `${cost.count}: ${cost.statements}`).join(', ')}`)
  }
  return { figures: [...figures, ...fresh()], data }
}

function figuresOf(name: string, costs: readonly Cost[]): Figure[] {
  const most = (of: (cost: Cost) => number) => Math.max(...costs.map(cost => of(cost) / cost.count))
  const slope = slopeOf(costs.map(({ count, statements: made }) => [count, made]))
  return [
    atMost(
      `statements for each ${name}, ${costs.at(-1)?.count} together`,
      most(cost => cost.statements),
      boundEach,
      'statements',
      1,
    ),
    atMost(
      'rows read for each of them',
      most(cost => cost.rows),
      boundEach,
      'rows',
      1,
    ),
    atMost('growth of statements with their number', slope, linear, '(slope)', 2),
    atMost('scans among them', Math.max(...costs.map(cost => cost.scans)), 0, 'scans'),
  ]
}

function instanceWithTicket(): AppInstance {
  const instance = createAppInstance({ indexes: platformQueries })
  declare(instance)
  instance.settle()
  instance.advance(10)
  return instance
}

function costOf(instance: AppInstance, count: number, act: () => void): Cost {
  instance.resetStatements()
  act()
  const made = instance.statements()
  const queries = made.filter(({ kind }) => kind === 'query')
  return {
    count,
    statements: made.length,
    rows: queries.reduce((sum, { rows }) => sum + rows, 0),
    scans: made.filter(({ scan }) => scan).length,
  }
}

/** In documents, close together: what the bridge sends of an incident that is talked about a great deal. */
function updates(instance: AppInstance, count: number): Cost {
  const notes = Array.from({ length: count }, (_, index) => ({
    update_id: `01UPDATE${index}`,
    text: `Update ${index}`,
    author: 'Lisa',
    written_at: '2026-11-22T02:59:30.000000Z',
  }))
  return costOf(instance, count, () => {
    for (let start = 0; start < count; start += notesPerDocument) {
      const answer = post(instance, {
        incident: rowOf(ticketOf(instance)),
        notes: notes.slice(start, start + notesPerDocument),
      })
      if (answer.status !== 200) throw new Error(`The app answered ${answer.status}: ${answer.text}`)
      instance.settle()
      instance.advance(secondsPerDocument)
    }
  })
}

function notesOfPeople(instance: AppInstance, count: number): Cost {
  const cost = costOf(instance, count, () => {
    for (let index = 0; index < count; index += 1) {
      write(instance, 'beth.anglin', { work_notes: `Note ${index}` })
      if (index % 10 === 0) instance.advance(1)
    }
    instance.settle()
  })
  const captured = events(instance, 'work_note').length
  if (captured !== count) throw new Error(`${captured} of ${count} notes were captured`)
  return cost
}

/** One of each, beside the series. */
function fresh(): Figure[] {
  const instance = instanceWithTicket()
  const words = (made: readonly ScriptStatement[]) =>
    `${made.filter(({ kind }) => kind === 'query').length} + ${made.filter(({ kind }) => kind === 'write').length}`
  const during = (act: () => void) => {
    instance.resetStatements()
    act()
    return words(instance.statements())
  }
  const body = documentOf(instance, { incident: rowOf(ticketOf(instance)) })
  return [
    beside(
      'queries + writes of a new ticket, the call as a whole',
      during(() => void declare(instance, { external_id: '01SECOND' })),
    ),
    beside(
      'queries + writes of an unchanged document',
      during(() => void ask(instance, 'POST', 'incidents', body)),
    ),
    beside(
      'queries + writes of the minute script at rest',
      during(() => void instance.runMinuteScript()),
    ),
  ]
}
