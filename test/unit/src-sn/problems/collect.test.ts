/** The rows of a problem and its own row, by the built app and the simulated clock. */
import type { HomeProblems } from '../../../../src-sn/server/contract/home/problems.ts'
import { resolvedWords } from '../../../../src-sn/server/problems/ledger.ts'
import type { Row } from '../../../ends/servicenow/contracts.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { connect, declare, desired, edit, events, map, recordOf, ticketOf, write } from '../tickets.ts'

jest.setTimeout(60_000)

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const problems = (): Row[] => instance.rows('x_iio_sync_problem')

/** A ticket that ServiceNow refuses to update, until `mend`. */
function refuse(): void {
  map(instance, 'Incident', { column: 'state', value: '6' })
  const ticket = declare(instance).result['sys_id'] ?? ''
  edit(instance, ticket, { desired_values: desired({ column: 'state', value: '6' }) })
}

function mend(): void {
  instance.poke('incident', recordOf(instance)['sys_id'] ?? '', { close_code: 'User error', close_notes: 'x' })
  instance.press('Try again', ticketOf(instance))
}

function minutes(count: number): void {
  for (let minute = 0; minute < count; minute++) {
    instance.advance(60)
    instance.runMinuteScript()
  }
}

test('a refused write is marked in the statement that writes the refusal, and is a problem within a minute', () => {
  refuse()
  expect(ticketOf(instance)['problem_key']).toMatch(/^in:write_refused:incident:::[0-9a-f]{8}$/)
  minutes(1)
  expect(problems()).toMatchObject([
    {
      state: 'open',
      records: '1',
      direction: 'in',
      kind: 'setting',
      cause: 'ServiceNow refuses the write to incident.',
    },
  ])
})

test('it is resolved when the last row is gone, the row keeps no key, and the history says who pressed "Try again"', () => {
  refuse()
  minutes(1)
  mend()
  expect(resolvedWords(problems()[0]?.['history'] ?? '')).toBe('Resolved after System Administrator (admin) retried it')
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', problem_key: '' })
  minutes(1)
  expect(problems()).toMatchObject([{ state: 'resolved', records: '0' }])
  expect(problems()[0]?.['resolved_at']).not.toBe('')
})

test('a ticket with two kinds of warnings counts in both problems, and each number leads to its rows', () => {
  const warnings = ['impact: left out, because x.', 'urgency: changed in ServiceNow, and that value stays.']
  for (const [index, own] of [warnings, warnings.slice(0, 1), warnings.slice(1)].entries()) {
    const ticket = declare(instance, { external_id: `01ID${index}` }).result['sys_id'] ?? ''
    instance.poke('x_iio_sync_ticket', ticket, { status: 'in_sync' })
    instance.call('admin', 'PATCH', `/api/now/table/x_iio_sync_ticket/${ticket}`, { warnings: own.join('\n') })
  }
  const { problems: listed } = (
    JSON.parse(instance.call('admin', 'GET', '/api/x_iio_sync/v1/home/problems').text) as { result: HomeProblems }
  ).result
  expect(listed.map(({ cause, records }) => [cause, records])).toEqual([
    ['The mapping cannot write the column impact of incident.', 2],
    ['ServiceNow keeps another value than incident.io has in the column urgency.', 2],
  ])
  for (const { rows } of listed)
    for (const { table, query, count } of rows) {
      const list = instance.call('admin', 'GET', `/api/now/table/${table}?sysparm_query=${encodeURIComponent(query)}`)
      expect((JSON.parse(list.text) as { result: unknown[] }).result).toHaveLength(count)
    }
})

test('the history of a problem says who discarded a row of it, or pressed "Retry all" on the list of rows', () => {
  refuse()
  minutes(1)
  instance.pressOnList('Retry all', 'x_iio_sync_ticket')
  expect(problems()[0]?.['history']).toMatch(/\tSystem Administrator \(admin\)\tretries 1 record$/)
  minutes(1)
  instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { discard_reason: 'Made by mistake' })
  instance.press('Discard', ticketOf(instance))
  expect(resolvedWords(problems()[0]?.['history'] ?? '')).toBe(
    'Resolved after System Administrator (admin) discarded it',
  )
})

test('it is first seen when the first row failed, which is not after the last one', () => {
  refuse()
  minutes(2)
  expect(problems()[0]?.['first_seen']).toBe(problems()[0]?.['last_seen'])
})

const outcomes = (): string[] => problems().map(({ history = '' }) => resolvedWords(history))
const BY_ADMIN = 'Resolved after System Administrator (admin) retried it'

test('a retry before the minute script saw the failure counts when the problem is over later', () => {
  refuse()
  instance.press('Try again', ticketOf(instance))
  minutes(1)
  expect(problems()).toMatchObject([{ state: 'open', records: '1' }])
  expect(outcomes()).toEqual([BY_ADMIN])
})

test('a retry of what failed again after the problem was over counts, before the minute script sees it again', () => {
  refuse()
  minutes(1)
  mend()
  minutes(20)
  instance.poke('x_iio_sync_problem', problems()[0]?.['sys_id'] ?? '', { history: '' })
  edit(instance, ticketOf(instance)['sys_id'] ?? '', { desired_values: desired({ column: 'state', value: '7' }) })
  const key = problems()[0]?.['problem_key'] ?? ''
  instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { problem_key: key, status: 'failed' })
  instance.pressOnList('Retry all', 'x_iio_sync_ticket')
  expect([problems()[0]?.['episode'], outcomes()]).toEqual(['2', [BY_ADMIN]])
})

