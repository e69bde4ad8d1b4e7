/** home/options on the built app: what each option changes, and what it leaves alone. */
import type { HomeOptions, OptionChanges } from '../../../../src-sn/server/contract/home/options.ts'
import { travelMode } from '../../../../src-sn/server/requests/states-travel.ts'
import { readJson } from '../../json.ts'
import { giveRole } from '../filled.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, events, map, recordOf, templateId } from '../tickets.ts'

const OPTIONS = '/api/x_iio_sync/v1/home/options'
const PERSON = 'beth.anglin'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const get = (): HomeOptions =>
  (JSON.parse(instance.call('admin', 'GET', OPTIONS).text) as { result: HomeOptions }).result
const post = (changes: object): { status: number; text: string } => instance.call('admin', 'POST', OPTIONS, changes)
function set(changes: OptionChanges): HomeOptions {
  const { status, text } = post(changes)
  expect(status).toBe(200)
  return readJson<{ result: HomeOptions }>(text).result
}
const staticValues = (template: string): string =>
  instance.row('x_iio_sync_template', templateId(instance, template))['static_values'] ?? ''
const statesOf = (where: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    instance.rows('x_iio_sync_state_mapping', where).map(row => [row['state'] ?? '', row['in_use'] ?? ''] as const),
  )
const activeStatuses = (): (string | undefined)[] =>
  instance
    .rows('x_iio_sync_status_mapping')
    .filter(row => ['1', 'true'].includes(row['active'] ?? ''))
    .map(row => row['category'])
    .sort()

test('right after the installation: the published mapping, and states to incident.io', () => {
  expect(get()).toMatchObject({
    states: { mode: 'to_incident_io' },
    caller: { fallback: null, templates: [{ name: 'Incident' }] },
    contact_type: { value: 'self-service', templates: [{ name: 'Incident' }] },
    levels: { mode: 'fixed', templates: [{ name: 'Incident' }] },
    closing: { code: 'Solution provided', notes: 'Closed in incident.io' },
  })
  expect(get().closing.choices).toContain('Resolved by caller')
})

test.each([
  ['nobody special', '', 403, 403],
  ['a viewer', 'viewer', 200, 403],
  ['an operator', 'operator', 200, 403],
  ['an admin of the app', 'admin', 200, 200],
])('%s', (_who, role, read, written) => {
  if (role !== '') giveRole(instance, PERSON, `x_iio_sync.${role}`)
  const answers = [instance.call(PERSON, 'GET', OPTIONS), instance.call(PERSON, 'POST', OPTIONS, { states: 'off' })]
  expect(answers.map(({ status }) => status)).toEqual([read, written])
  expect(get().states.mode).toBe(written === 200 ? 'off' : 'to_incident_io')
})

