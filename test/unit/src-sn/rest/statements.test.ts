/** What the app costs an instance: statements of its scripts through GlideRecord, and the rows they read, with the shipped mapping. */
import type { ScriptStatement } from '../../../ends/servicenow/statements/statement.ts'
import { post, rowOf } from '../documents.ts'
import type { Part } from '../documents.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { platformQueries } from '../platform-queries.ts'
import {
  madeByVendor,
  connect,
  declare,
  declareFollowUp,
  declareLater,
  desired,
  edit,
  events,
  map,
  recordOf,
  templateId,
  ticketOf,
  write,
} from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance({ indexes: platformQueries })
})

interface Cost {
  queries: number
  writes: number
  rows: number
}

/** Statements on these tables alone, or on all. */
function count(statements: readonly ScriptStatement[]): Cost {
  const queries = statements.filter(({ kind }) => kind === 'query')
  return {
    queries: queries.length,
    writes: statements.length - queries.length,
    rows: queries.reduce((rows, statement) => rows + statement.rows, 0),
  }
}

function during(act: () => void): ScriptStatement[] {
  instance.resetStatements()
  act()
  return instance.statements()
}

/** Beside the rows: the version of the configuration, and the look for known notes. */
const ofRows = (statements: readonly ScriptStatement[]): ScriptStatement[] =>
  statements.filter(({ table, query }) => table !== 'x_iio_sync_cursor' && query !== 'update_idIN')

const costOf = (act: () => void): Cost => count(during(act))
const rowCost = (act: () => void): Cost => count(ofRows(during(act)))

/** What grows faster than linear shows between two sizes; `npm run test:slow` looks at a third. */
const sizes = process.env.LARGE_SIZES === 'yes' ? [25, 100, 400] : [25, 100]

describe('a row of a document', () => {
  test('new: ten queries and four writes at most', () => {
    declare(instance, { external_id: '01FIRST' })
    const cost = rowCost(() => declare(instance))
    expect(ticketOf(instance)['status']).toBe('in_sync')
    expect(cost.queries).toBeLessThanOrEqual(10)
    expect(cost.writes).toBeLessThanOrEqual(4)
  })

  test('a new follow-up: the same, the look at its incident aside', () => {
    const parent = declare(instance).result['sys_id'] ?? ''
    const cost = rowCost(() => declareFollowUp(instance, parent))
    expect(ticketOf(instance, '01FOLLOW')['status']).toBe('in_sync')
    // The incident's own row, found and compared with its record.
    expect(cost.queries - 2).toBeLessThanOrEqual(10)
    expect(cost.writes).toBeLessThanOrEqual(4)
  })

  test('changed: seven queries and three writes at most, one of them about a pause', () => {
    const ticket = declare(instance).result['sys_id'] ?? ''
    const cost = rowCost(() =>
      edit(instance, ticket, {
        desired_values: desired(
          { column: 'short_description', value: 'Cards are down' },
          { column: 'description', value: 'All cards fail.' },
        ),
      }),
    )
    expect(recordOf(instance)['short_description']).toBe('Cards are down')
    expect(cost.queries).toBeLessThanOrEqual(7)
    expect(cost.writes).toBeLessThanOrEqual(3)
  })

  test('unchanged: found, and compared with its record', () => {
    declare(instance)
    const cost = rowCost(() => post(instance, { incident: rowOf(ticketOf(instance)) }))
    expect(cost).toMatchObject({ queries: 2, writes: 0 })
  })

  test('each lookup of a mapping is one query more', () => {
    map(instance, 'Incident', {
      column: 'assigned_to',
      value: '{{ x }}',
      kind: 'lookup',
      lookup_table: 'sys_user',
      lookup_column: 'user_name',
    })
    declare(instance, { external_id: '01FIRST' })
    const cost = rowCost(() =>
      declare(instance, {
        desired_values: desired(
          { column: 'short_description', value: 'x' },
          { column: 'assigned_to', value: 'beth.anglin' },
        ),
      }),
    )
    expect(cost.queries).toBeLessThanOrEqual(11)
  })

  test('fifty follow-ups share the configuration', () => {
    declare(instance)
    const row = (index: number): Part =>
      rowOf({
        external_id: `01FOLLOW${index}`,
        reference: `Follow-up ${index}`,
        template: templateId(instance, 'Follow-up'),
        hash: `${index}`,
        source_updated_at: '2026-11-22T02:59:00.000000Z',
        desired_values: desired({ column: 'short_description', value: `Follow-up ${index}` }),
      })
    const cost = rowCost(() =>
      post(instance, {
        incident: rowOf(ticketOf(instance)),
        follow_ups: Array.from({ length: 50 }, (_, index) => row(index)),
      }),
    )
    expect(instance.rows('task', { sys_class_name: 'task' })).toHaveLength(50)
    expect(cost.queries).toBeLessThanOrEqual(50 * 5 + 10)
    expect(cost.writes).toBeLessThanOrEqual(50 * 4)
  })
})

