/** Mails as the platform would send them: each once, to the chosen recipients, by the simulated clock. */
import type { Row } from '../../../ends/servicenow/contracts.ts'
import { giveRole } from '../filled.ts'
import { ask } from '../documents.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { connect, declare, desired, edit, map, recordOf, ticketOf } from '../tickets.ts'

jest.setTimeout(120_000)

const HOME = '/api/x_iio_sync/v1/home'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  connect(instance)
})

const idOf = (row: Row | undefined): string => row?.['sys_id'] ?? ''
const connection = (): Row => instance.rows('x_iio_sync_connection')[0] ?? {}
const mails = (): Row[] => instance.rows('sys_email')
const subjects = (): string[] => mails().map(({ subject = '' }) => subject.replace(/^\[[^\]]*\] /, ''))

/** Beth by name, and a group of two others of whom one is not active. */
function choose(): void {
  const [beth] = instance.rows('sys_user', { user_name: 'beth.anglin' })
  const [david] = instance.rows('sys_user', { user_name: 'david.loo' })
  instance.poke('sys_user', idOf(beth), { email: 'beth@example.com' })
  instance.poke('sys_user', idOf(david), { email: 'david@example.com' })
  const group =
    instance.create('admin', 'sys_user_group', { name: 'Sync owners', active: 'true' }).result['sys_id'] ?? ''
  instance.create('admin', 'sys_user_grmember', { group, user: idOf(david) })
  instance.poke('x_iio_sync_connection', idOf(connection()), { mail_users: idOf(beth), mail_groups: group })
}

function refuse(): void {
  map(instance, 'Incident', { column: 'state', value: '6' })
  const ticket = declare(instance).result['sys_id'] ?? ''
  edit(instance, ticket, { desired_values: desired({ column: 'state', value: '6' }) })
}

function mend(): void {
  instance.poke('incident', idOf(recordOf(instance)), { close_code: 'User error', close_notes: 'x' })
  instance.press('Try again', ticketOf(instance))
}

function minutes(count: number, stepSeconds = 60): void {
  for (let minute = 0; minute < count; minute++) {
    instance.advance(stepSeconds)
    instance.runMinuteScript()
    instance.settle()
  }
}

test('nobody is chosen: no mail, and no row of one', () => {
  refuse()
  minutes(5)
  expect([mails(), instance.rows('x_iio_sync_mail')]).toEqual([[], []])
})

test('the first failure is told once, to the chosen user and the members of the group, with a link to the problem', () => {
  choose()
  refuse()
  minutes(12)
  expect(mails()).toMatchObject([{ recipients: 'beth@example.com,david@example.com', type: 'send-ready' }])
  expect(subjects()).toEqual(['ServiceNow refuses the write to incident.'])
  const [problem] = instance.rows('x_iio_sync_problem')
  expect(mails()[0]?.['body']).toContain(`x_iio_sync_home.do?tab=problems&problem=${idOf(problem)}`)
  expect(mails()[0]?.['body']).not.toContain('Payments are down')
})

test('first failure, still failing after four hours, all clear with how long it took: each once', () => {
  choose()
  refuse()
  minutes(300)
  expect(subjects()).toHaveLength(2)
  expect(subjects()[1]).toMatch(/^Still failing after 4 h: /)
  mend()
  minutes(40)
  expect(subjects()).toHaveLength(3)
  expect(subjects()[2]).toMatch(/^All clear after 5 h: /)
})

test('what comes back within minutes is not told again, and what comes back later is', () => {
  choose()
  refuse()
  minutes(3)
  mend()
  minutes(3)
  expect(instance.rows('x_iio_sync_problem')).toMatchObject([{ state: 'resolved' }])
  const key = instance.rows('x_iio_sync_problem')[0]?.['problem_key'] ?? ''
  const again = (): void =>
    instance.poke('x_iio_sync_ticket', idOf(ticketOf(instance)), {
      problem_key: key,
      status: 'failed',
      attempts: '1',
      next_attempt: '2026-11-22 08:00:00',
      error: 'x',
    })
  again()
  minutes(3)
  expect([instance.rows('x_iio_sync_problem')[0]?.['state'], subjects().length]).toEqual(['open', 1])
  instance.poke('x_iio_sync_ticket', idOf(ticketOf(instance)), {
    problem_key: '',
    status: 'in_sync',
    error: '',
    next_attempt: '',
  })
  minutes(20)
  expect(subjects()).toHaveLength(2)
  again()
  minutes(3)
  expect(subjects()).toHaveLength(3)
  expect(instance.rows('x_iio_sync_problem')).toMatchObject([{ episode: '2', state: 'open' }])
})

