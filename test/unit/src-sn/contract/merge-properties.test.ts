/** What holds for the merge whatever happens: incident.io changes, people edit, the platform and its rules change what is stored. */
import fc from 'fast-check'
import { merge, release } from '../../../../src-sn/server/contract/merge.ts'
import type { Base, EditPolicy, Group, Situation } from '../../../../src-sn/server/contract/merge.ts'

const names = ['state', 'close_code', 'title', 'team'] as const
type Name = (typeof names)[number]

/** A platform that cuts, formats and refuses, the same way each time. */
const platforms: Record<string, (value: string) => string> = {
  plain: value => value,
  cuts: value => value.slice(0, 1),
  formats: value => value.toUpperCase(),
}

/** incident.io's words by column; undefined: the present status or configuration maps nothing to it. */
type Desired = Partial<Record<Name, string>>

type Step =
  | { readonly kind: 'incident'; readonly desired: Desired }
  | { readonly kind: 'person'; readonly name: Name; readonly value: string }
  | { readonly kind: 'rule'; readonly name: Name }

class Model {
  record: Record<Name, string> = { state: '', close_code: '', title: '', team: '' }
  bases = new Map<string, Base>()
  writtenBy: string | null = null
  writes = 0
  constructor(
    private readonly store: (value: string) => string,
    private readonly policies: Record<Name, EditPolicy>,
  ) {}

  run(desired: Desired): void {
    const situation: Situation = { writtenBy: this.writtenBy, isAdopted: false }
    const groups: Name[][] = [['state', 'close_code'], ['title'], ['team']]
    const bases = new Map(this.bases)
    const written: Name[] = []
    for (const group of groups) {
      const columns = group.flatMap(name => {
        const sent = desired[name]
        if (sent === undefined) return []
        const base = this.bases.get(name) ?? null
        return [
          {
            name,
            base,
            sent,
            value: sent,
            actual: this.record[name],
            source: 'm',
            policy: this.policies[name],
            isNeeded: false,
          },
        ]
      })
      if (columns.length === 0) continue
      const merged = merge({ columns, isEcho: false, isMappingEdit: false, lock: '' } satisfies Group, situation)
      for (const [name, base] of merged.bases) bases.set(name, base)
      written.push(...(merged.write as Name[]))
    }
    for (const name of names) {
      const base = bases.get(name)
      if (desired[name] === undefined && base !== undefined)
        bases.set(name, release(base, this.record[name], situation))
    }
    for (const name of written) {
      this.record[name] = this.store(desired[name] ?? '')
      const base = bases.get(name)
      if (base !== undefined) bases.set(name, { ...base, stored: this.record[name] })
    }
    if (written.length > 0) {
      this.writes += 1
      this.writtenBy = null
    }
    this.bases = bases
  }

  take(step: Step): void {
    if (step.kind === 'incident') this.run(step.desired)
    else if (step.kind === 'person') {
      this.record[step.name] = step.value
      this.writtenBy = 'beth'
    } else {
      this.record[step.name] = `${this.record[step.name]}!`
      this.writtenBy = null
    }
  }
}

const word = fc.constantFrom('a', 'bb', 'ccc')
const full: fc.Arbitrary<Desired> = fc.record({ state: word, close_code: word, title: word, team: word })
/** Statuses map other columns, or none. */
const desired: fc.Arbitrary<Desired> = fc.record(
  { state: word, close_code: word, title: word, team: word },
  { requiredKeys: ['title', 'team'] },
)
const incident = desired.map((one): Step => ({ kind: 'incident', desired: one }))
const person = fc
  .record({ name: fc.constantFrom(...names), value: fc.constantFrom('x', 'a', 'bb') })
  .map((one): Step => ({ kind: 'person', ...one }))
const rule = fc.constantFrom(...names).map((name): Step => ({ kind: 'rule', name }))
const platform = fc.constantFrom(...Object.keys(platforms))
const policies: fc.Arbitrary<Record<Name, EditPolicy>> = fc.record({
  state: fc.constantFrom('incident_io' as const, 'person' as const),
  close_code: fc.constantFrom('incident_io' as const, 'person' as const),
  title: fc.constantFrom('incident_io' as const, 'person' as const),
  team: fc.constantFrom('incident_io' as const, 'person' as const),
})

