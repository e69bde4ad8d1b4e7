/** State models of problems and changes refuse jumps, to scripts too (KB0759295, KB2804110): said before, and told in the platform's words. */
import { jumpProblem, unreachedState } from '../../../src-sn/server/platform/state-models.ts'
import { readJson } from '../json.ts'
import { createAppInstance, INTEGRATION } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { specOf } from './specs.ts'
import { declare, desired, recordOf, edit, map, templateId, ticketOf, write } from './tickets.ts'

test.each([
  ['problem', '101', '102', ''],
  ['problem', '101', '103', 'the state model of problem refuses the jump from 101 to 103: 102 comes before it.'],
  ['problem', '101', '104', 'the state model of problem refuses the jump from 101 to 104: 103 comes before it.'],
  ['problem', '102', '106', 'the state model of problem refuses the jump from 102 to 106: 104 comes before it.'],
  ['problem', '101', '107', 'the state model of problem refuses the jump from 101 to 107: 106 comes before it.'],
  ['problem', '106', '103', ''],
  ['problem', '103', '103', ''],
  ['problem', '7', '107', ''],
  ['change_request', '-5', '3', 'the state model of change_request refuses the jump from -5 to 3: 0 comes before it.'],
  [
    'change_request',
    '-5',
    '-2',
    'the state model of change_request refuses the jump from -5 to -2: -3 comes before it.',
  ],
  [
    'change_request',
    '-4',
    '-2',
    'the state model of change_request refuses the jump from -4 to -2: -3 comes before it.',
  ],
  ['change_request', '-1', '4', ''],
  ['incident', '1', '7', ''],
])('%s from %s to %s: %s', (table, from, to, words) => {
  expect(jumpProblem([table, 'task'], from, to)).toBe(words)
})

test.each([
  ['102', '107', 'canceled', ''],
  ['103', '107', 'canceled', ''],
  ['102', '107', 'duplicate', ''],
  ['103', '107', 'duplicate', ''],
  ['103', '106', 'risk_accepted', ''],
  ['103', '107', 'risk_accepted', ''],
  ['104', '107', 'risk_accepted', ''],
  [
    '102',
    '106',
    'risk_accepted',
    'the state model of problem refuses the jump from 102 to 106: 104 or 103 comes before it.',
  ],
  ['102', '106', 'canceled', 'the state model of problem refuses the jump from 102 to 106: 104 comes before it.'],
  ['103', '107', 'fix_applied', 'the state model of problem refuses the jump from 103 to 107: 106 comes before it.'],
])('a problem from %s to %s with the resolution code %s: %s', (from, to, code, words) => {
  expect(jumpProblem(['problem', 'task'], from, to, { code })).toBe(words)
})

test.each([
  ['standard', '-5', '-2', ''],
  ['standard', '-5', '-1', 'the state model of change_request refuses the jump from -5 to -1: -2 comes before it.'],
  ['emergency', '-5', '-3', ''],
  ['emergency', '-5', '-2', 'the state model of change_request refuses the jump from -5 to -2: -3 comes before it.'],
  ['normal', '-5', '-4', ''],
  ['normal', '-5', '-3', 'the state model of change_request refuses the jump from -5 to -3: -4 comes before it.'],
  ['a kind of the company', '-5', '-4', ''],
])('a change that is %s from %s to %s: %s', (type, from, to, words) => {
  expect(jumpProblem(['change_request', 'task'], from, to, { type })).toBe(words)
})

test.each([
  ['103', [], '', ''],
  ['106', ['103'], 'risk_accepted', ''],
  ['107', ['102'], 'duplicate', ''],
  ['107', [], 'canceled', ''],
  ['107', ['102'], 'fix_applied', 'lets a record go on to 107 from 106 alone, and no mapping sets that.'],
])('problem, a mapping to %s beside %j with the resolution code %s: %s', (to, others, code, words) => {
  const problem = unreachedState(['problem', 'task'], to, others, code)
  if (words === '') expect(problem).toBe('')
  else expect(problem).toContain(words)
})

test.each([
  ['problem', '107', [], 'lets a record go on to 107 from 106 alone, and no mapping sets that.'],
  ['problem', '107', ['106'], ''],
  ['problem', '102', [], ''],
  ['problem', '101', [], ''],
  ['change_request', '4', [], ''],
  ['change_request', '-2', [], ''],
  ['change_request', '3', [], 'lets a record go on to 3 from 0 alone, and no mapping sets that.'],
  ['incident', '6', [], ''],
])('%s, a mapping to %s beside %j: %s', (table, to, others, words) => {
  const problem = unreachedState([table, 'task'], to, others)
  if (words === '') expect(problem).toBe('')
  else expect(problem).toContain(words)
})

