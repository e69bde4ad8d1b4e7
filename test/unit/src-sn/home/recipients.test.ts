/** Who gets mails, chosen on the tab Set-up of the built app: who is found, what is written, and what is refused. */
import type { Recipient, RecipientHits, RecipientKind } from '../../../../src-sn/server/contract/home/recipients.ts'
import type { HomeSetUp } from '../../../../src-sn/server/contract/home/set-up.ts'
import { chooseHits, whyNotStored } from '../../../../src-sn/server/home/recipient-rules.ts'
import { readJson } from '../../json.ts'
import { giveRole } from '../filled.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { connect } from '../tickets.ts'

const PATH = '/api/x_iio_sync/v1/home/set-up'
const PERSON = 'beth.anglin'

const one = (kind: RecipientKind, id: string, problem = ''): Recipient => ({ kind, id, name: id, email: '', problem })
const many = (kind: RecipientKind, count: number): Recipient[] =>
  Array.from({ length: count }, (_, index) => one(kind, `${kind}${index}`))

test.each([
  [0, 0, 0, 0, false],
  [3, 2, 3, 2, false],
  [10, 0, 10, 0, false],
  [11, 0, 10, 0, true],
  [0, 11, 0, 10, true],
  [11, 11, 5, 5, true],
  [11, 2, 8, 2, true],
  [6, 4, 6, 4, false],
  [6, 5, 5, 5, true],
])('%i users and %i groups: %i and %i are shown', (users, groups, shownUsers, shownGroups, more) => {
  const found = chooseHits(many('user', users), many('group', groups))
  const shown = (kind: RecipientKind): number => found.hits.filter(hit => hit.kind === kind).length
  expect([shown('user'), shown('group'), found.more]).toEqual([shownUsers, shownGroups, more])
})

const longIds = (count: number): Recipient[] =>
  Array.from({ length: count }, (_, index) => one('user', `${index}`.padStart(32, '0')))

test.each([
  ['nobody', [], [], [], ''],
  ['who can get mails', [one('user', 'a')], [one('group', 'g')], [], ''],
  ['who left, and is chosen already', [one('user', 'a', 'not active')], [], ['a'], ''],
  ['who left', [one('user', 'a'), one('user', 'b', 'not active')], [], ['a'], 'b (not active) cannot be chosen'],
  ['a group that was deleted', [], [one('group', 'g', 'deleted')], ['g'], 'the group "g" (deleted) cannot be chosen'],
  ['as many as the column holds', longIds(121), [], [], ''],
  ['more than the column holds', longIds(122), [], [], 'about 120 users at most'],
])('%s', (_who, user, group, presentUsers, refusal) => {
  const problem = whyNotStored({ user, group }, { user: presentUsers, group: [] })
  expect(problem === '' || refusal === '' ? problem : problem.includes(refusal)).toBe(refusal === '' ? '' : true)
})

