/** What an operator does on the tab Problems, through the resources of the Home page. */
import type { Row } from '../../../ends/servicenow/contracts.ts'
import { readJson } from '../../json.ts'
import { giveRole } from '../filled.ts'
import { createAppInstance } from '../instance.ts'
import type { Answer, AppInstance } from '../instance.ts'
import { connect, declare, desired, edit, events, map, recordOf, ticketOf, write } from '../tickets.ts'

jest.setTimeout(60_000)

const HOME = '/api/x_iio_sync/v1/home/problems'
const OPERATOR = 'beth.anglin'
const VIEWER = 'david.loo'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  giveRole(instance, OPERATOR, 'x_iio_sync.operator')
  giveRole(instance, VIEWER, 'x_iio_sync.viewer')
})

interface Listed {
  problems: {
    id: string
    records: number
    state: string
    cause: string
    rows: { table: string; query: string; count: number }[]
  }[]
  last: { cause: string } | null
}

const list = (user = VIEWER): Listed => readJson<{ result: Listed }>(instance.call(user, 'GET', HOME).text).result
const detail = (id: string, user = VIEWER): Record<string, unknown> =>
  readJson<{ result: Record<string, unknown> }>(instance.call(user, 'GET', `${HOME}/${encodeURIComponent(id)}`).text)
    .result
const act = (id: string, body: object, user = OPERATOR): Answer => instance.call(user, 'POST', `${HOME}/${id}`, body)
const idOf = (row: Row | undefined): string => row?.['sys_id'] ?? ''
const problem = (): Row => instance.rows('x_iio_sync_problem')[0] ?? {}

function minutes(count: number): void {
  for (let minute = 0; minute < count; minute++) {
    instance.advance(60)
    instance.runMinuteScript()
    instance.settle()
  }
}

function refuse(): void {
  map(instance, 'Incident', { column: 'state', value: '6' })
  const ticket = declare(instance).result['sys_id'] ?? ''
  edit(instance, ticket, { desired_values: desired({ column: 'state', value: '6' }) })
}

/** Notes that the bridge refuses for good. */
function parkNotes(count: number): void {
  connect(instance)
  declare(instance)
  instance.settle()
  instance.answerWith(() => ({
    status: 200,
    headers: {},
    body: '{"outcome":"refused","detail":"incident.io timeline item: refused with 422. incident.io says: \\"token=abc123 is wrong\\"."}',
  }))
  for (let index = 0; index < count; index++) {
    write(instance, OPERATOR, { work_notes: `Note ${index}` })
    instance.settle()
    instance.advance(2)
  }
  minutes(1)
}

test('a viewer reads one line for a cause whose number leads to exactly its rows, and presses nothing', () => {
  refuse()
  minutes(1)
  const [line] = list().problems
  expect(line).toMatchObject({ records: 1, state: 'open', rows: [{ table: 'x_iio_sync_ticket', count: 1 }] })
  const found = instance.call(
    'admin',
    'GET',
    `/api/now/table/x_iio_sync_ticket?sysparm_query=${encodeURIComponent(line?.rows[0]?.query ?? '')}`,
  )
  expect(readJson<{ result: Row[] }>(found.text).result).toHaveLength(1)
  for (const action of ['retry', 'discard', 'acknowledge', 'ignore', 'cancel']) {
    const answer = act(idOf(problem()), { action, reason: 'x', until: '2030-01-01T00:00:00Z' }, VIEWER)
    expect([action, answer.status, answer.text]).toEqual([action, 403, expect.stringContaining('x_iio_sync.operator')])
  }
})

test('a cause that the minute script has not seen is there all the same, by its key', () => {
  refuse()
  const [line] = list().problems
  expect(line?.id).toMatch(/^in:write_refused:/)
  expect(detail(line?.id ?? '')).toMatchObject({ problem: { records: 1 } })
})

test('what it means, what to do, the exact answer without secrets, the rows and the history', () => {
  parkNotes(3)
  const shown = detail(idOf(problem()))
  expect(shown).toMatchObject({
    explanation: expect.any(String),
    what_to_do: expect.stringContaining('Retry all'),
    records: [{}, {}, {}],
    history: [{ who: 'the sync' }],
    discard: 'Stops sending these 3 notes to incident.io. The incidents in ServiceNow are not touched.',
    retry: "Retries 3 records of 1 problem, about 1 minute within both vendors' limits.",
  })
  expect(JSON.stringify(shown)).not.toContain('abc123')
  expect(shown['answer']).toContain('refused with 422')
})

test('nothing of a private incident but a count', () => {
  parkNotes(2)
  instance.poke('x_iio_sync_ticket', idOf(ticketOf(instance)), { private: '1' })
  expect(detail(idOf(problem()))).toMatchObject({
    records: [],
    answer: '',
    private_records: 2,
    problem: { records: 2 },
  })
})