test('a problem that somebody acknowledged is not told again after four hours', () => {
  choose()
  refuse()
  minutes(2)
  giveRole(instance, 'beth.anglin', 'x_iio_sync.operator')
  const id = idOf(instance.rows('x_iio_sync_problem')[0])
  expect(instance.call('beth.anglin', 'POST', `${HOME}/problems/${id}`, { action: 'acknowledge' }).status).toBe(200)
  minutes(260)
  expect(subjects()).toHaveLength(1)
})

test('a node that stops at any write sends the first mail, and at most once more', () => {
  choose()
  refuse()
  minutes(1)
  const restore = instance.save()
  for (let write = 1; write < 12; write++) {
    restore()
    instance.advance(60)
    instance.crashAfter(write)
    instance.runMinuteScript()
    instance.crashAfter(null)
    instance.settle()
    minutes(4)
    const told = subjects().filter(subject => subject.startsWith('ServiceNow refuses')).length
    expect([write, told >= 1 && told <= 2]).toEqual([write, true])
  }
})

test('24 hours before five days of silence are over, a warning, once', () => {
  choose()
  ask(instance, 'POST', 'sweep', { action: 'claim', holder: 'a', starting: false })
  minutes(4 * 24, 3600)
  expect(subjects().filter(subject => subject.includes('webhook'))).toEqual([])
  for (let hour = 0; hour < 6; hour++) {
    instance.advance(3600)
    for (let minute = 0; minute < 60; minute += 1) {
      instance.advance(60)
      instance.runMinuteScript()
    }
  }
  instance.settle()
  expect(subjects().filter(subject => subject.includes('switch the webhook off'))).toHaveLength(1)
})

test('the week is told on Monday, once', () => {
  choose()
  declare(instance)
  // The clock of the tests begins on a Sunday.
  for (let minute = 0; minute < 36 * 60; minute++) {
    instance.advance(60)
    if (instance.now().getUTCMinutes() === 57) instance.runMinuteScript()
  }
  instance.settle()
  const weekly = mails().filter(({ subject = '' }) => subject.includes('The week before'))
  expect(weekly).toHaveLength(1)
  expect(weekly[0]?.['body']).toContain('Tickets made: 1 (the week before: 0)')
})

test('Preview names who would get what, and who cannot be reached', () => {
  choose()
  const { result } = instance.call('admin', 'GET', `${HOME}/mails`)
  expect(result).toMatchObject({
    off: '',
    people: [
      { why: 'chosen', reachable: true },
      { why: 'Sync owners', reachable: true },
    ],
  })
  // The instance's clock says Sunday, 22 November.
  expect(JSON.stringify(result)).toContain('The week before 2026-11-23')
  const [david] = instance.rows('sys_user', { user_name: 'david.loo' })
  instance.poke('sys_user', idOf(david), { active: '0' })
  expect(instance.call('admin', 'GET', `${HOME}/mails`).result).toMatchObject({ people: [{}, { reachable: false }] })
})

test('Send test mail needs the role of the admin, and recipients', () => {
  giveRole(instance, 'beth.anglin', 'x_iio_sync.operator')
  const refused = instance.call('beth.anglin', 'POST', `${HOME}/mails/test`, {})
  expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('x_iio_sync.admin')])
  expect(instance.call('admin', 'POST', `${HOME}/mails/test`, {}).status).toBe(409)
  choose()
  expect(instance.call('admin', 'POST', `${HOME}/mails/test`, {}).status).toBe(200)
  instance.settle()
  expect(subjects()).toEqual(['Test mail'])
})
