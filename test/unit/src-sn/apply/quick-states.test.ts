/**
 * States that an agent sets before incident.io's answer to the one before has arrived. Statuses that the record itself asked for are
 * echoes; what somebody sets in incident.io wins. The built app, with documents as the bridge makes them.
 */
import { memoryText, parseMemory } from '../../../../src-sn/server/contract/memory.ts'
import { freshHash, post, rowOf } from '../documents.ts'
import { connect, declareFollowUp, events, map, payloadOf, recordOf, ticketOf, write } from '../tickets.ts'
import { MergeWorld, status } from './merge-world.ts'

let world: MergeWorld
beforeEach(() => {
  world = new MergeWorld()
  connect(world.instance)
  // New stands for Documenting, In Progress for Fixing and On Hold for Closed, in both directions.
  world.switchOn('live', { values: 'state=2^EQ' })
  world.switchOn('closed', { values: 'state=3^hold_reason=1^EQ' })
  world.instance.create('admin', 'x_iio_sync_status_mapping', {
    target_table: 'incident',
    category: 'learning',
    values: 'state=1^EQ',
    active: 'true',
  })
  world.stateSets(status.documenting, '1')
  world.stateSets(status.fixing, '2')
  world.stateSets(status.closed, '3')
  world.change({ status: status.documenting })
  world.instance.settle()
  world.instance.advance(60)
})

/** What the bridge answers from now on. */
function answer(outcome: 'delivered' | 'refused' | 'nothing'): void {
  world.instance.answerWith(() => ({
    status: outcome === 'nothing' ? 503 : 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ outcome, detail: 'As asked.' }),
  }))
}

/** The agent sets the state, and incident.io hears of it. */
function set(state: '1' | '2' | '3'): void {
  world.edit(state === '3' ? { state, hold_reason: '1' } : { state })
  world.instance.advance(5)
}

const state = (): string => world.record()['state'] ?? ''

describe('two states, the second set before the answer to the first', () => {
  test('the late answer to the first sets nothing back', () => {
    set('2')
    set('3')
    world.change({ status: status.fixing }, 8_000)
    expect([state(), world.warnings()]).toEqual(['3', ''])
    world.change({ status: status.closed })
    expect([state(), world.warnings()]).toEqual(['3', ''])
  })

  test('neither before incident.io answered at all', () => {
    answer('nothing')
    set('2')
    set('3')
    world.change({ status: status.fixing })
    expect(state()).toBe('3')
  })

  test('nor when the second one was not noted yet; it is reported', () => {
    set('2')
    world.write({ state: '3', hold_reason: '1' })
    world.change({ status: status.fixing })
    expect(state()).toBe('3')
    world.instance.settle()
    expect(events(world.instance, 'state_changed').map(event => payloadOf(event)['state'])).toMatchObject([
      { value: '2' },
      { value: '3' },
    ])
  })

  test('nor when the second asks incident.io for nothing', () => {
    world.instance.answerWith(() => ({ status: 503, headers: {}, body: '' }))
    set('2')
    world.edit({ state: '6', close_code: 'User error', close_notes: 'x' })
    world.change({ status: status.fixing })
    expect(state()).toBe('6')
  })

  test('nor a status of before, where the first was overtaken by one that asks for nothing', () => {
    answer('nothing')
    set('2')
    world.edit({ state: '6', close_code: 'User error', close_notes: 'x' })
    answer('delivered')
    world.instance.advance(3_600)
    world.instance.runMinuteScript()
    world.instance.advance(60)
    world.change({ name: 'Renamed' })
    expect(world.record()).toMatchObject({ state: '6', short_description: 'Renamed' })
  })

  test('nor while the first is parked and still tried', () => {
    answer('nothing')
    set('2')
    set('3')
    for (const { sys_id = '' } of events(world.instance, 'state_changed'))
      world.instance.poke('x_iio_sync_outbound_event', sys_id, { state: 'parked', next_attempt: '2026-11-23 03:00:00' })
    world.change({ status: status.fixing })
    expect(state()).toBe('3')
  })

  test('nor when it comes with other news', () => {
    set('2')
    set('3')
    world.change({ status: status.fixing, name: 'Renamed' }, 8_000)
    expect(world.record()).toMatchObject({ state: '3', short_description: 'Renamed' })
    world.change({ name: 'Renamed again' }, 6_000)
    expect(state()).toBe('3')
  })

  test('three, and back to the first: each answer is known', () => {
    set('2')
    set('3')
    set('2')
    const answers = [status.fixing, status.closed, status.fixing]
    for (const [index, one] of answers.entries()) {
      world.change({ status: one }, 13_000 - index * 5_000)
      expect(state()).toBe('2')
    }
  })

  test('and a status of before, that stands for the last one too, answers nothing', () => {
    set('2')
    set('1')
    world.change({ name: 'Renamed' }, 12_000)
    world.change({ status: status.fixing }, 8_000)
    expect(state()).toBe('1')
  })
})