test('a line that is written while the minute script is at it is not lost', () => {
  refuse()
  minutes(1)
  const { sys_id: sysId = '', history = '' } = problems()[0] ?? {}
  instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { problem_key: '', status: 'in_sync' })
  let statements = 0
  instance.resetStatements()
  instance.breakAt(({ table }) => {
    // Right after all problems are read, another node writes.
    if (table === 'x_iio_sync_problem' && ++statements === 1)
      instance.poke('x_iio_sync_problem', sysId, {
        history: `${history}\n2026-11-22 06:00:00\tBeth (beth)\tretries 1 record`,
      })
    return false
  })
  minutes(1)
  expect([problems()[0]?.['state'], outcomes()]).toEqual(['resolved', ['Resolved after Beth (beth) retried it']])
})

test('"Sync now" and "Unlink" are kept on the problem of the ticket', () => {
  refuse()
  minutes(1)
  connect(instance)
  instance.press('Sync now', recordOf(instance))
  expect(outcomes()).toEqual([BY_ADMIN])
  instance.press('Unlink', ticketOf(instance))
  minutes(1)
  expect(problems()[0]).toMatchObject({ state: 'resolved' })
  expect(outcomes()[0]).toBe('Resolved after System Administrator (admin) unlinked its record')
})

test('Retry all of one problem is kept on the other problems of its rows', () => {
  const ticket = declare(instance).result['sys_id'] ?? ''
  instance.poke('x_iio_sync_ticket', ticket, { status: 'in_sync' })
  const warnings = 'impact: left out, because x.\nurgency: changed in ServiceNow, and that value stays.'
  instance.call('admin', 'PATCH', `/api/now/table/x_iio_sync_ticket/${ticket}`, { warnings })
  minutes(1)
  const [first] = problems()
  expect(problems()).toHaveLength(2)
  instance.call('admin', 'POST', `/api/x_iio_sync/v1/home/problems/${first?.['sys_id'] ?? ''}`, { action: 'retry' })
  minutes(3)
  expect(outcomes()).toEqual([BY_ADMIN, BY_ADMIN])
  expect(problems()[0]?.['history']).toContain('went through 1 record of Retry all')
})

test('an event that the bridge does not answer is one problem, whatever its type, and is gone when it arrived', () => {
  connect(instance)
  declare(instance)
  instance.settle()
  instance.answerWith(() => ({ status: 503, headers: {}, body: '' }))
  write(instance, 'beth.anglin', { work_notes: 'One', comments: 'Two' })
  instance.settle()
  expect(
    new Set([...events(instance, 'work_note'), ...events(instance, 'comment')].map(row => row['problem_key'])),
  ).toEqual(new Set(['out:bridge_unavailable:::503:']))
  minutes(1)
  expect(problems()).toMatchObject([{ direction: 'out', kind: 'passes', state: 'open' }])
  instance.answerWith(() => ({ status: 200, headers: {}, body: '{"outcome":"delivered","detail":""}' }))
  minutes(5)
  expect(problems()).toMatchObject([{ state: 'resolved' }])
})

test('an idle minute writes nothing', () => {
  refuse()
  minutes(10)
  const before = JSON.stringify(problems().map(row => row['sys_mod_count']))
  const ticket = ticketOf(instance)
  instance.poke('x_iio_sync_ticket', ticket['sys_id'] ?? '', { next_attempt: '2027-01-01 00:00:00' })
  minutes(1)
  const settled = JSON.stringify(problems().map(row => row['sys_mod_count']))
  minutes(3)
  expect([before.length > 2, JSON.stringify(problems().map(row => row['sys_mod_count']))]).toEqual([true, settled])
})

test('rows of before get their keys by the minute script, in steps', () => {
  for (let index = 0; index < 450; index++)
    instance.plant('x_iio_sync_note', {
      sys_id: `${index}`.padStart(32, 'a'),
      update_id: `u${index}`,
      status: 'failed',
      error: 'Aborted by a rule.',
      attempts: '1',
      next_attempt: '2026-11-22 06:00:00',
    })
  const marked = (): number => instance.rows('x_iio_sync_note').filter(row => (row['problem_key'] ?? '') !== '').length
  const counts = Array.from({ length: 8 }, () => {
    minutes(1)
    return marked()
  })
  expect(counts[counts.length - 1]).toBe(450)
  expect(Math.max(...counts.map((count, at) => count - (counts[at - 1] ?? 0)))).toBeLessThanOrEqual(200)
})

test('10,000 rows of three causes are three problems, by as many statements as ten rows', () => {
  const plant = (count: number): void => {
    for (let index = 0; index < count; index++) {
      const id = `${count}x${index}`
      const cause = [
        'in:write_refused:incident:::0a',
        'out:bridge_unreachable::::',
        'in:lookup_failed:incident:state::',
      ][index % 3]
      const table = ['note', 'outbound_event', 'ticket'][index % 3] ?? ''
      instance.plant(`x_iio_sync_${table}`, {
        sys_id: id.padStart(32, '0'),
        [['update_id', 'source_id', 'external_id'][index % 3] ?? '']: id,
        problem_key: cause ?? '',
        sys_updated_on: '2026-11-22 03:00:00',
      })
    }
  }
  const statementsOf = (): number => {
    instance.resetStatements()
    instance.runMinuteScript()
    return instance.statements().length
  }
  plant(9)
  minutes(8)
  const few = statementsOf()
  plant(10_000)
  minutes(1)
  expect(statementsOf()).toBeLessThanOrEqual(few)
  expect(problems().map(row => row['records'])).toEqual(expect.arrayContaining(['3337', '3336', '3336']))
  expect(problems()).toHaveLength(3)
})
