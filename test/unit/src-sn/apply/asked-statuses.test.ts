/** Which statuses of incident.io are answers to states of the record: the rule alone, by its table and by random histories. */
import fc from 'fast-check'
import { judgeAnswer } from '../../../../src-sn/server/apply/asked-statuses.ts'
import type { Asked } from '../../../../src-sn/server/apply/asked-statuses.ts'

const at = (second: number): string => `2026-11-22 03:00:${String(second).padStart(2, '0')}`
const stored = (version: number, asked: string): Pick<Asked, 'version' | 'asked' | 'storedAt'> => ({
  version,
  asked,
  storedAt: at(version),
})
const open = (version: number, asked: string): Asked => ({
  ...stored(version, asked),
  delivery: 'open',
  deliveredAt: '',
})
const sent = (version: number, asked: string, second: number): Asked => ({
  ...stored(version, asked),
  delivery: 'delivered',
  deliveredAt: at(second),
})
const refused = (version: number, asked: string): Asked => ({
  ...stored(version, asked),
  delivery: 'refused',
  deliveredAt: '',
})

describe('a status read at second 10, after NEW was heard at update count 0', () => {
  test.each<[string, readonly Asked[], string, 'echo' | 'new' | 'again' | 'same', number]>([
    ['that no state asked for', [open(1, 'A')], 'C', 'new', 0],
    ['of a state that is on its way', [open(1, 'A')], 'A', 'echo', 7],
    ['of the first of two on their way', [open(2, 'B'), open(1, 'A')], 'A', 'echo', 1],
    ['of the second of two on their way', [open(1, 'A'), open(2, 'B')], 'B', 'echo', 7],
    ['of the first, the second delivered since', [sent(1, 'A', 5), sent(2, 'B', 11)], 'A', 'echo', 1],
    ['the same within the second', [sent(1, 'A', 5), sent(2, 'B', 10)], 'A', 'echo', 1],
    ['of the first, the second delivered before', [sent(1, 'A', 5), sent(2, 'B', 9)], 'A', 'new', 7],
    ['of the second, both delivered before', [sent(1, 'A', 5), sent(2, 'B', 9)], 'B', 'echo', 7],
    ['of a refused state', [refused(1, 'A'), sent(2, 'B', 11)], 'A', 'new', 0],
    ['of the first, the second refused', [sent(1, 'A', 5), refused(2, 'B')], 'A', 'echo', 7],
    ['of the first, the second asks for none', [sent(1, 'A', 5), sent(2, '', 9)], 'A', 'echo', 7],
    ['of the first and the last', [open(1, 'A'), open(2, 'B'), open(3, 'A')], 'A', 'echo', 1],
    ['that was heard, nothing delivered', [open(1, 'A'), open(2, 'NEW')], 'NEW', 'same', 0],
    ['that was heard, and its state on its way again', [sent(1, 'A', 5), open(2, 'NEW')], 'NEW', 'echo', 7],
    ['that was heard, another one delivered before', [sent(1, 'A', 5)], 'NEW', 'again', 7],
    ['that was heard, no state since', [], 'NEW', 'same', 7],
    [
      'that was heard, one delivered that a state without a status overtook',
      [sent(1, 'A', 5), sent(2, '', 6)],
      'NEW',
      'same',
      7,
    ],
    [
      'the same, the state without a status came after the delivery',
      [sent(1, 'A', 5), sent(6, '', 7)],
      'NEW',
      'again',
      7,
    ],
    [
      'that was heard, one delivered that a discarded one overtook',
      [sent(1, 'A', 5), refused(2, 'B')],
      'NEW',
      'same',
      7,
    ],
  ])('%s', (_what, asked, status, verdict, version) => {
    const judged = judgeAnswer(asked, { status, readAt: at(10) }, { status: 'NEW', version: 0 }, 7)
    const shown = judged.isEcho ? 'echo' : judged.isSetAgain ? 'again' : status === 'NEW' ? 'same' : 'new'
    expect([shown, judged.heard]).toEqual([verdict, { status, version }])
  })

  test('what was answered before is answered no more', () => {
    const asked = [sent(1, 'A', 3), open(2, 'B')]
    const judged = judgeAnswer(asked, { status: 'A', readAt: at(10) }, { status: 'B', version: 2 }, 2)
    expect(judged).toEqual({ isEcho: false, isSetAgain: false, heard: { status: 'A', version: 2 } })
  })
})

type Step =
  | { readonly kind: 'agent' | 'person'; readonly status: string }
  | { readonly kind: 'deliver'; readonly isRefused: boolean }
  | { readonly kind: 'read' | 'post' | 'lose' }

/** One record whose states stand for one status each, and its incident. Every step takes a second. D asks for none. */
class Model {
  second = 0
  state = 'A'
  status = 'A'
  /** The record's update count, and the one at which its state was noted last. */
  version = 0
  known = 0
  heard = { status: 'A', version: 0 }
  sent = 'A'
  states: { version: number; asked: string; storedAt: string; delivery: Asked['delivery']; second: number }[] = []
  readings: { status: string; second: number }[] = []