describe('the way back', () => {
  beforeEach(() => {
    declare(instance)
    instance.settle()
    instance.advance(10)
  })

  test('an unlinked task costs nothing', () => {
    const record = instance.create('admin', 'incident', { short_description: 'Nobody asked' }).result['sys_id'] ?? ''
    expect(
      costOf(() => {
        instance.change('beth.anglin', 'incident', record, { work_notes: 'x', state: '2' })
        instance.settle()
      }),
    ).toEqual({ queries: 0, writes: 0, rows: 0 })
  })

  test('a linked update without news: two queries', () => {
    write(instance, 'beth.anglin', { urgency: '1' })
    expect(costOf(() => instance.settle())).toMatchObject({ queries: 2, writes: 0 })
  })

  test.each(['work_notes', 'comments'])('captured %s: four queries and two writes; delivered the same', element => {
    // What a saved connection asks of the bridge leaves first.
    connect(instance)
    instance.settle()
    instance.sent.length = 0
    write(instance, 'beth.anglin', { [element]: 'Looking at it' })
    const captured = costOf(() => {
      for (const job of instance.takeJobs()) instance.runJob(job)
    })
    expect(captured.queries).toBeLessThanOrEqual(4)
    expect(captured.writes).toBe(2)
    const delivered = costOf(() => instance.settle())
    expect(instance.sent).toHaveLength(1)
    expect(delivered.queries).toBeLessThanOrEqual(4)
    expect(delivered.writes).toBe(2)
  })

  test.each(sizes)('%d notes of people close together: linear', count_ => {
    for (let index = 0; index < count_; index++) {
      write(instance, 'beth.anglin', { work_notes: `Note ${index}` })
      if (index % 10 === 0) instance.advance(1)
    }
    const cost = costOf(() => instance.settle())
    expect(events(instance, 'work_note')).toHaveLength(count_)
    // Delivery looks at the connection and at the event besides.
    expect((cost.queries + cost.writes) / count_).toBeLessThanOrEqual(12)
    expect(cost.rows / count_).toBeLessThanOrEqual(12)
  })

  test.each([25, 100])('%d notes, each captured before the next: linear', count_ => {
    const cost = costOf(() => {
      for (let index = 0; index < count_; index++) {
        write(instance, 'beth.anglin', { work_notes: `Note ${index}` })
        instance.settle()
        if (index % 10 === 0) instance.advance(1)
      }
    })
    expect(events(instance, 'work_note')).toHaveLength(count_)
    expect((cost.queries + cost.writes) / count_).toBeLessThanOrEqual(12)
    expect(cost.rows / count_).toBeLessThanOrEqual(12)
  })
})

describe('updates of incident.io', () => {
  const update = (index: number): Part => ({
    update_id: `01UPDATE${String(index).padStart(6, '0')}`,
    text: `Update ${index}`,
    author: 'Lawrence',
    written_at: '2026-11-22T03:00:00Z',
  })
  const workNotes = (): number => instance.rows('sys_journal_field', { element: 'work_notes' }).length

  beforeEach(() => {
    declare(instance)
    instance.settle()
    // No instance writes more than ten notes in a second.
    let entries = 0
    instance.beforeInsert(table => {
      if (table === 'sys_journal_field' && ++entries % 10 === 0) instance.advance(1)
    })
  })

  test.each(sizes)('%d in documents of twenty-five: linear, the run that captures included', total => {
    const cost = costOf(() => {
      for (let first = 0; first < total; first += 25) {
        const notes = Array.from({ length: Math.min(25, total - first) }, (_, index) => update(first + index))
        post(instance, { incident: rowOf(ticketOf(instance)), notes })
        instance.settle()
      }
    })
    expect(workNotes()).toBe(total)
    expect(events(instance, 'work_note')).toEqual([])
    expect((cost.queries + cost.writes) / total).toBeLessThanOrEqual(12)
    expect(cost.rows / total).toBeLessThanOrEqual(12)
  })

  test.each([25, 100])('%d in a document each: linear', total => {
    const cost = costOf(() => {
      for (let index = 0; index < total; index++) {
        post(instance, { incident: rowOf(ticketOf(instance)), notes: [update(index)] })
        instance.settle()
      }
    })
    expect(workNotes()).toBe(total)
    // The incident's own row, its record, the configuration and a pause are looked at in each document besides.
    expect((cost.queries + cost.writes) / total).toBeLessThanOrEqual(12 + 4)
    expect(cost.rows / total).toBeLessThanOrEqual(15)
  })
})