describe('what somebody sets in incident.io wins', () => {
  test('the first status again, once the second was answered', () => {
    set('2')
    set('3')
    world.change({ status: status.fixing }, 8_000)
    world.change({ status: status.closed })
    world.change({ status: status.fixing })
    expect(state()).toBe('2')
  })

  test('the same where the answer to the first never came', () => {
    set('2')
    set('3')
    world.change({ status: status.closed })
    world.change({ status: status.fixing })
    expect(state()).toBe('2')
  })

  test('the same where no answer came: it was read after the second had been delivered', () => {
    set('2')
    set('3')
    world.change({ status: status.fixing })
    expect(state()).toBe('2')
  })

  test('the status that was heard last, set again before anything else was read', () => {
    set('2')
    world.change({ status: status.fixing })
    set('3')
    world.change({ name: 'Renamed' })
    expect(state()).toBe('2')
    expect(world.warnings()).toContain('The new value of incident.io, "2", replaced it.')
  })

  test('the same while ServiceNow refuses the state for a while: the state follows as soon as it may', () => {
    const { instance } = world
    set('2')
    world.change({ status: status.fixing })
    set('3')
    const policy = instance.create('admin', 'sys_data_policy2', {
      short_description: 'In Progress needs a subcategory',
      model_table: 'incident',
      conditions: 'state=2',
      active: 'true',
    })
    const policyId = policy.result['sys_id'] ?? ''
    instance.create('admin', 'sys_data_policy_rule', {
      sys_data_policy: policyId,
      table: 'incident',
      field: 'subcategory',
      mandatory: 'true',
    })
    world.change({ name: 'Renamed' })
    expect([state(), world.record()['short_description']]).toEqual(['3', 'Renamed'])
    instance.change('admin', 'sys_data_policy2', policyId, { active: 'false' })
    instance.press('Try again', world.ticket())
    expect(state()).toBe('2')
  })

  test('a status that incident.io had refused to the agent', () => {
    answer('refused')
    set('2')
    answer('delivered')
    set('3')
    world.change({ status: status.fixing }, 8_000)
    expect(state()).toBe('2')
  })

  test('after a state that incident.io refused: the record stays in it until then', () => {
    set('2')
    answer('refused')
    set('3')
    world.change({ status: status.fixing })
    expect(state()).toBe('3')
    world.change({ status: status.documenting })
    expect(state()).toBe('1')
    world.change({ status: status.fixing })
    expect(state()).toBe('2')
  })

  test('a status of its own in between; the late answer then moves the record to where incident.io is', () => {
    set('2')
    world.change({ status: status.closed })
    expect(state()).toBe('3')
    world.change({ status: status.fixing })
    expect(state()).toBe('2')
  })

  test('also when nothing is mapped to a status in between', () => {
    set('2')
    world.change({ status: status.fixing })
    const [mapping] = world.instance.rows('x_iio_sync_status_mapping', { category: 'learning' })
    world.instance.change('admin', 'x_iio_sync_status_mapping', mapping?.['sys_id'] ?? '', { active: 'false' })
    world.edit({ state: '6', close_code: 'User error', close_notes: 'x' })
    world.change({ status: status.documenting })
    world.edit({ state: '1' })
    world.change({ status: status.fixing })
    expect(state()).toBe('2')
  })

  test('when its ticket is linked again: what was answered before is forgotten', () => {
    set('2')
    world.change({ status: status.fixing })
    world.instance.press('Unlink', world.ticket())
    world.instance.press('Try again', world.ticket())
    world.change({ status: status.closed })
    expect(state()).toBe('3')
    world.change({ status: status.fixing })
    expect(state()).toBe('2')
  })
})