describe('how states travel', () => {
  test.each([
    [[], [], 'off'],
    [['yes', 'missing'], [false, false], 'to_incident_io'],
    [['yes'], [true, true], 'both'],
    [['no', 'missing'], [false], 'off'],
    [['no', 'yes'], [false], 'mixed'],
    [['yes'], [true, false], 'mixed'],
    [['no'], [true], 'mixed'],
  ] as const)('states %j, statuses %j: %s', (uses, statuses, mode) => {
    expect(travelMode(uses, statuses)).toBe(mode)
  })

  test('each choice switches the shipped rows, and what it says is what they are', () => {
    expect(set({ states: 'both' }).states.mode).toBe('both')
    expect(activeStatuses()).toEqual(['closed', 'live'])
    expect(set({ states: 'off' }).states.mode).toBe('off')
    expect(activeStatuses()).toEqual([])
    expect(statesOf({ target_table: 'task' })).toEqual({ '-5': 'no', 1: 'no', 2: 'no', 3: 'no', 4: 'no', 7: 'no' })
    expect(set({ states: 'to_incident_io' }).states.mode).toBe('to_incident_io')
    expect(statesOf({ destination: 'jira' })).toEqual({ new: 'yes', indeterminate: 'yes', done: 'yes' })
  })

  test('rows of an admin stay, and a shipped one does not come beside an own one for the same statuses', () => {
    instance.create('admin', 'x_iio_sync_state_mapping', {
      target_table: 'incident',
      state: '8',
      ticket_state: 'completed',
    })
    const own = {
      target_table: 'incident',
      category: 'closed',
      active: 'true',
      values: 'state=6^close_code=Duplicate^close_notes=x^EQ',
    }
    instance.create('admin', 'x_iio_sync_status_mapping', own)
    expect(set({ states: 'off' }).states.mode).toBe('off')
    expect(statesOf({ target_table: 'incident' })).toMatchObject({ 1: 'no', 8: 'yes' })
    expect(set({ states: 'both' }).states.mode).toBe('both')
    expect(activeStatuses()).toEqual(['closed', 'live'])
    const shipped = instance.rows('x_iio_sync_status_mapping', { category: 'closed', shipped: '1' })
    expect(shipped.map(row => row['active'])).toEqual(['0'])
  })

  test('while they are off a state is told to nobody, with or without a row of its own; afterwards the next one is', () => {
    set({ states: 'off' })
    declare(instance)
    const move = (state: string): unknown[] => {
      const closed = { close_code: 'Duplicate', close_notes: 'x' }
      const [table, record] = ['incident', recordOf(instance)['sys_id'] ?? '']
      instance.change(PERSON, table, record, { state, ...(state === '6' ? closed : {}) })
      instance.settle()
      return events(instance, 'state_changed')
    }
    expect([move('2'), move('8')]).toEqual([[], []])
    set({ states: 'to_incident_io' })
    expect(move('2')).toHaveLength(1)
  })

  test('a resolution code that the instance does not have is not switched on; another one is chosen first', () => {
    for (const row of instance.rows('sys_choice', {
      name: 'incident',
      element: 'close_code',
      value: 'Solution provided',
    }))
      instance.poke('sys_choice', row['sys_id'] ?? '', { value: 'Solved (Permanently)', label: 'Solved (Permanently)' })
    const refused = post({ states: 'both' })
    expect([refused.status, activeStatuses()]).toEqual([422, []])
    expect(refused.text).toContain('Solved (Permanently)')
    const { states, closing } = set({ states: 'both', close_code: 'Solved (Permanently)', close_notes: 'Over ^ out' })
    expect([states.mode, closing.code, closing.notes]).toEqual(['both', 'Solved (Permanently)', 'Over ^ out'])
  })

  test('a code that is no choice is refused where it is chosen', () => {
    expect(post({ close_code: 'Solved' })).toMatchObject({
      status: 422,
      text: expect.stringContaining('Resolution code'),
    })
  })

  test.each([
    ['States: off', 'off'],
    ['States: to incident.io', 'to_incident_io'],
    ['States: both ways', 'both'],
  ])('the button "%s" over both lists', (button, mode) => {
    set({ states: mode === 'off' ? 'both' : 'off' })
    for (const table of ['x_iio_sync_state_mapping', 'x_iio_sync_status_mapping'])
      expect(instance.pressOnList(button, table)[0]).toContain('Rows that are not shipped were left')
    expect(get().states.mode).toBe(mode)
  })
})

describe('states that the table does not have', () => {
  test('as shipped, 4 and 5 of incident are not in use, come into use with the choice, and go with it', () => {
    const pass = (): void => {
      for (let minute = 0; minute < 61; minute++) {
        instance.advance(60)
        instance.runMinuteScript()
      }
    }
    pass()
    expect(statesOf({ target_table: 'incident' })).toEqual({
      1: 'yes',
      2: 'yes',
      3: 'yes',
      4: 'missing',
      5: 'missing',
      6: 'yes',
      7: 'yes',
    })
    const [pending] = instance.rows('x_iio_sync_state_mapping', { target_table: 'incident', state: '4' })
    expect(pending?.['problem']).toContain('"4" is no state of incident here')
    const { result } = instance.create('admin', 'sys_choice', {
      name: 'incident',
      element: 'state',
      value: '4',
      label: 'Pending',
      inactive: 'false',
      language: 'en',
    })
    pass()
    expect(statesOf({ target_table: 'incident' })).toMatchObject({ 4: 'yes', 5: 'missing' })
    expect(instance.row('x_iio_sync_state_mapping', pending?.['sys_id'] ?? '')['problem']).toBe('')
    instance.poke('sys_choice', result['sys_id'] ?? '', { inactive: '1' })
    pass()
    expect(statesOf({ target_table: 'incident' })).toMatchObject({ 4: 'missing' })
  })
})

