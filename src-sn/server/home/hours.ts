/** What was sent to incident.io, and what was written here, in each of the last 24 hours: done, done at a later attempt, failed. */
import type { CountedRows } from '../contract/home/frame.ts'
import type { HealthHour } from '../contract/home/health.ts'
import { toQuery } from '../platform/alternatives.ts'
import type { Either, Term } from '../platform/alternatives.ts'
import { countGroups } from '../platform/counts.ts'
import { NOTE, OUTBOUND_EVENT } from '../platform/tables.ts'

interface Kind {
  readonly table: string
  /** In which hour a row falls. */
  readonly moment: string
  readonly state: string
  readonly done: string
  readonly failed: string
}

const SENT: Kind = {
  table: OUTBOUND_EVENT,
  moment: 'sys_created_on',
  state: 'state',
  done: 'sent',
  failed: 'parked',
}

const WRITTEN: Kind = { table: NOTE, moment: 'written_at', state: 'status', done: 'written', failed: 'failed' }

const ONCE: Either = {
  either: [
    ['attempts', '<=', '1'],
    ['attempts', 'ISEMPTY'],
  ],
}

const HOURS = 24

export const sentHours = (): HealthHour[] => hoursOf(SENT)

export const writtenHours = (): HealthHour[] => hoursOf(WRITTEN)

function hoursOf(kind: Kind): HealthHour[] {
  return Array.from({ length: HOURS }, (_, index) => hourOf(kind, HOURS - 1 - index))
}

/** One statement for an hour; the lists of its numbers add what a number is about. */
function hourOf({ table, moment, state, done, failed }: Kind, hoursAgo: number): HealthHour {
  const window: readonly Term[] = [
    [moment, 'RELATIVEGT', `@hour@ago@${hoursAgo + 1}`],
    [moment, 'RELATIVELE', `@hour@ago@${hoursAgo}`],
  ]
  const groups = countGroups(table, [[...window, [state, 'IN', `${done},${failed}`]]], [state, 'attempts'])
  type Counts = (found: string, attempts: number) => boolean
  const counted = (terms: readonly (Term | Either)[], counts: Counts): CountedRows => ({
    table,
    query: toQuery([[...window, ...terms]]),
    count: groups.reduce(
      (sum, { values: [found = '', attempts = ''], count }) => sum + (counts(found, Number(attempts)) ? count : 0),
      0,
    ),
  })
  return {
    hours_ago: hoursAgo,
    done: counted([[state, '=', done], ONCE], (found, attempts) => found === done && attempts <= 1),
    repeated: counted(
      [
        [state, '=', done],
        ['attempts', '>', '1'],
      ],
      (found, attempts) => found === done && attempts > 1,
    ),
    failed: counted([[state, '=', failed]], found => found === failed),
  }
}
