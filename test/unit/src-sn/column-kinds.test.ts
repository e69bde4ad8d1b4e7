/**
 * A value that a column cannot hold: refused where it is typed, foreseen in the preview, said on the ticket. One table for every kind of
 * column, so that no kind is known in one place alone.
 */
import { readJson } from '../json.ts'
import { createAppInstance, INTEGRATION } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { specOf } from './specs.ts'
import { declare, desired, edit, map, recordOf, templateId, ticketOf } from './tickets.ts'
import type { DesiredColumn } from './tickets.ts'

const NAME = { column: 'short_description', value: 'Payments are down' }
const PERSON = '6816f79cc0a8016401c5a33be04be441'

interface Kind {
  readonly kind: string
  readonly column: string
  /** As it is sent, and as the record then has it. */
  readonly right: readonly (readonly [sent: string, stored: string])[]
  readonly wrong: readonly string[]
  readonly words: RegExp
  /** A value of a choice list is written all the same: the platform takes it, and the ticket warns. */
  readonly isWritten?: true
}

const KINDS: readonly Kind[] = [
  {
    kind: 'a moment',
    column: 'work_end',
    right: [
      ['2026-12-31 18:00:00', '2026-12-31 18:00:00'],
      ['2026-12-31T19:00:00+01:00', '2026-12-31 18:00:00'],
    ],
    wrong: ['tomorrow', '31/12/2026', '2026-02-30'],
    words: /holds a moment in UTC .* is none/,
  },
  {
    kind: 'a due date',
    column: 'due_date',
    right: [['2026-12-31', '2026-12-31']],
    wrong: ['31/12/2026'],
    words: /holds a moment in UTC .* is none/,
  },
  {
    kind: 'a day',
    column: 'expected_start',
    right: [['2026-12-31T23:30:00-02:00', '2027-01-01']],
    wrong: ['in a week'],
    words: /or a day such as 2026-11-22, and "in a week" is none/,
  },
  {
    kind: 'a duration',
    column: 'business_stc',
    right: [
      ['01:30:00', '1970-01-01 01:30:00'],
      ['2 01:30:00', '1970-01-03 01:30:00'],
    ],
    wrong: ['90 minutes', '90', '2026-11-22'],
    words: /holds a duration in hours, minutes and seconds .* is none/,
  },
  {
    kind: 'a whole number',
    column: 'order',
    right: [
      ['10', '10'],
      ['\n  10\n', '10'],
    ],
    wrong: ['ten', '1.5', '1,000'],
    words: /holds a whole number and "[^"]*" is none/,
  },
  {
    kind: 'a number',
    column: 'calendar_stc',
    right: [['2.5', '2.5']],
    wrong: ['2,5', 'half'],
    words: /holds a number and "[^"]*" is none/,
  },
  {
    kind: 'a list of people',
    column: 'watch_list',
    right: [
      [PERSON, PERSON],
      ['tom@example.com', 'tom@example.com'],
    ],
    wrong: ['Tom Okafor', `${PERSON},Tom Okafor`],
    words: /holds sys_ids or e-mail addresses, separated by commas, and "[^"]*" is none/,
  },
  {
    kind: 'yes or no',
    column: 'knowledge',
    right: [
      ['true', '1'],
      ['false', '0'],
    ],
    wrong: ['yes', 'maybe'],
    words: /holds true or false and "[^"]*" is none/,
  },
  {
    kind: 'a text',
    column: 'close_notes',
    right: [['\n  \n  First line\n  second\n\n', '  First line\n  second']],
    wrong: [],
    words: /^$/,
  },
  {
    kind: 'a web address',
    column: 'cause',
    right: [['https://grafana.example.com/d/1', 'https://grafana.example.com/d/1']],
    wrong: ['data:text/html,<b>x</b>', 'vbscript:x'],
    words: /holds a web address and "[^"]*" is none/,
  },
  {
    kind: 'a web address with a script',
    column: 'cause',
    right: [],
    wrong: ['javascript:alert(1)', 'java\tscript:alert(1)'],
    words: /holds a web address and "[^"]*" is none|scripts are not run here/,
  },
  {
    kind: 'a choice',
    column: 'close_code',
    right: [
      ['User error', 'User error'],
      ['\n  User error\n', 'User error'],
    ],
    wrong: ['Gone away'],
    words: /"Gone away" is not one of its choices \(Duplicate, /,
    isWritten: true,
  },
  {
    kind: 'a choice that depends on another column',
    column: 'subcategory',
    right: [['dns', 'dns']],
    wrong: ['db2', 'email'],
    words: /"(db2|email)" is not one of its choices where category is "network" \(dhcp, dns, /,
    isWritten: true,
  },
  {
    kind: 'a record',
    column: 'caller_id',
    right: [[PERSON, PERSON]],
    wrong: ['Beth Anglin'],
    words: /holds a record and "Beth Anglin" is text/,
  },
]

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance({
    columnTypes: [
      { table: 'task', column: 'expected_start', type: 'glide_date' },
      { table: 'incident', column: 'business_stc', type: 'glide_duration' },
      { table: 'incident', column: 'calendar_stc', type: 'decimal' },
      { table: 'incident', column: 'cause', type: 'url' },
    ],
  })
  // What the columns of a dependent choice depend on is fixed.
  map(instance, 'Incident', { column: 'category', value: 'network' })
})

