/** The node stops after each single write of a piece of work in turn; what the platform and the bridge do next must mend it. */
import { createHash } from 'node:crypto'
import type { Row } from '../../ends/servicenow/contracts.ts'
import { configurationOf, send } from './documents.ts'
import { createAppInstance } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { connect, desired, events, templateId, note } from './tickets.ts'

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

export const UPDATED = '2026-11-22T02:59:00.000000Z'
export const LATER = '2026-11-22T03:01:00.000000Z'
export const NAME = { column: 'short_description', value: 'Payments are down' }

/** One instance for all cases of a file: each begins with what the story before its crash left. */
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

interface Aftermath {
  lostRunningJobs?: boolean
  run(instance: AppInstance, again: () => void): void
}

const callerFirst: Aftermath = {
  run: (instance, again) => {
    again()
    instance.settle()
    time(instance)
  },
}

/** What may follow a crash, in the orders that it may come in. */
const AFTERMATHS: Record<string, Aftermath> = {
  'the caller comes back first': callerFirst,
  'the minute script comes first': {
    run: (instance, again) => {
      instance.runMinuteScript()
      time(instance)
      again()
      instance.settle()
    },
  },
  'the running job is lost': {
    lostRunningJobs: true,
    run: (instance, again) => {
      time(instance)
      again()
      instance.settle()
    },
  },
}

let made = 0

export function newCase(instance: AppInstance): Case {
  made += 1
  // The version of the configuration is there before anything is counted.
  configurationOf(instance)
  const incidentId = `01CRASH${String(made).padStart(19, '0')}`
  return {
    instance,
    incidentId,
    spec: {
      record_type: 'incident',
      external_id: incidentId,
      reference: `INC-${made}`,
      permalink: `https://app.incident.io/incidents/${made}`,
      template: templateId(instance, 'Incident'),
      desired_values: desired(NAME),
      source_updated_at: UPDATED,
      source_created_at: '2026-11-22T02:58:00.000000Z',
    },
  }
}

/**
 * Repeats the work with a crash after its 1st, 2nd, 3rd ... write until it runs through; returns how many crashes that were. What
 * comes before the work happens once: each crash begins from there.
 */
export function stopEverywhere(instance: AppInstance, work: Work): number {
  const run = newCase(instance)
  const setBackWhole = instance.save()
  work.prepare?.(run)
  const setBack = instance.save()
  for (let statement = 1; ; statement += 1) {
    for (const [name, aftermath] of Object.entries(AFTERMATHS)) {
      if (aftermath === callerFirst && work.again === undefined) continue
      setBack()
      const before = instance.crashes()
      instance.crashAfter(statement, aftermath)
      work.act(run)
      const crashed = instance.crashes() > before
      instance.crashAfter(null)
      if (crashed) aftermath.run(instance, () => work.again?.(run))
      else time(instance)
      told(`${crashed ? `stopped after write ${statement}, ${name}` : 'not stopped'}`, () => work.check(run))
      if (crashed) continue
      setBackWhole()
      return statement - 1
    }
  }
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

/** The bridge: the same spec has the same hash, however often it is sent. */
export function upsert({ instance }: Case, spec: Row): void {
  send(instance, { ...spec, hash: createHash('sha256').update(JSON.stringify(spec)).digest('hex').slice(0, 32) }, false)
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
  note(instance, { update_id: updateId, ticket, text })
}

export const ticketIn = ({ instance }: Case, externalId: string): Row =>
  instance.rows('x_iio_sync_ticket', { external_id: externalId })[0] ?? {}

export const journalOf = ({ instance }: Case, record: string, element = 'work_notes'): string[] =>
  instance.rows('sys_journal_field', { element_id: record, element }).map(entry => entry['value'] ?? '')

/** The events of a ticket, each of them delivered; by type. */
export function deliveredOf(run: Case, type: string): Row[] {
  const ticket = ticketIn(run, run.incidentId)['sys_id']
  return events(run.instance, type).filter(event => event['ticket'] === ticket)
}

/** One record, in sync, and nothing that waits for a person or for another attempt. */
export function expectInSync(run: Case, externalId = run.incidentId): Row {
  const { instance } = run
  const [ticket = {}, ...others] = instance.rows('x_iio_sync_ticket', { external_id: externalId })
  expect(others).toEqual([])
  expect(ticket).toMatchObject({ status: 'in_sync', error: '', attempts: '0', next_attempt: '' })
  const records = instance.rows('task', { correlation_id: externalId })
  expect(records.map(record => record['sys_id'])).toEqual([ticket['target']])
  const own = instance.rows('x_iio_sync_outbound_event', { ticket: ticket['sys_id'] ?? '' })
  expect(own.map(({ state, type }) => `${type} ${state}`).filter(words => !/ (sent|not_needed)$/.test(words))).toEqual(
    [],
  )
  expect(own.filter(event => event['type'] === 'ticket_created')).toHaveLength(1)
  return instance.row('task', ticket['target'] ?? '')
}