const runs = { numRuns: 2000 }
const modelOf = (platformName: string, own: Record<Name, EditPolicy>): Model =>
  new Model(platforms[platformName] ?? (value => value), own)

test('history does not matter: any changes in incident.io end in what declaring the last state would have made', () => {
  fc.assert(
    fc.property(platform, policies, fc.array(incident, { maxLength: 8 }), desired, (platformName, own, steps, last) => {
      const changed = modelOf(platformName, own)
      for (const step of steps) changed.take(step)
      changed.run(last)
      const declared = modelOf(platformName, own)
      declared.run(last)
      for (const name of names) if (last[name] !== undefined) expect(changed.record[name]).toBe(declared.record[name])
    }),
    runs,
  )
})

test('history does not matter for columns that nobody edited, whatever people do to the others', () => {
  const onTitle = fc.constantFrom('x', 'a').map((value): Step => ({ kind: 'person', name: 'title', value }))
  fc.assert(
    fc.property(
      platform,
      policies,
      fc.array(fc.oneof(incident, onTitle), { maxLength: 8 }),
      full,
      (platformName, own, steps, last) => {
        const changed = modelOf(platformName, own)
        for (const step of steps) changed.take(step)
        changed.run(last)
        const declared = modelOf(platformName, own)
        declared.run(last)
        for (const name of ['state', 'close_code', 'team'] as const)
          expect(changed.record[name]).toBe(declared.record[name])
      },
    ),
    runs,
  )
})

test('where the value of a person stays, nothing but that person replaces it', () => {
  fc.assert(
    fc.property(
      platform,
      fc.array(fc.oneof(incident, person), { maxLength: 6 }),
      fc.array(incident, { maxLength: 6 }),
      (platformName, before, after) => {
        const own = { state: 'person', close_code: 'person', title: 'person', team: 'person' } as const
        const model = modelOf(platformName, own)
        for (const step of [{ kind: 'incident', desired: { title: 'a', team: 'a' } } as const, ...before])
          model.take(step)
        model.take({ kind: 'person', name: 'title', value: 'by beth' })
        for (const step of after) model.take(step)
        expect(model.record.title).toBe('by beth')
      },
    ),
    runs,
  )
})

test('where incident.io wins, its next new value stands, and one that it had before does not', () => {
  fc.assert(
    fc.property(platform, fc.array(incident, { minLength: 1, maxLength: 6 }), word, (platformName, steps, next) => {
      const own = {
        state: 'incident_io',
        close_code: 'incident_io',
        title: 'incident_io',
        team: 'incident_io',
      } as const
      const model = modelOf(platformName, own)
      for (const step of steps) model.take(step)
      const sent = model.bases.get('title')?.sent
      model.take({ kind: 'person', name: 'title', value: 'by beth' })
      model.run({ title: next, team: 'a' })
      expect(model.record.title).toBe(next === sent ? 'by beth' : (platforms[platformName] ?? String)(next))
    }),
    runs,
  )
})

test('the same once more writes nothing, whatever people and rules did in between', () => {
  fc.assert(
    fc.property(
      platform,
      policies,
      fc.array(fc.oneof(incident, person, rule), { maxLength: 8 }),
      full,
      fc.array(fc.oneof(person, rule), { maxLength: 4 }),
      (platformName, own, steps, last, between) => {
        const model = modelOf(platformName, own)
        for (const step of steps) model.take(step)
        model.run(last)
        const { writes } = model
        for (const step of between) model.take(step)
        model.run(last)
        model.run(last)
        expect(model.writes).toBe(writes)
      },
    ),
    runs,
  )
})

test('what a rule of the instance changed after the write is nobody’s edit: it gives way, and no line names a person', () => {
  fc.assert(
    fc.property(platform, fc.array(fc.oneof(incident, rule), { maxLength: 8 }), full, (platformName, steps, last) => {
      const own = { state: 'person', close_code: 'person', title: 'person', team: 'person' } as const
      const model = modelOf(platformName, own)
      for (const step of steps) model.take(step)
      model.run(last)
      expect([...model.bases.values()].every(({ editedBy, stays }) => editedBy === null && stays === '')).toBe(true)
    }),
    runs,
  )
})
