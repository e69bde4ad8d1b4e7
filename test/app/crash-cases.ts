/** The node stops after each single write of a piece of work in turn; what the platform and the bridge do next must mend it. */
import type { Row } from '../servicenow/contracts.ts'
import { createAppInstance, INTEGRATION } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { connect, desired, events, templateId } from './tickets.ts'

/** One run of a piece of work, with an incident of its own. */
export interface Case {
  instance: AppInstance
  incidentId: string
  /** What the ticket of the incident should hold. */
  spec: Row
}

export interface Work {
  prepare?(run: Case): void
  /** What the node stops in. */
  act(run: Case): void
  /** What a caller without an answer does again. People do not: they see what stands. */
  again?(run: Case): void
  check(run: Case): void
}

/** Enough rounds for the longest wait of anything that was left half done. */
const ROUNDS = 3
const ROUND_SECONDS = 180
const MOST_STATEMENTS = 60

export const UPDATED = '2026-11-22T02:59:00.000000Z'
export const LATER = '2026-11-22T03:01:00.000000Z'
export const NAME = { column: 'short_description', value: 'Payments are down' }

/** One instance for all cases of a file: they share nothing but the clock and the minute script. */
export function crashInstance(): AppInstance {
  const instance = createAppInstance()
  connect(instance)
  return instance
}

const time = (instance: AppInstance): void => {
  for (let round = 0; round < ROUNDS; round += 1) {
    instance.advance(ROUND_SECONDS)
    instance.settle()
    instance.runMinuteScript()
    instance.settle()
  }
}

/** What may follow a crash, in the orders that it may come in. */
const AFTERMATHS: Record<string, { lostRunningJobs?: boolean, run(instance: AppInstance, again: () => void): void }> = {
  'the caller comes back first': { run: (instance, again) => { again(); instance.settle(); time(instance) } },
  'the minute script comes first': { run: (instance, again) => { instance.runMinuteScript(); time(instance); again(); instance.settle() } },
  'the running job is lost': { lostRunningJobs: true, run: (instance, again) => { time(instance); again(); instance.settle() } },
}

let made = 0

export function newCase(instance: AppInstance): Case {
  made += 1
  const incidentId = `01CRASH${String(made).padStart(19, '0')}`
  return {
    instance, incidentId,
    spec: {
      record_type: 'incident', external_id: incidentId, reference: `INC-${made}`, permalink: `https://app.incident.io/incidents/${made}`,
      template: templateId(instance, 'Incident'), desired_values: desired(NAME), source_updated_at: UPDATED,
    },
  }
}

/** Repeats the work with a crash after its 1st, 2nd, 3rd ... write until it runs through; returns how many crashes that were. */
export function stopEverywhere(instance: AppInstance, work: Work): number {
  for (let statement = 1; statement <= MOST_STATEMENTS; statement += 1) {
    for (const [name, aftermath] of Object.entries(AFTERMATHS)) {
      const run = newCase(instance)
      work.prepare?.(run)
      const before = instance.crashes()
      instance.crashAfter(statement, aftermath)
      work.act(run)
      const crashed = instance.crashes() > before
      instance.crashAfter(null)
      if (crashed) aftermath.run(instance, () => work.again?.(run))
      else time(instance)
      told(`${crashed ? `stopped after write ${statement}, ${name}` : 'not stopped'}`, () => work.check(run))
      if (!crashed) return statement - 1
    }
  }
  throw new Error('The work has no end')
}

/** Says in which of the many runs an expectation failed. */
function told(where: string, check: () => void): void {
  try {
    check()
  } catch (error) {
    if (error instanceof Error) error.message = `${where}: ${error.message}`
    throw error
  }
}

/** The bridge: the row that is there is patched where it differs, else inserted. */
export function upsert({ instance }: Case, spec: Row): void {
  const [row] = instance.rows('x_iio_sync_ticket', { record_type: spec['record_type'] ?? '', external_id: spec['external_id'] ?? '' })
  if (row === undefined) {
    instance.create(INTEGRATION, 'x_iio_sync_ticket', spec)
    return
  }
  const changes = Object.fromEntries(Object.entries(spec).filter(([column, value]) => row[column] !== value))
  if (Object.keys(changes).length > 0) instance.change(INTEGRATION, 'x_iio_sync_ticket', row['sys_id'] ?? '', changes)
}

/** An incident whose ticket stands, with nothing under way. */
export function declared(run: Case): void {
  upsert(run, run.spec)
  run.instance.settle()
}

/** The bridge: a note that is there is not inserted again. */
export function addNote({ instance, incidentId }: Case, updateId: string, text: string): void {
  if (instance.rows('x_iio_sync_note', { update_id: updateId }).length > 0) return
  const ticket = instance.rows('x_iio_sync_ticket', { external_id: incidentId })[0]?.['sys_id'] ?? ''
  instance.create(INTEGRATION, 'x_iio_sync_note', { update_id: updateId, ticket, text, author: 'Lawrence', written_at: '2026-11-22 03:00:00' })
}

export const ticketIn = ({ instance }: Case, externalId: string): Row => instance.rows('x_iio_sync_ticket', { external_id: externalId })[0] ?? {}

export const journalOf = ({ instance }: Case, record: string, element = 'work_notes'): string[] =>
  instance.rows('sys_journal_field', { element_id: record, element }).map(entry => entry['value'] ?? '')

/** The events of a ticket, each of them delivered; by type. */
export function deliveredOf(run: Case, type: string): Row[] {
  return events(run.instance, type).filter(event => event['ticket'] === ticketIn(run, run.incidentId)['sys_id'])
}

/** One record, in step, and nothing that waits for a person or for another attempt. */
export function expectInStep(run: Case, externalId = run.incidentId): Row {
  const { instance } = run
  const tickets = instance.rows('x_iio_sync_ticket', { external_id: externalId })
  expect(tickets).toHaveLength(1)
  const [ticket = {}] = tickets
  expect(ticket).toMatchObject({ status: 'in_step', error: '', attempts: '0', next_attempt: '' })
  const records = instance.rows('task', { correlation_id: externalId })
  expect(records.map(record => record['sys_id'])).toEqual([ticket['target']])
  const own = instance.rows('x_iio_sync_outbound_event', { ticket: ticket['sys_id'] ?? '' })
  expect(own.map(({ state, type }) => `${type} ${state}`).filter(words => !words.endsWith(' sent'))).toEqual([])
  const told = own.filter(event => event['type'] === 'ticket_created')
  expect(told).toHaveLength(1)
  return instance.row('task', ticket['target'] ?? '')
}