test('Retry all goes through every row once, shows how far it is, and the problem is over when they arrived', () => {
  parkNotes(3)
  instance.answerWith(() => ({ status: 200, headers: {}, body: '{"outcome":"delivered","detail":""}' }))
  expect(act(idOf(problem()), { action: 'retry' }).status).toBe(200)
  expect(detail(idOf(problem()))).toMatchObject({ problem: { run: { action: 'retry', done: 0, total: 3 } } })
  expect(act(idOf(problem()), { action: 'retry' }).status).toBe(409)
  minutes(4)
  expect(events(instance, 'work_note').map(row => row['state'])).toEqual(['sent', 'sent', 'sent'])
  expect(problem()).toMatchObject({ state: 'resolved', run_action: '' })
  expect(list().last?.cause).toBe(problem()['cause'])
})

test('a ticket with a warning is written once more, and no value of a person is given up', () => {
  map(instance, 'Incident', { column: 'impact', value: '1' })
  const ticket = declare(instance, { desired_values: desired({ column: 'impact', value: '1' }) }).result['sys_id'] ?? ''
  instance.change('admin', 'incident', idOf(recordOf(instance)), { impact: '3' })
  instance.settle()
  edit(instance, ticket, { desired_values: desired({ column: 'impact', value: '2' }) })
  minutes(1)
  expect(problem()['problem_key']).toContain('in:value_replaced:incident:impact')
  expect(detail(idOf(problem()))['discard']).toBe('')
  expect(act(idOf(problem()), { action: 'retry' }).status).toBe(200)
  instance.change('admin', 'incident', idOf(recordOf(instance)), { impact: '3' })
  minutes(3)
  expect(recordOf(instance)['impact']).toBe('3')
  expect(act(idOf(problem()), { action: 'discard', reason: 'x' }).status).toBe(409)
})

test('Discard needs a reason, stops the events and leaves the record alone', () => {
  parkNotes(2)
  const before = recordOf(instance)
  expect(act(idOf(problem()), { action: 'discard', reason: ' ' }).status).toBe(409)
  expect(act(idOf(problem()), { action: 'discard', reason: 'Old noise' }).status).toBe(200)
  minutes(2)
  for (const event of events(instance, 'work_note'))
    expect(event).toMatchObject({
      state: 'discarded',
      discard_reason: 'Old noise',
      discarded_by: expect.stringContaining(OPERATOR),
    })
  expect(recordOf(instance)).toEqual(before)
  expect(problem()['state']).toBe('resolved')
})

test('a run can be cancelled between two steps: what was done stays done', () => {
  parkNotes(1)
  const key = problem()['problem_key'] ?? ''
  for (let index = 0; index < 450; index++)
    instance.plant('x_iio_sync_outbound_event', {
      sys_id: `${index}`.padStart(32, 'b'),
      source_id: `planted:${index}`,
      type: 'work_note',
      state: 'parked',
      payload: '{}',
      answer: 'refused: incident.io timeline item: refused with 422.',
      problem_key: key,
    })
  expect(act(idOf(problem()), { action: 'discard', reason: 'Old noise' }).status).toBe(200)
  instance.advance(60)
  instance.runMinuteScript()
  expect(Number(problem()['run_done'])).toBeGreaterThan(0)
  expect(Number(problem()['run_done'])).toBeLessThan(451)
  expect(act(idOf(problem()), { action: 'cancel' }).status).toBe(200)
  const discarded = (): number => instance.rows('x_iio_sync_outbound_event', { state: 'discarded' }).length
  const count = discarded()
  minutes(3)
  expect([discarded(), count > 0]).toEqual([count, true])
})

test('acknowledged names who looks after it, ignored has a reason and an end', () => {
  connect(instance)
  refuse()
  minutes(1)
  const id = idOf(problem())
  expect(act(id, { action: 'acknowledge' }).status).toBe(200)
  expect(list().problems[0]).toMatchObject({ state: 'acknowledged', owner: 'Beth Anglin' })
  expect(act(id, { action: 'ignore', reason: 'Known', until: '2020-01-01T00:00:00Z' }).status).toBe(409)
  const until = new Date(instance.now().getTime() + 10 * 60_000).toISOString()
  expect(act(id, { action: 'ignore', reason: 'Known', until }).status).toBe(200)
  minutes(2)
  expect(list().problems[0]?.state).toBe('ignored')
  minutes(10)
  expect(list().problems[0]?.state).toBe('open')
})

test('10,000 rows of three causes are three lines, by as many statements as three rows', () => {
  const causes = ['in:write_refused:incident:::0a', 'out:bridge_unreachable::::', 'in:lookup_failed:incident:state::']
  const plant = (count: number): void => {
    for (let index = 0; index < count; index++) {
      const table = ['note', 'outbound_event', 'ticket'][index % 3] ?? ''
      instance.plant(`x_iio_sync_${table}`, {
        sys_id: `${count}x${index}`.padStart(32, '0'),
        [['update_id', 'source_id', 'external_id'][index % 3] ?? '']: `${count}x${index}`,
        problem_key: causes[index % 3] ?? '',
        sys_updated_on: '2026-11-22 03:00:00',
      })
    }
  }
  const cost = (): number => {
    instance.resetStatements()
    list()
    return instance.statements().length
  }
  plant(3)
  const few = cost()
  plant(10_000)
  expect(cost()).toBeLessThanOrEqual(few)
  expect(list().problems.map(({ records }) => records)).toEqual([3335, 3334, 3334])
})