const CATEGORY = { column: 'category', value: 'network' }
const wrongOnes = KINDS.flatMap(({ kind, column, wrong, words, isWritten = false }) =>
  wrong.map(value => ({ kind, column, value, words, isWritten })),
)
const rightOnes = KINDS.flatMap(({ kind, column, right }) =>
  right.map(([value, stored]) => ({ kind, column, value, stored })),
)

/** As an admin saves a mapping, or changes the shipped one of the column, to text that no incident changes; '' when it is right. */
function typedInMapping(column: string, value: string): string {
  const template = templateId(instance, 'Incident')
  const row = { template, kind: 'value', write: 'sync', column, value }
  const [shipped] = instance.rows('x_iio_sync_field_mapping', { template, column })
  const { status, result } =
    shipped === undefined
      ? instance.create('admin', 'x_iio_sync_field_mapping', row)
      : instance.change('admin', 'x_iio_sync_field_mapping', shipped['sys_id'] ?? '', row)
  if (status === 403) return instance.refusal()
  return instance.row('x_iio_sync_field_mapping', result['sys_id'] ?? '')['problem'] ?? ''
}

function typedInTemplate(column: string, value: string): string {
  const static_values = `category=network^${column}=${value.replaceAll('^', '^^')}^EQ`
  const row = {
    name: 'Mine',
    record_type: 'incident',
    target_table: 'incident',
    destination: 'servicenow',
    static_values,
  }
  const { status, result } = instance.create('admin', 'x_iio_sync_template', row)
  if (status === 403) return instance.refusal()
  return instance.row('x_iio_sync_template', result['sys_id'] ?? '')['problem'] ?? ''
}

function typedInStatusMapping(column: string, value: string): string {
  const values = `category=network^${column}=${value.replaceAll('^', '^^')}^EQ`
  const row = { target_table: 'incident', category: 'live', active: 'true', order: '1', values }
  const { status, result } = instance.create('admin', 'x_iio_sync_status_mapping', row)
  if (status === 403) return instance.refusal()
  return instance.row('x_iio_sync_status_mapping', result['sys_id'] ?? '')['problem'] ?? ''
}

const preview = (...columns: DesiredColumn[]) => previewOf(NAME, ...columns)

function previewOf(...columns: DesiredColumn[]): { values: Record<string, string>; said: string } {
  const spec = specOf(instance, { desired_values: columns.map(each => ({ write: 'sync', ...each })) })
  const { text } = instance.call(INTEGRATION, 'POST', '/api/x_iio_sync/v1/sync/dry-run', spec)
  interface Answer {
    result: {
      preview: {
        incident: {
          dryRun: { values: Record<string, string>; findings: { column: string; problem: string }[] } | null
        }
      }
    }
  }
  const { dryRun } = readJson<Answer>(text).result.preview.incident
  const said = (dryRun?.findings ?? []).map(({ column, problem }) => `${column}: ${problem}`)
  return { values: dryRun?.values ?? {}, said: said.join('\n') }
}

/** A mapping that only the incident decides. */
const mapFromIncident = (column: string): void => map(instance, 'Incident', { column, value: '{{ incident.name }}' })

describe('a value that does not fit', () => {
  test.each(wrongOnes)('$kind: "$value" is refused where it is typed', ({ column, value, words }) => {
    expect(typedInMapping(column, value)).toMatch(words)
    expect(typedInTemplate(column, value)).toMatch(words)
    expect(typedInStatusMapping(column, value)).toMatch(words)
  })

  test.each(wrongOnes)('$kind: "$value" is foreseen in the preview', ({ column, value, words, isWritten }) => {
    mapFromIncident(column)
    const { values, said } = preview(CATEGORY, { column, value })
    expect(said).toMatch(words)
    expect(column in values).toBe(isWritten)
  })

  test.each(wrongOnes)('$kind: "$value" is a warning on the ticket', ({ column, value, words, isWritten }) => {
    mapFromIncident(column)
    const before = recordOf(instance)[column] ?? ''
    declare(instance, { desired_values: desired(NAME, CATEGORY, { column, value }) })
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', warnings: expect.stringMatching(words) })
    expect(ticketOf(instance)['warnings']?.startsWith(`${column}: `)).toBe(true)
    expect(recordOf(instance)).toMatchObject({ short_description: NAME.value })
    if (isWritten) expect(recordOf(instance)[column]).toBe(value)
    else expect(['', '0', before]).toContain(recordOf(instance)[column])
  })
})