describe('the fallback caller', () => {
  const abel = (): string => instance.rows('sys_user', { user_name: 'abel.tuter' })[0]?.['sys_id'] ?? ''

  test.each([
    ['by e-mail', 'abel.tuter@example.com'],
    ['by user ID', 'Abel.Tuter'],
  ])('%s', (_how, caller) => {
    expect(set({ caller }).caller.fallback).toEqual({ sys_id: abel(), name: 'Abel Tuter' })
    expect(staticValues('Incident')).toContain(`caller_id=${abel()}`)
    expect(set({ caller: '' }).caller.fallback).toBeNull()
    expect(staticValues('Incident')).not.toContain('caller_id')
  })

  test('nobody of that name is refused in a sentence, and nothing changes', () => {
    expect(post({ caller: 'nobody@example.com' })).toMatchObject({
      status: 422,
      text: expect.stringMatching(/Fallback caller: no record of sys_user .* Enter the e-mail address or the user ID/),
    })
    expect(get().caller.fallback).toBeNull()
  })

  test('a template on which an admin chose somebody else keeps its caller, and one without a lookup has none', () => {
    set({ caller: 'abel.tuter' })
    const beth = instance.rows('sys_user', { user_name: 'beth.anglin' })[0]?.['sys_id'] ?? ''
    for (const name of ['Own', 'Without'])
      instance.create('admin', 'x_iio_sync_template', {
        name,
        order: '900',
        target_table: 'incident',
        static_values: `caller_id=${beth}^EQ`,
      })
    map(instance, 'Own', {
      column: 'caller_id',
      value: 'x',
      kind: 'lookup',
      lookup_table: 'sys_user',
      lookup_column: 'email',
    })
    expect(set({ caller: 'admin' }).caller.templates.map(({ name }) => name)).toEqual(['Incident', 'Own'])
    expect([staticValues('Own'), staticValues('Without')]).toEqual([`caller_id=${beth}^EQ`, `caller_id=${beth}^EQ`])
  })
})

describe('impact and urgency', () => {
  const mapped = (): (string | undefined)[] =>
    instance
      .rows('x_iio_sync_field_mapping', { template: templateId(instance, 'Incident') })
      .map(row => row['column'])
      .filter(column => column === 'impact' || column === 'urgency')

  test('by the severity, and fixed again', () => {
    expect(set({ levels: 'rank' }).levels.mode).toBe('rank')
    expect(mapped().sort()).toEqual(['impact', 'urgency'])
    expect(set({ levels: 'rank' }).levels.mode).toBe('rank')
    expect(mapped()).toHaveLength(2)
    expect(set({ levels: 'fixed' }).levels.mode).toBe('fixed')
    expect([mapped(), staticValues('Incident')]).toEqual([[], expect.stringContaining('urgency=2^impact=2')])
  })

  test('a template with a mapping of its own is not asked about', () => {
    map(instance, 'Incident', { column: 'impact', value: '1' })
    expect(get().levels.templates).toEqual([])
    set({ levels: 'rank' })
    expect(mapped()).toEqual(['impact'])
  })
})

test('the contact type is one of the choices', () => {
  expect(set({ contact_type: 'phone' }).contact_type.value).toBe('phone')
  expect(post({ contact_type: 'pigeon' })).toMatchObject({ status: 422, text: expect.stringContaining('Contact type') })
})

test.each([[{ states: 'sideways' }], [{ levels: 3 }], [{ caller: 'x'.repeat(101) }], [{ unknown: 'x' }], [[]]])(
  'a body that is not as described is refused: %j',
  body => {
    expect(post(body).status).toBe(400)
  },
)