  take(step: Step): void {
    this.second += 1
    switch (step.kind) {
      case 'agent':
        if (step.status === this.state) return
        this.state = step.status
        this.known = this.version += 1
        this.states.push({
          version: this.version,
          asked: step.status === 'D' ? '' : step.status,
          storedAt: stamp(this.second),
          delivery: 'open',
          second: 0,
        })
        return
      case 'person':
        this.status = step.status
        return
      case 'deliver': {
        const next = this.states.find(({ delivery }) => delivery === 'open')
        if (next === undefined) return
        // A status that the incident has already is not refused.
        next.delivery = step.isRefused && next.asked !== this.status ? 'refused' : 'delivered'
        next.second = this.second
        // One that is overtaken carries the status of the newest.
        if (next.delivery === 'delivered') this.status = this.states.at(-1)?.asked || this.status
        return
      }
      case 'read':
        this.readings.push({ status: this.status, second: this.second })
        return
      case 'lose':
        this.readings.shift()
        return
      case 'post':
        return this.post(this.readings.shift())
    }
  }

  private post(reading: { status: string; second: number } | undefined): void {
    if (reading === undefined) return
    const { status } = reading
    const asked = this.states
      .slice(-20)
      .map(({ second, ...one }): Asked => ({ ...one, deliveredAt: one.delivery === 'delivered' ? stamp(second) : '' }))
    const judged = judgeAnswer(asked, { status, readAt: stamp(reading.second) }, this.heard, this.known)
    this.heard = judged.heard
    const isEcho = judged.isEcho || (this.known === this.version && this.state === status && this.isAsked(status))
    if (isEcho || status !== this.sent || judged.isSetAgain) {
      if (!isEcho && this.state !== status) {
        this.state = status
        this.version += 1
        this.heard = { status, version: this.version }
        this.known = this.version
      }
      this.sent = status
    }
  }

  private isAsked(status: string): boolean {
    return this.states.at(-1)?.asked === status
  }

  /** Everything on its way arrives. */
  drain(): void {
    while (this.states.some(({ delivery }) => delivery === 'open')) this.take({ kind: 'deliver', isRefused: false })
    while (this.readings.length > 0) this.take({ kind: 'post' })
    this.take({ kind: 'read' })
    this.take({ kind: 'post' })
  }
}

const stamp = (second: number): string => String(second).padStart(8, '0')

const statuses = fc.constantFrom('A', 'B', 'C')
const quiet: fc.Arbitrary<Step>[] = [
  fc.record({ kind: fc.constant('agent' as const), status: statuses }),
  fc.record({ kind: fc.constant('deliver' as const), isRefused: fc.constant(false) }),
  fc.record({ kind: fc.constantFrom('read' as const, 'post' as const, 'lose' as const) }),
]
const unmapped = fc.record({ kind: fc.constant('agent' as const), status: fc.constant('D') })
const refusing = fc.record({ kind: fc.constant('deliver' as const), isRefused: fc.boolean() })
const busy: fc.Arbitrary<Step>[] = [...quiet, fc.record({ kind: fc.constant('person' as const), status: statuses })]
const runs = { numRuns: 1_500 }
const history = (steps: fc.Arbitrary<Step>[]): fc.Arbitrary<Step[]> =>
  fc.array(fc.oneof(...steps), { maxLength: 40, size: 'max' })

test('as long as nobody sets a status in incident.io, a record never leaves the state that the agent set last', () => {
  fc.assert(
    fc.property(history([...quiet, unmapped, refusing]), steps => {
      const model = new Model()
      let last = model.state
      for (const step of steps) {
        if (step.kind === 'agent') last = step.status
        model.take(step)
        expect(model.state).toBe(last)
      }
    }),
    runs,
  )
})

test('a state whose status an earlier delivery carried, and which was refused on its own, was not set by a person', () => {
  const agent = (status: string): Step => ({ kind: 'agent', status })
  const deliver = (isRefused = false): Step => ({ kind: 'deliver', isRefused })
  const steps: Step[] = [
    ...[agent('A'), agent('D'), agent('A'), agent('D'), agent('C')],
    ...[deliver(), deliver(), { kind: 'read' as const }, deliver()],
    ...[agent('A'), deliver(), deliver(true), { kind: 'post' as const }],
  ]
  const model = new Model()
  for (const step of [agent('D'), deliver(), ...steps]) model.take(step)
  expect(model.state).toBe('A')
})

test('whatever people did, in the end the record is in the state that the incident\u2019s status stands for', () => {
  fc.assert(
    fc.property(history(busy), steps => {
      const model = new Model()
      for (const step of steps) model.take(step)
      model.drain()
      expect(model.state).toBe(model.status)
    }),
    runs,
  )
})

test('a new status that somebody sets in incident.io when nothing is on its way moves the record, also after refusals', () => {
  fc.assert(
    fc.property(history([...busy, refusing]), statuses, (steps, status) => {
      const model = new Model()
      for (const step of steps) model.take(step)
      model.drain()
      fc.pre(model.status !== status)
      model.take({ kind: 'person', status })
      model.take({ kind: 'read' })
      model.take({ kind: 'post' })
      expect(model.state).toBe(status)
    }),
    runs,
  )
})