describe('on the built app', () => {
  let instance: AppInstance
  beforeEach(() => {
    instance = createAppInstance()
    connect(instance)
    instance.settle()
  })

  const idOf = (table: string, where: Record<string, string>): string =>
    instance.rows(table, where)[0]?.['sys_id'] ?? ''
  const user = (name: string): string => idOf('sys_user', { user_name: name })
  const group = (name: string): string => idOf('sys_user_group', { name })
  const connection = (): Record<string, string> => ({
    mail_users: '',
    mail_groups: '',
    ...instance.rows('x_iio_sync_connection')[0],
  })
  const sent = (): number => instance.rows('x_iio_sync_outbound_event').length
  const search = (q: string, person = 'admin') =>
    instance.call(person, 'GET', `${PATH}/recipients?${new URLSearchParams({ q }).toString()}`)
  const found = (q: string): string[] =>
    readJson<{ result: RecipientHits }>(search(q).text).result.hits.map(({ name, email }) =>
      email === '' ? name : `${name} ${email}`,
    )
  const shown = (person = 'admin') =>
    readJson<{ result: HomeSetUp }>(instance.call(person, 'GET', PATH).text).result.recipients
  const save = (users: readonly string[], groups: readonly string[], person = 'admin') => {
    const { status, text } = instance.call(person, 'POST', PATH, { action: 'recipients', users, groups })
    const { result, error } = readJson<{ result?: { said: string }; error?: { detail: string } }>(text)
    return { status, words: result?.said ?? error?.detail ?? '' }
  }

  test.each([
    ['a part of the name', 'Angl', ['Beth Anglin beth.anglin@example.com']],
    ['in other letters', 'ANGL', ['Beth Anglin beth.anglin@example.com']],
    ['a part of the address', 'david.loo@', ['David Loo david.loo@example.com']],
    ['a group', 'Serv', ['Service Desk']],
    ['users before groups', 'et', ['Beth Anglin beth.anglin@example.com', 'Network']],
    ['nobody', 'nobody has this', []],
    ['one character', 'e', []],
    ['what the platform would evaluate', 'javascript:gs.getUserID()', []],
    ['what would be another query', 'Angl^ORactive=true', []],
  ])('finds %s', (_what, typed, names) => {
    expect(found(typed)).toEqual(names)
  })

  test.each([
    ['sys_user', { active: '0' }],
    ['sys_user', { email: '' }],
    ['sys_user_group', { active: '0' }],
  ])('finds no row of %s with %j', (table, values) => {
    const [typed, id] = table === 'sys_user' ? ['Angl', user(PERSON)] : ['Network', group('Network')]
    expect(found(typed)).toHaveLength(1)
    instance.poke(table, id, values)
    expect(found(typed)).toEqual([])
  })

  test('ten at most, by two queries that read no more than eleven rows each', () => {
    for (let index = 0; index < 30; index++) {
      instance.create('admin', 'sys_user', {
        user_name: `u${index}`,
        name: `Many ${index}`,
        email: `u${index}@a.example`,
      })
      instance.create('admin', 'sys_user_group', { name: `Many ${index}`, active: 'true' })
    }
    instance.resetStatements()
    const { result } = readJson<{ result: RecipientHits }>(search('Many').text)
    expect([result.hits.length, result.more]).toEqual([10, true])
    const reads = instance.statements().map(({ table, rows }) => [table, rows])
    expect(reads).toEqual([
      ['sys_user', 11],
      ['sys_user_group', 11],
    ])
  })

  test('what is chosen is written, said by name, audited, and seen by the check; no mail is sent', () => {
    const before = sent()
    expect(save([user(PERSON)], [group('Network')])).toEqual({
      status: 200,
      words: 'Saved. Mails go to Beth Anglin (beth.anglin@example.com), the group "Network". No mail was sent by this.',
    })
    expect(connection()).toMatchObject({ mail_users: user(PERSON), mail_groups: group('Network') })
    expect(shown().map(({ name, email, problem }) => [name, email, problem])).toEqual([
      ['Beth Anglin', 'beth.anglin@example.com', ''],
      ['Network', '', ''],
    ])
    const audited = instance.rows('sys_audit', { documentkey: connection()['sys_id'] ?? '' })
    expect(audited.map(row => row['fieldname'])).toEqual(expect.arrayContaining(['mail_users', 'mail_groups']))
    expect(instance.rows('x_iio_sync_check', { name: 'told' })).toMatchObject([{ state: 'passed' }])
    instance.settle()
    expect([instance.rows('sys_email'), sent()]).toEqual([[], before])
    instance.call('admin', 'POST', '/api/x_iio_sync/v1/home/mails/test', {})
    instance.settle()
    expect(instance.rows('sys_email')).toMatchObject([
      { recipients: expect.stringContaining('beth.anglin@example.com') as string },
    ])
  })

  test('nobody is a choice too', () => {
    save([user(PERSON)], [])
    expect(save([], []).words).toContain('nobody is chosen')
    expect(connection()).toMatchObject({ mail_users: '', mail_groups: '' })
    expect(instance.rows('x_iio_sync_check', { name: 'told' })).toMatchObject([{ state: 'warning' }])
  })

  test('who cannot get mails is not chosen, and nothing is written', () => {
    instance.poke('sys_user', user('david.loo'), { email: '' })
    expect(save([user(PERSON), user('david.loo')], [])).toEqual({
      status: 409,
      words: expect.stringContaining('David Loo (no e-mail address)') as string,
    })
    expect(connection()).toMatchObject({ mail_users: '' })
    expect(save(['0'.repeat(32)], []).words).toContain('A user (deleted)')
    expect(save(['somebody@example.com'], []).words).toContain('an address without a user')
  })

  test('what stands on the connection already stays until it is taken out: who left, who was deleted, a typed address', () => {
    const stored = [user('david.loo'), '0'.repeat(32), 'team@example.com']
    instance.poke('x_iio_sync_connection', connection()['sys_id'] ?? '', { mail_users: stored.join(',') })
    instance.poke('sys_user', user('david.loo'), { active: '0' })
    expect(shown().map(({ name, problem }) => [name, problem])).toEqual([
      ['David Loo', 'not active'],
      ['A user', 'deleted'],
      ['team@example.com', 'an address without a user'],
    ])
    expect(save([...stored, user(PERSON)], [])).toMatchObject({ status: 200 })
    expect(save([user(PERSON), 'team@example.com', user(PERSON)], [])).toMatchObject({ status: 200 })
    expect(connection()).toMatchObject({ mail_users: `${user(PERSON)},team@example.com` })
  })

  test.each([
    ['viewer', 403, 403],
    ['operator', 403, 403],
    ['admin', 200, 200],
  ])('a %s of the app', (role, searched, saved) => {
    save([user('david.loo')], [])
    giveRole(instance, PERSON, `x_iio_sync.${role}`)
    const searching = search('Angl', PERSON)
    const { status, words } = save([], [group('Network')], PERSON)
    expect([searching.status, status]).toEqual([searched, saved])
    if (status === 403) {
      expect([searching.text, words]).toEqual([
        expect.stringContaining('x_iio_sync.admin'),
        '"Save recipients" needs the role x_iio_sync.admin. Nothing was done. An administrator of this instance can give it to you.',
      ])
      // Names, as the form has them, and no addresses.
      expect(shown(PERSON)).toMatchObject([{ name: 'David Loo', email: '' }])
    }
  })
})
