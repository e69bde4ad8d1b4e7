import type { Filter, Term } from '../../contracts.ts'
import { createMemoryStore } from '../../store/memory-store.ts'
import type { MemoryStore } from '../../store/memory-store.ts'

const one = (column: string, operator: Term['operator'], value: string, numeric = false): Filter => [
  [[{ column, operator, value, numeric }]],
]

function storeWith(rows: Record<string, string>[]): MemoryStore {
  const store = createMemoryStore()
  store.createTable('things', [{ name: 'pair', columns: ['left', 'right'] }])
  for (const [position, row] of rows.entries())
    store.insert('things', { sys_id: String(position + 1), left: String(position), ...row })
  return store
}

const found = (store: MemoryStore, filter: Filter): string[] =>
  store.query('things', { filter }).map(row => row['sys_id'] ?? '')

describe('filters', () => {
  const store = storeWith([
    { name: 'Alpha', count: '9' },
    { name: 'beta', count: '10' },
    { name: '', count: '' },
  ])
  const cases: [string, Filter, string[]][] = [
    ['equality ignores case, as MySQL does', one('name', '=', 'ALPHA'), ['1']],
    ['= with nothing finds the empty ones', one('name', '=', ''), ['3']],
    ['!= keeps empty columns', one('name', '!=', 'alpha'), ['2', '3']],
    ['LIKE', one('name', 'LIKE', 'ET'), ['2']],
    ['NOT LIKE keeps empty columns', one('name', 'NOT LIKE', 'et'), ['1', '3']],
    ['STARTSWITH', one('name', 'STARTSWITH', 'al'), ['1']],
    ['ENDSWITH', one('name', 'ENDSWITH', 'TA'), ['2']],
    ['IN', one('name', 'IN', 'alpha, Beta'), ['1', '2']],
    ['NOT IN', one('name', 'NOT IN', 'alpha'), ['2', '3']],
    ['ISEMPTY', one('name', 'ISEMPTY', ''), ['3']],
    ['ISNOTEMPTY', one('name', 'ISNOTEMPTY', ''), ['1', '2']],
    ['> as text', one('count', '>', '10'), ['1']],
    ['> as number', one('count', '>', '9', true), ['2']],
    ['< leaves empty columns out', one('count', '<', '100', true), ['1', '2']],
    ['SAMEAS compares columns', one('left', 'SAMEAS', 'left'), ['1', '2', '3']],
    ['NSAMEAS compares columns', one('name', 'NSAMEAS', 'count'), ['1', '2']],
    ['no alternative matches all', [], ['1', '2', '3']],
    ['a group without terms matches nothing', [[[]]], []],
    ['sys_id', one('sys_id', 'IN', '3,1'), ['3', '1']],
  ]
  test.each(cases)('%s', (_name, filter, expected) => {
    expect(found(store, filter)).toEqual(expected)
    expect(store.count('things', filter)).toBe(expected.length)
  })

  test('case counts when asked for', () => {
    const strict = createMemoryStore({ caseSensitive: true })
    strict.createTable('things', [])
    strict.insert('things', { sys_id: '1', name: 'Alpha' })
    expect(found(strict, one('name', '=', 'alpha'))).toEqual([])
  })
})

describe('unique indexes', () => {
  test('the second row with equal values is refused, case ignored, empty values included', () => {
    const store = storeWith([])
    expect(store.insert('things', { sys_id: '1', left: 'a', right: 'B' })).toEqual({ ok: true })
    expect(store.insert('things', { sys_id: '2', left: 'A', right: 'b' })).toEqual({
      ok: false,
      duplicateKey: 'A-b',
      index: 'pair',
    })
    expect(store.insert('things', { sys_id: '3' })).toEqual({ ok: true })
    expect(store.insert('things', { sys_id: '4', left: '', right: '' })).toMatchObject({ ok: false, index: 'pair' })
    expect(store.all('things').map(row => row['sys_id'])).toEqual(['1', '3'])
  })

  test('an update into a duplicate is refused and changes nothing; a freed value can be taken', () => {
    const store = storeWith([{ left: 'a' }, { left: 'b' }])
    expect(store.update('things', '2', { left: 'a' })).toMatchObject({ ok: false, index: 'pair' })
    expect(store.get('things', '2')).toMatchObject({ left: 'b' })
    expect(store.delete('things', '1')).toBe(true)
    expect(store.update('things', '2', { left: 'a' })).toEqual({ ok: true })
    expect(store.update('things', '1', {})).toEqual({ ok: false, missing: true })
  })

  test('dropped, they refuse nothing; made after all, they do again, if no rows violate them', () => {
    const store = storeWith([{ left: 'a' }])
    const make = store.dropUniqueIndexes('things')
    expect(store.insert('things', { sys_id: '2', left: 'a' })).toEqual({ ok: true })
    expect(make).toThrow('Unique index pair cannot be created on things')
    store.delete('things', '2')
    make()
    expect(store.insert('things', { sys_id: '3', left: 'a' })).toMatchObject({ ok: false, index: 'pair' })
  })

  test('an index cannot be put on rows that violate it', () => {
    const store = storeWith([{ name: 'x' }, { name: 'x' }])
    expect(() => store.createTable('things', [{ name: 'name', columns: ['name'] }])).toThrow(
      'Unique index name cannot be created on things',
    )
  })
})