test('of many states in a row the last twenty are known, and no query asks for more', () => {
  answer('nothing')
  for (let round = 0; round < 15; round++) {
    set('2')
    set('3')
  }
  world.instance.resetStatements()
  world.change({ status: status.fixing })
  expect(state()).toBe('3')
  const asked = world.instance.statements().filter(({ table }) => table === 'x_iio_sync_outbound_event')
  expect(asked).toHaveLength(1)
})

describe('a ticket of before, whose memory says nothing of what was heard', () => {
  function forget(): void {
    const { sys_id = '', applied_values = '' } = world.ticket()
    const { bases, wasClosed } = parseMemory(applied_values)
    world.instance.poke('x_iio_sync_ticket', sys_id, {
      applied_values: memoryText({ bases, wasClosed, heard: null }),
    })
  }

  test('is judged by the present state once, and remembers from then on', () => {
    set('2')
    forget()
    world.change({ status: status.fixing })
    expect([state(), world.warnings()]).toEqual(['2', ''])
    set('3')
    set('2')
    world.change({ status: status.closed }, 8_000)
    expect(state()).toBe('2')
  })

  test('takes what somebody sets in incident.io', () => {
    set('2')
    forget()
    world.change({ status: status.closed })
    expect(state()).toBe('3')
    world.change({ status: status.fixing })
    expect(state()).toBe('2')
  })
})

describe('the task of a follow-up, whose state follows its status', () => {
  const ID = '01FOLLOW'
  const stateOfTask = (): string => recordOf(world.instance, ID)['state'] ?? ''
  let minute = 0

  function say(source_status: 'completed' | 'outstanding', read_ms_ago = 0): void {
    minute += 1
    const row = rowOf(ticketOf(world.instance, ID), {
      hash: freshHash(),
      source_status,
      source_updated_at: `2026-11-22T04:${String(minute).padStart(2, '0')}:00.000000Z`,
      desired_values: [{ column: 'state', value: source_status === 'completed' ? '3' : '2', write: 'sync' }],
    })
    const answer = post(world.instance, { incident: rowOf(world.ticket()), follow_ups: [row], read_ms_ago })
    expect(answer.status).toBe(200)
  }

  function setTask(state: '2' | '3'): void {
    write(world.instance, 'beth.anglin', { state }, ID)
    world.instance.settle()
    world.instance.advance(5)
  }

  beforeEach(() => {
    map(world.instance, 'Follow-up', {
      column: 'state',
      value: "{% if follow_up.status == 'completed' %}3{% else %}2{% endif %}",
    })
    declareFollowUp(world.instance, world.ticket()['sys_id'] ?? '')
    say('outstanding')
    world.instance.settle()
    world.instance.advance(60)
  })

  test('stays open, when it was opened again before the answer to its close', () => {
    setTask('3')
    setTask('2')
    say('completed', 8_000)
    expect(stateOfTask()).toBe('2')
    say('outstanding')
    expect(stateOfTask()).toBe('2')
  })

  test('is closed, when somebody completes the follow-up afterwards', () => {
    setTask('3')
    setTask('2')
    say('outstanding')
    say('completed')
    expect(stateOfTask()).toBe('3')
  })
})