describe('a value that fits', () => {
  test.each(rightOnes)('$kind: "$value" is taken everywhere without a word', ({ column, value, stored }) => {
    expect(typedInMapping(column, value)).toBe('')
    expect(typedInTemplate(column, value)).toBe('')
    expect(preview(CATEGORY, { column, value }).said).toBe('')
    declare(instance, { desired_values: desired(NAME, CATEGORY, { column, value }) })
    expect(recordOf(instance)[column]).toBe(stored)
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', warnings: '' })
  })
})

describe('a text that is longer than its column', () => {
  test('up to 255 characters it is cut: marked where it is typed, foreseen in the preview, a warning on the ticket', () => {
    const value = 'x'.repeat(161)
    const words = /161 characters, but the column holds 160: the rest is cut off/
    expect(typedInTemplate('short_description', value)).toMatch(/will be cut to 160 characters/)
    const { said } = previewOf({ column: 'short_description', value, write: 'sync' })
    expect(said).toMatch(words)
    declare(instance, { desired_values: desired({ column: 'short_description', value }) })
    expect(recordOf(instance)['short_description']).toHaveLength(160)
    expect(ticketOf(instance)['warnings']).toMatch(words)
  })

  test('a longer column keeps it whole, whatever its length says: nobody speaks of a cut (KB0685779)', () => {
    const value = 'x'.repeat(5000)
    expect(typedInTemplate('close_notes', value)).toBe('')
    mapFromIncident('close_notes')
    expect(preview({ column: 'close_notes', value }).said).toBe('')
    declare(instance, { desired_values: desired(NAME, { column: 'close_notes', value }) })
    expect(recordOf(instance)['close_notes']).toHaveLength(5000)
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', warnings: '' })
  })
})

