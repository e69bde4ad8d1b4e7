import fc from 'fast-check'
import type { Catalogue, CatalogueAttribute } from '../../../../../bridge/mapping/catalogue-types.ts'
import { catalogueParts } from '../../../../../bridge/sync/catalogue/parts.ts'
import type { CataloguePart } from '../../../../../bridge/sync/ports.ts'

const attribute = (
  key: string,
  optionIds: readonly string[],
  changes: Partial<CatalogueAttribute> = {},
): CatalogueAttribute => ({
  key,
  label: key,
  kind: 'option',
  recordType: 'incident',
  options: optionIds.map(externalId => ({ externalId, label: externalId, rank: null })),
  optionsComplete: true,
  ...changes,
})
const catalogue = (
  attributes: readonly CatalogueAttribute[],
  completeFamilies = ['custom_field', 'role'],
): Catalogue => ({ attributes, completeFamilies, problems: [] })
const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_each, index) => `${prefix}${index}`)

const positionsOf = ({ attributes, options }: CataloguePart): string[] => [
  ...attributes.map(({ key }) => key),
  ...options.map(one => `${one.attribute}\u0000${one.externalId}`),
]
const isWithin = ({ from, to }: CataloguePart, position: string): boolean =>
  position >= from && (to === '' || position < to)

test('a first start with 300 fields of 20 options: 13 parts', () => {
  const fields = numbered('custom_field:', 300).map(key => attribute(key, numbered('OPTION', 20)))
  const parts = catalogueParts(catalogue([...fields, attribute('severity', ['A', 'B', 'C'])]))
  expect(parts).toHaveLength(13)
  expect(parts.flatMap(positionsOf)).toHaveLength(6304)
})

test('an attribute stands before its options, and its options before another whose key is longer', () => {
  const [part] = catalogueParts(
    catalogue([attribute('custom_field:AB', ['1']), attribute('custom_field:A', ['2', '1'])]),
  )
  expect(part).toEqual({
    from: '',
    to: '',
    attributes: ['custom_field:A', 'custom_field:AB'].map(key => ({
      key,
      label: key,
      kind: 'option',
      recordType: 'incident',
    })),
    options: [
      ['custom_field:A', '1'],
      ['custom_field:A', '2'],
      ['custom_field:AB', '1'],
    ].map(([key, externalId]) => ({ attribute: key, externalId, label: externalId, rank: null })),
    completeFamilies: ['custom_field', 'role'],
    completeAttributes: ['custom_field:AB', 'custom_field:A'],
  })
})

test('nothing to pick from is one part that says so', () => {
  expect(catalogueParts(catalogue([]))).toEqual([
    {
      from: '',
      to: '',
      attributes: [],
      options: [],
      completeFamilies: ['custom_field', 'role'],
      completeAttributes: [],
    },
  ])
})

test('what the columns cannot hold is cut or left out', () => {
  const [part] = catalogueParts(
    catalogue([
      attribute('k'.repeat(101), ['1']),
      attribute('severity', ['x'.repeat(65), 'ok'], { label: ` ${'l'.repeat(300)} ` }),
      attribute('priority', [], { options: [{ externalId: 'P', label: ' P1 ', rank: 1.9 }], optionsComplete: false }),
    ]),
  )
  expect(part?.attributes.map(({ key, label }) => [key, label.length])).toEqual([
    ['priority', 8],
    ['severity', 255],
  ])
  expect(part?.options).toEqual([
    { attribute: 'priority', externalId: 'P', label: 'P1', rank: 1.9 },
    { attribute: 'severity', externalId: 'ok', label: 'ok', rank: null },
  ])
  expect(part?.completeAttributes).toEqual(['severity'])
})

const id = fc.string({
  unit: fc.constantFrom('A', 'B', 'a', '0', ':', 'é', '\ud83d\ude00'),
  minLength: 1,
  maxLength: 3,
})
const key = fc
  .tuple(fc.constantFrom('custom_field', 'role', 'severity'), id)
  .map(([family, own]) => (family === 'severity' ? family : `${family}:${own}`))
const attributes = fc
  .array(fc.record({ key, options: fc.array(id, { maxLength: 6 }), complete: fc.boolean() }), { maxLength: 8 })
  .map(all => all.filter((one, index) => all.findIndex(other => other.key === one.key) === index))
  .map(all => all.map(one => attribute(one.key, one.options, { optionsComplete: one.complete })))
const families = fc.subarray(['custom_field', 'role'])
const size = fc.integer({ min: 1, max: 5 })

test('parts cover every position once, and their ranges follow each other without a gap', () => {
  fc.assert(
    fc.property(attributes, families, size, (given, complete, maxRows) => {
      const parts = catalogueParts(catalogue(given, complete), maxRows)
      expect(parts[0]?.from).toBe('')
      expect(parts.at(-1)?.to).toBe('')
      for (const [index, part] of parts.entries()) {
        if (index > 0) expect(part.from).toBe(parts[index - 1]?.to)
        if (part.to !== '') expect(part.from < part.to).toBe(true)
        expect(positionsOf(part).length).toBeLessThanOrEqual(maxRows)
        expect(positionsOf(part).every(position => isWithin(part, position))).toBe(true)
      }
      const expected = given.flatMap(one => [
        one.key,
        ...new Set(one.options.map(({ externalId }) => `${one.key}\u0000${externalId}`)),
      ])
      expect(parts.flatMap(positionsOf).sort()).toEqual(expected.sort())
    }),
  )
})

/** What the app marks as removed: what stands in the range, is complete and is not in the part. */
function removedBy(part: CataloguePart, existing: readonly string[]): string[] {
  const present = new Set(positionsOf(part))
  return existing
    .filter(position => isWithin(part, position) && !present.has(position))
    .filter(position => {
      const [owner = '', option] = position.split('\u0000')
      return option === undefined
        ? part.completeFamilies.includes(owner.split(':')[0] ?? '')
        : part.completeAttributes.includes(owner)
    })
}

test('part by part the same is removed as by one comparison of everything', () => {
  const existing = fc.array(
    fc.tuple(key, fc.option(id)).map(([owner, option]) => (option === null ? owner : `${owner}\u0000${option}`)),
    { maxLength: 20 },
  )
  fc.assert(
    fc.property(attributes, families, size, existing, (given, complete, maxRows, rows) => {
      const all = catalogue(given, complete)
      const [whole] = catalogueParts(all, 1000)
      const expected = whole === undefined ? [] : removedBy(whole, rows)
      expect(
        catalogueParts(all, maxRows)
          .flatMap(part => removedBy(part, rows))
          .sort(),
      ).toEqual(expected.sort())
    }),
  )
})