describe('the minute script', () => {
  const minute = (): void => {
    instance.advance(60)
    instance.runMinuteScript()
  }

  // Seven of them count the problems: one for each kind of rows that can fail.
  test('at rest: at most twenty statements in any minute', () => {
    for (let index = 0; index < 70; index++)
      declare(instance, { external_id: `01INC${index}`, reference: `INC-${index}` })
    instance.settle()
    connect(instance)
    // The links that no bridge asked for leave, and the configuration is checked for the first time.
    for (let count_ = 0; count_ < 60; count_++) minute()
    const costs = Array.from({ length: 65 }, () => costOf(minute)).map(({ queries, writes }) => queries + writes)
    expect(Math.max(...costs)).toBeLessThanOrEqual(20)
  })

  test.each([25, 100])('after %d touched records: three statements each, once', touched => {
    for (let index = 0; index < touched; index++)
      declare(instance, { external_id: `01INC${index}`, reference: `INC-${index}` })
    instance.settle()
    connect(instance)
    // The links that no bridge asked for leave first, and the unique indexes are tested, which is done once a day.
    for (let count_ = 0; count_ < 8; count_++) minute()
    for (let index = 0; index < touched; index++) write(instance, 'beth.anglin', { urgency: '1' }, `01INC${index}`)
    instance.takeJobs()
    // One of six minutes may end in 7 and have an hourly job of one statement: the clock begins at whatever minute it is.
    const rest = 19 * 6 + 1
    const first = costOf(() => {
      for (let count_ = 0; count_ < 6; count_++) minute()
    })
    expect(first.queries + first.writes).toBeLessThanOrEqual(3 * touched + rest)
    const second = costOf(() => {
      for (let count_ = 0; count_ < 6; count_++) minute()
    })
    expect(second.queries + second.writes).toBeLessThanOrEqual(rest)
  })

  test('a hundred and twenty-two events that waited leave in one run', () => {
    connect(instance)
    declareLater(instance)
    instance.settle()
    instance.answerWith(() => ({ error: 'refused', code: 0 }))
    for (let index = 0; index < 122; index++) write(instance, 'beth.anglin', { work_notes: `Note ${index}` })
    instance.settle()
    instance.answerWith(() => ({ status: 200, headers: {}, body: '{"outcome":"delivered","detail":""}' }))
    instance.advance(180)
    instance.runMinuteScript()
    expect(events(instance, 'work_note').filter(event => event['state'] === 'sent')).toHaveLength(122)
  })
})

test('no statement of the daily work scans', () => {
  instance.resetStatements()
  connect(instance)
  madeByVendor(instance)
  const ticket = declare(instance, { adopt: 'INC0099999' }).result['sys_id'] ?? ''
  instance.press('Make a new record', ticketOf(instance))
  declareFollowUp(instance, ticket)
  edit(instance, ticket, { desired_values: desired({ column: 'short_description', value: 'Cards are down' }) })
  post(instance, {
    incident: rowOf(ticketOf(instance)),
    notes: [{ update_id: '01U', text: 'x', author: 'y', written_at: '2026-11-22T03:00:00Z' }],
  })
  write(instance, 'beth.anglin', { work_notes: 'x', state: '2' })
  instance.settle()
  for (let count_ = 0; count_ < 6; count_++) {
    instance.advance(60)
    instance.runMinuteScript()
  }
  // The configuration is read whole: it is small, and all of it is meant. The connection is one row.
  const configuration = [
    'connection',
    'template',
    'condition',
    'field_mapping',
    'state_mapping',
    'status_mapping',
    'attribute',
    'option',
  ].map(name => `x_iio_sync_${name}`)
  // Read when somebody saves the connection, and once a night: what the instance lets the app use.
  const checked = ['sys_scope_privilege', 'sys_db_object']
  const scans = instance
    .statements()
    .filter(({ scan, table }) => scan && ![...configuration, ...checked].includes(table))
    .map(({ table, query }) => `${table}: ${query}`)
  expect([...new Set(scans)]).toEqual([])
})
