import type { Row, Store } from '../../contracts.ts'
import { createMemoryStore } from '../../store/memory-store.ts'
import { cacheReads, countWrites, newTableVersions } from '../../threads/table-versions.ts'

const named = (name: string) => ({ filter: [[[{ column: 'name', operator: '=' as const, value: name }]]] })

/** The main thread's store, two workers' views of it, and how often each table was really read. */
function twoWorkers() {
  const memory = newTableVersions()
  const store = createMemoryStore()
  for (const table of ['role', 'other']) store.createTable(table, [])
  store.insert('role', { sys_id: 'r1', name: 'one' })
  const main: Store = countWrites(
    {
      createTable: () => undefined,
      nextNumber: () => 1,
      enqueue: () => undefined,
      log: () => undefined,
      get: (table, sysId) => store.get(table, sysId),
      query: (table, spec) => store.query(table, spec),
      count: (table, filter) => store.count(table, filter),
      insert: (table, row) => store.insert(table, row),
      update: (table, sysId, changes) => store.update(table, sysId, changes),
      delete: (table, sysId) => store.delete(table, sysId),
    },
    memory,
  )
  const reads: string[] = []
  const counted: Store = {
    ...main,
    get: (table, sysId) => {
      reads.push(table)
      return main.get(table, sysId)
    },
    query: (table, spec) => {
      reads.push(table)
      return main.query(table, spec)
    },
    count: (table, filter) => {
      reads.push(table)
      return main.count(table, filter)
    },
  }
  return { one: cacheReads(counted, memory), other: cacheReads(counted, memory), reads }
}

test('what is read twice is asked for once', () => {
  const { one, reads } = twoWorkers()
  for (const _round of [1, 2]) {
    expect(one.get('role', 'r1')).toEqual({ sys_id: 'r1', name: 'one' })
    expect(one.get('role', 'none')).toBeNull()
    expect(one.query('role', named('one'))).toHaveLength(1)
    expect(one.count('role', [])).toBe(1)
  }
  expect(reads).toHaveLength(4)
})

test.each<[string, (worker: Store) => unknown, Row[]]>([
  [
    'an insert',
    worker => worker.insert('role', { sys_id: 'r2', name: 'one' }),
    [
      { sys_id: 'r1', name: 'one' },
      { sys_id: 'r2', name: 'one' },
    ],
  ],
  ['an update', worker => worker.update('role', 'r1', { name: 'two' }), []],
  ['a delete', worker => worker.delete('role', 'r1'), []],
])('%s of another worker is seen at once', (_name, write, seen) => {
  const { one, other } = twoWorkers()
  expect(one.query('role', named('one'))).toHaveLength(1)
  write(other)
  expect(one.query('role', named('one'))).toEqual(seen)
})

test('a write to one table leaves what was read of another', () => {
  const { one, other, reads } = twoWorkers()
  one.count('role', [])
  other.insert('other', { sys_id: 'o1' })
  one.count('role', [])
  expect(reads).toEqual(['role'])
})

test("rows are copies: a script that changes one changes nobody else's", () => {
  const { one } = twoWorkers()
  const row = one.get('role', 'r1') ?? {}
  row['name'] = 'changed'
  const [listed = {}] = one.query('role', { filter: [] })
  listed['name'] = 'changed too'
  expect([one.get('role', 'r1'), one.query('role', { filter: [] })]).toEqual([
    { sys_id: 'r1', name: 'one' },
    [{ sys_id: 'r1', name: 'one' }],
  ])
})