describe('a choice that depends on another column', () => {
  const both = (category: string, subcategory: string) => ({
    desired_values: desired(
      NAME,
      { column: 'category', value: category },
      { column: 'subcategory', value: subcategory },
    ),
  })

  test('a value that two categories offer fits both, and no third', () => {
    expect(typedInMapping('subcategory', 'email')).toMatch(/where category is "network"/)
    const [row] = instance.rows('x_iio_sync_field_mapping', { column: 'category' })
    for (const category of ['software', 'inquiry']) {
      instance.change('admin', 'x_iio_sync_field_mapping', row?.['sys_id'] ?? '', { value: category })
      expect(typedInTemplate('subcategory', 'antivirus')).toMatch(/where category is "network"/)
    }
    expect(typedInMapping('subcategory', 'email')).toBe('')
  })

  test('where the incident decides the category, any choice may be typed', () => {
    const [row] = instance.rows('x_iio_sync_field_mapping', { column: 'category' })
    instance.change('admin', 'x_iio_sync_field_mapping', row?.['sys_id'] ?? '', { value: '{{ incident.name }}' })
    expect(typedInMapping('subcategory', 'db2')).toBe('')
  })

  test('the category of a static value counts for a mapping of the template', () => {
    const [row] = instance.rows('x_iio_sync_field_mapping', { column: 'category' })
    instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_field_mapping/${row?.['sys_id'] ?? ''}`)
    instance.change('admin', 'x_iio_sync_template', templateId(instance, 'Incident'), {
      static_values: 'category=database^EQ',
    })
    expect(typedInMapping('subcategory', 'dns')).toMatch(/where category is "database" \(db2, sql server, oracle\)/)
  })

  test('a category that changes leaves a subcategory behind: the preview and the ticket say so, until it is right', () => {
    mapFromIncident('subcategory')
    const ticket = declare(instance, both('network', 'dns')).result['sys_id'] ?? ''
    expect(ticketOf(instance)['warnings']).toBe('')
    const words = /^subcategory: "dns" is not one of its choices where category is "hardware" \(cpu, /
    const columns = [
      { column: 'category', value: 'hardware' },
      { column: 'subcategory', value: 'dns' },
    ]
    expect(preview(...columns).said).toMatch(words)
    edit(instance, ticket, both('hardware', 'dns'))
    expect(recordOf(instance)).toMatchObject({ category: 'hardware', subcategory: 'dns' })
    expect(ticketOf(instance)['warnings']).toMatch(words)
    edit(instance, ticket, both('network', 'dns'))
    expect(ticketOf(instance)['warnings']).toBe('')
  })

  test('is not written without the one that it depends on, when that could not be worked out', () => {
    mapFromIncident('subcategory')
    const ticket = declare(instance, both('network', 'dns')).result['sys_id'] ?? ''
    const change = (category: DesiredColumn, subcategory: string): void =>
      void edit(instance, ticket, {
        desired_values: desired(NAME, category, { column: 'subcategory', value: subcategory }),
      })
    change({ column: 'category', value: '', problem: 'left out, because of a test.' }, 'disk')
    expect(recordOf(instance)).toMatchObject({ category: 'network', subcategory: 'dns' })
    expect(ticketOf(instance)['warnings']?.split('\n').sort()).toEqual([
      'category: left out, because of a test.',
      'subcategory: left as it is, because category, which is written together with it, is left out.',
    ])
    change({ column: 'category', value: 'network' }, 'vpn')
    expect(recordOf(instance)).toMatchObject({ category: 'network', subcategory: 'vpn' })
    expect(ticketOf(instance)['warnings']).toBe('')
  })

  test('a new record gets the default category: what it does not offer is foreseen', () => {
    const [row] = instance.rows('x_iio_sync_field_mapping', { column: 'category' })
    instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_field_mapping/${row?.['sys_id'] ?? ''}`)
    mapFromIncident('subcategory')
    expect(preview({ column: 'subcategory', value: 'dns' }).said).toMatch(/where category is "inquiry" \(antivirus, /)
    declare(instance, { desired_values: desired(NAME, { column: 'subcategory', value: 'dns' }) })
    expect(ticketOf(instance)['warnings']).toMatch(/where category is "inquiry" \(antivirus, /)
  })

  describe('whose dependency a child table overrides', () => {
    const ids = ['a', 'b', 'c', 'd'].map(letter => letter.repeat(32))
    const override = (at: number, name: string, element: string, dependent: string): void => {
      const values = { name, base_table: 'task', element, dependent, dependent_override: '1' }
      instance.plant('sys_dictionary_override', { sys_id: ids[at] ?? '', ...values })
    }
    const uponReject = { column: 'upon_reject', value: 'goto' }
    const words = /"goto" is not one of its choices where category is "network" \(cancel\)/

    beforeEach(() => {
      const choice = { name: 'incident', element: 'upon_reject', language: 'en', inactive: '0' }
      instance.plant('sys_choice', { ...choice, sys_id: ids[2] ?? '', value: 'cancel', dependent_value: 'network' })
      instance.plant('sys_choice', { ...choice, sys_id: ids[3] ?? '', value: 'goto', dependent_value: 'hardware' })
    })

    test('it holds where a value is typed, in the preview and on the ticket', () => {
      override(0, 'incident', 'upon_reject', 'category')
      expect(typedInMapping('upon_reject', 'goto')).toMatch(words)
      mapFromIncident('upon_reject')
      expect(preview(CATEGORY, uponReject).said).toMatch(words)
      declare(instance, { desired_values: desired(NAME, CATEGORY, uponReject) })
      expect(ticketOf(instance)['warnings']).toMatch(words)
    })

    test('one that is not ticked says nothing, and of two the nearer one counts', () => {
      override(0, 'task', 'upon_reject', 'close_code')
      expect(typedInMapping('upon_reject', 'goto')).toBe('')
      override(1, 'incident', 'upon_reject', 'category')
      instance.poke('sys_dictionary_override', ids[1] ?? '', { dependent_override: '0' })
      expect(typedInTemplate('upon_reject', 'goto')).toBe('')
      instance.poke('sys_dictionary_override', ids[1] ?? '', { dependent_override: '1' })
      expect(typedInTemplate('upon_reject', 'goto')).toMatch(words)
    })

    test('one without a column ends the dependency', () => {
      override(0, 'incident', 'subcategory', '')
      expect(typedInMapping('subcategory', 'db2')).toBe('')
    })
  })

  test('an admin makes a choice fit: within the hour the mapping is marked no more', () => {
    const [row] = instance.rows('x_iio_sync_field_mapping', { column: 'category' })
    const id = row?.['sys_id'] ?? ''
    expect(typedInMapping('subcategory', 'dns')).toBe('')
    const markOf = () => instance.rows('x_iio_sync_field_mapping', { column: 'subcategory' })[0]?.['problem']
    const forAnHour = () => {
      for (let minute = 0; minute < 60; minute++) {
        instance.advance(60)
        instance.runMinuteScript()
      }
    }
    instance.change('admin', 'x_iio_sync_field_mapping', id, { value: 'hardware' })
    forAnHour()
    expect(markOf()).toMatch(/where category is "hardware"/)
    instance.change('admin', 'x_iio_sync_field_mapping', id, { value: 'network' })
    forAnHour()
    expect(markOf()).toBe('')
  })
})