describe('a problem that a status mapping closes at once', () => {
  let instance: AppInstance
  const close = {
    desired_values: desired({ column: 'state', value: '107' }),
    source_updated_at: '2026-11-22T03:05:00.000000Z',
  }

  beforeEach(() => {
    instance = createAppInstance()
    instance.change('admin', 'x_iio_sync_template', templateId(instance, 'Incident'), {
      target_table: 'problem',
      static_values: '',
    })
    instance.create('admin', 'x_iio_sync_status_mapping', {
      target_table: 'problem',
      category: 'closed',
      active: 'true',
      values: 'state=107^EQ',
    })
    declare(instance)
    instance.settle()
  })

  test('is said by the preview', () => {
    const spec = specOf(instance, { desired_values: [{ column: 'state', value: '107', write: 'sync', status: true }] })
    const { text } = instance.call(INTEGRATION, 'POST', '/api/x_iio_sync/v1/sync/dry-run', spec)
    expect(readJson<{ result: object }>(text).result).toMatchObject({
      preview: {
        incident: {
          dryRun: {
            findings: [{ column: 'state', problem: expect.stringMatching(/refuses the jump from 101 to 107/) }],
          },
        },
      },
    })
  })

  test('is said by nobody when the mapping cancels it, which the model allows', () => {
    const status = (column: string, value: string) => ({ column, value, write: 'sync', status: true })
    const [mapping] = instance.rows('x_iio_sync_status_mapping', { target_table: 'problem' })
    instance.change('admin', 'x_iio_sync_status_mapping', mapping?.['sys_id'] ?? '', {
      values: 'state=107^resolution_code=canceled^EQ',
    })
    const spec = specOf(instance, { desired_values: [status('state', '107'), status('resolution_code', 'canceled')] })
    const { text } = instance.call(INTEGRATION, 'POST', '/api/x_iio_sync/v1/sync/dry-run', spec)
    expect(text).not.toContain('refuses the jump')
    expect(readJson<{ result: object }>(text).result).toMatchObject({
      preview: { incident: { dryRun: { findings: [] } } },
    })
    edit(instance, ticketOf(instance)['sys_id'] ?? '', {
      desired_values: desired({ column: 'state', value: '107' }, { column: 'resolution_code', value: 'canceled' }),
      source_updated_at: '2026-11-22T03:05:00.000000Z',
    })
    expect(recordOf(instance)['state']).toBe('107')
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync' })
  })

  test("stays where it is, the ticket has the platform's words, and follows once it may", () => {
    const ticket = ticketOf(instance)['sys_id'] ?? ''
    edit(instance, ticket, close)
    expect(recordOf(instance)['state']).toBe('101')
    expect(ticketOf(instance)).toMatchObject({
      error: expect.stringMatching(/transition from state 101 to 107 is not possible/),
    })
    for (const state of ['102', '103', '104', '106']) write(instance, 'admin', { state })
    for (let minute = 0; minute < 90; minute++) {
      instance.advance(60)
      instance.runMinuteScript()
      instance.settle()
    }
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync' })
  })

  test('everything but the refused state is written, in every version', () => {
    const ticket = ticketOf(instance)['sys_id'] ?? ''
    const state = { column: 'state', value: '107' }
    const rename = (value: string, minute: string): void => {
      edit(instance, ticket, {
        desired_values: desired(state, { column: 'short_description', value }),
        source_updated_at: `2026-11-22T03:${minute}:00.000000Z`,
      })
    }
    const entries = () => instance.rows('sys_journal_field', { element_id: recordOf(instance)['sys_id'] ?? '' })
    const before = entries().length
    rename('First name', '05')
    expect(recordOf(instance)).toMatchObject({ state: '101', short_description: 'First name' })
    expect(ticketOf(instance)).toMatchObject({ status: 'failed', error: expect.stringMatching(/is not possible/) })
    write(instance, 'beth.anglin', { impact: '1' })
    rename('Second name', '06')
    expect(recordOf(instance)['short_description']).toBe('Second name')
    expect(ticketOf(instance)['warnings']).not.toContain('short_description')
    write(instance, 'beth.anglin', { short_description: "A person's" })
    instance.press('Try again', ticketOf(instance))
    expect(recordOf(instance)['short_description']).toBe("A person's")
    expect(entries()).toHaveLength(before)
  })

  test('what the rest replaced or what was cut of it is told for as long as it holds', () => {
    const ticket = ticketOf(instance)['sys_id'] ?? ''
    const state = { column: 'state', value: '107' }
    write(instance, 'beth.anglin', { description: "A person's" })
    edit(instance, ticket, {
      desired_values: desired(
        state,
        { column: 'short_description', value: 'x'.repeat(200) },
        { column: 'description', value: 'Newer' },
      ),
      source_updated_at: '2026-11-22T03:05:00.000000Z',
    })
    expect(recordOf(instance)).toMatchObject({ state: '101', description: 'Newer' })
    const said = [
      expect.stringMatching(/description: changed in ServiceNow by Beth Anglin. The new value .* replaced it/),
      expect.stringMatching(/short_description: 200 characters, but the column holds 160/),
    ]
    const lines = () => ticketOf(instance)['warnings']?.split('\n')
    expect(lines()).toEqual(expect.arrayContaining(said))
    instance.press('Try again', ticketOf(instance))
    expect(lines()?.join('\n')).toContain('but the column holds 160')
  })

  describe('a choice that depends on another one', () => {
    /** The columns of `ofStatus` come from the status mappings, the other one from a field mapping. */
    const begin = (ofStatus: 'category' | 'subcategory', ofField: 'category' | 'subcategory'): string => {
      const first = { category: 'network', subcategory: 'dns' }
      const second = { category: 'hardware', subcategory: 'disk' }
      const [closed] = instance.rows('x_iio_sync_status_mapping', { target_table: 'problem' })
      instance.change('admin', 'x_iio_sync_status_mapping', closed?.['sys_id'] ?? '', {
        values: `state=107^${ofStatus}=${second[ofStatus]}^EQ`,
      })
      instance.create('admin', 'x_iio_sync_status_mapping', {
        target_table: 'problem',
        category: 'live',
        active: 'true',
        values: `${ofStatus}=${first[ofStatus]}^EQ`,
      })
      map(instance, 'Incident', { column: ofField, value: '{{ incident.name }}' })
      const ticket = ticketOf(instance)['sys_id'] ?? ''
      become(ticket, '04', { ...first })
      expect(recordOf(instance)).toMatchObject(first)
      return ticket
    }
    const become = (ticket: string, minute: string, values: Record<string, string>): void => {
      edit(instance, ticket, {
        desired_values: desired(...Object.entries(values).map(([column, value]) => ({ column, value }))),
        source_updated_at: `2026-11-22T03:${minute}:00.000000Z`,
      })
    }
    const held = (column: string, parent: string): string =>
      `${column}: left as it is, because ${parent}, which is written together with it, waits with the state.`

    test('waits with the one that waits with the state, and follows with it', () => {
      const ticket = begin('category', 'subcategory')
      become(ticket, '05', { state: '107', category: 'hardware', subcategory: 'disk', short_description: 'Renamed' })
      expect(recordOf(instance)).toMatchObject({
        category: 'network',
        subcategory: 'dns',
        short_description: 'Renamed',
      })
      expect(ticketOf(instance)).toMatchObject({ status: 'failed', warnings: held('subcategory', 'category') })
      for (const state of ['102', '103', '104', '106']) write(instance, 'admin', { state })
      instance.press('Try again', ticketOf(instance))
      expect(recordOf(instance)).toMatchObject({ state: '107', category: 'hardware', subcategory: 'disk' })
      expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', warnings: '' })
    })

    test('is told also where nothing else is written, and no longer than it waits', () => {
      const ticket = begin('category', 'subcategory')
      become(ticket, '05', { state: '107', category: 'hardware', subcategory: 'disk' })
      expect(ticketOf(instance)).toMatchObject({ status: 'failed', warnings: held('subcategory', 'category') })
      become(ticket, '06', { category: 'network', subcategory: 'dns' })
      expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', warnings: '' })
    })

    test('is not left behind by the one that it depends on', () => {
      const ticket = begin('subcategory', 'category')
      become(ticket, '05', { state: '107', category: 'hardware', subcategory: 'disk', short_description: 'Renamed' })
      expect(recordOf(instance)).toMatchObject({
        category: 'network',
        subcategory: 'dns',
        short_description: 'Renamed',
      })
      expect(ticketOf(instance)).toMatchObject({ status: 'failed', warnings: held('category', 'subcategory') })
    })

    test('does not wait for one that the record has already', () => {
      const ticket = begin('category', 'subcategory')
      const [closed] = instance.rows('x_iio_sync_status_mapping', { target_table: 'problem', category: 'closed' })
      instance.change('admin', 'x_iio_sync_status_mapping', closed?.['sys_id'] ?? '', {
        values: 'state=107^category=network^EQ',
      })
      become(ticket, '05', { state: '107', category: 'network', subcategory: 'vpn' })
      expect(recordOf(instance)).toMatchObject({ state: '101', category: 'network', subcategory: 'vpn' })
      expect(ticketOf(instance)).toMatchObject({ status: 'failed', warnings: '' })
    })
  })

  test('the rest is written although it empties a column that a data policy needs', () => {
    const ticket = ticketOf(instance)['sys_id'] ?? ''
    const policy = instance.create('admin', 'sys_data_policy2', {
      short_description: 'Problems have a description',
      model_table: 'problem',
      active: 'true',
    })
    instance.create('admin', 'sys_data_policy_rule', {
      sys_data_policy: policy.result['sys_id'] ?? '',
      table: 'problem',
      field: 'description',
      mandatory: 'true',
    })
    edit(instance, ticket, {
      desired_values: desired(
        { column: 'state', value: '107' },
        { column: 'short_description', value: 'Renamed' },
        { column: 'description', value: '' },
      ),
      source_updated_at: '2026-11-22T03:05:00.000000Z',
    })
    expect(recordOf(instance)).toMatchObject({
      state: '101',
      short_description: 'Renamed',
      description: 'All cards fail.',
    })
    expect(ticketOf(instance)).toMatchObject({ status: 'failed', error: expect.stringMatching(/is not possible/) })
  })
})