test('ordering, paging, numbers before text of the same look', () => {
  const store = storeWith([{ count: '10' }, { count: '9' }, { count: '' }])
  const ordered = (descending: boolean): (string | undefined)[] =>
    store
      .query('things', {
        filter: [],
        orderBy: [{ column: 'count', descending, numeric: true }],
      })
      .map(row => row['count'])
  expect(ordered(false)).toEqual(['', '9', '10'])
  expect(ordered(true)).toEqual(['10', '9', ''])
  expect(store.query('things', { filter: [], limit: 1, offset: 1 }).map(row => row['sys_id'])).toEqual(['2'])
})

test('rows are copies, both ways', () => {
  const store = storeWith([])
  const row = { sys_id: '1', name: 'kept' }
  store.insert('things', row)
  row.name = 'changed outside'
  const read = store.get('things', '1') ?? {}
  read['name'] = 'changed outside'
  expect(store.get('things', '1')).toEqual({ sys_id: '1', name: 'kept' })
})

test('numbers count up per table; jobs leave in their order; logs stay', () => {
  const store = storeWith([])
  expect([store.nextNumber('incident'), store.nextNumber('incident'), store.nextNumber('task')]).toEqual([
    10_001, 10_002, 10_001,
  ])
  store.enqueue({ kind: 'scheduled_script', scriptSysId: 'a' })
  store.enqueue({ kind: 'scheduled_script', scriptSysId: 'b' })
  expect([store.takeJob(), store.takeJob(), store.takeJob()]).toMatchObject([
    { scriptSysId: 'a' },
    { scriptSysId: 'b' },
    null,
  ])
  store.log({ level: 'info', source: 's', message: 'm' })
  expect(store.logs).toEqual([{ level: 'info', source: 's', message: 'm' }])
})

test('lookups by unique index or equality stay right in 10,000 rows that change', () => {
  const store = storeWith([])
  for (let position = 0; position < 10_000; position += 1)
    store.insert('things', {
      sys_id: String(position),
      left: `l${position}`,
      group: `g${position % 1000}`,
    })
  expect(
    found(store, [
      [[{ column: 'left', operator: '=', value: 'L77' }], [{ column: 'right', operator: '=', value: '' }]],
    ]),
  ).toEqual(['77'])
  expect(found(store, one('group', '=', 'g5'))).toHaveLength(10)
  store.update('things', '5', { group: 'moved' })
  store.delete('things', '1005')
  expect(found(store, one('group', '=', 'g5'))).toHaveLength(8)
  expect(found(store, one('group', '=', 'moved'))).toEqual(['5'])
  expect(found(store, one('left', 'IN', 'L77, l78,none'))).toEqual(['77', '78'])
  expect(
    found(store, [
      [
        [{ column: 'group', operator: 'IN', value: 'g7,g8' }],
        [{ column: 'left', operator: 'IN', value: 'l8,l1007,l9' }],
      ],
    ]).sort(),
  ).toEqual(['1007', '8'])
})

test('a lookup by equality compares the rows that it finds, not all of them', () => {
  const store = storeWith(Array.from({ length: 10_000 }, (_, position) => ({ group: `g${position % 1000}` })))
  const lookup = (): string[] => found(store, one('group', '=', 'g5'))
  // The first lookup builds the index.
  expect(lookup()).toHaveLength(10)
  // Every comparison ignores case, so a scan would call this once for each of the 10,000 rows.
  const compared = jest.spyOn(String.prototype, 'toLowerCase')
  lookup()
  const { length } = compared.mock.calls
  compared.mockRestore()
  expect(length).toBeLessThan(100)
})

test('goes back to a moment as often as asked: rows in their order, indexes, numbers, jobs and log', () => {
  const store = storeWith([{ group: 'a' }, { group: 'b' }, { group: 'a' }])
  store.nextNumber('things')
  const goBack = store.save()
  for (let time = 0; time < 2; time += 1) {
    store.update('things', '1', { group: 'b', left: 'moved' })
    store.delete('things', '2')
    expect(store.insert('things', { sys_id: '4', left: '1' })).toEqual({ ok: true })
    expect(store.nextNumber('things')).toBe(10_002)
    store.enqueue({ kind: 'scheduled_script', scriptSysId: 'x' })
    store.log({ level: 'info', source: 'x', message: 'x' })
    goBack()
    expect(store.all('things').map(row => [row['sys_id'], row['group'], row['left']])).toEqual([
      ['1', 'a', '0'],
      ['2', 'b', '1'],
      ['3', 'a', '2'],
    ])
    expect(found(store, one('group', '=', 'a'))).toEqual(['1', '3'])
    expect(store.insert('things', { sys_id: '4', left: '1' })).toMatchObject({ ok: false })
    expect([store.jobs, store.logs]).toEqual([[], []])
  }
})
