import { compare, firstOf, isWanted, keyOf, parseKey } from '../../../../src-sn/server/home/story-order.ts'
import type { Place, PlacedLine } from '../../../../src-sn/server/home/story-order.ts'
import type { StoryLine } from '../../../../src-sn/server/contract/home/find.ts'

const id = (letter: string): string => letter.repeat(32)
const place = (second: number, rank: number, letter: string): Place => ({
  moment: `2026-11-22 03:00:0${second}`,
  rank,
  sysId: id(letter),
})
const blank: StoryLine = {
  key: '',
  at: '',
  at_incident_io: '',
  side: 'sync',
  who: '',
  what: '',
  outcome: 'done',
  why: '',
  code: '',
  answer: '',
  changes: [],
  row: { table: '', sys_id: '' },
}
const lineAt = (at: Place): PlacedLine => ({ place: at, ticket: '', line: { ...blank, key: keyOf(at) } })

test('a place and its key are the same', () => {
  const at = place(1, 3, 'a')
  expect(keyOf(at)).toBe(`2026-11-22T03:00:01Z.3.${id('a')}`)
  expect(parseKey(keyOf(at))).toEqual(at)
})

test('the beginning comes before every place', () => {
  expect(parseKey('')).toEqual({ moment: '', rank: -1, sysId: '' })
  expect(compare(parseKey('') ?? place(0, 0, '0'), place(0, 0, '0'))).toBe(-1)
})

test('a place is where it is', () => {
  expect(compare(place(1, 3, 'a'), place(1, 3, 'a'))).toBe(0)
})

test.each([
  'x',
  `x${keyOf(place(1, 3, 'a'))}`,
  '2026-11-22T03:00:01Z.3.',
  `2026-11-22T03:00:01Z.3.${id('a')}^ORsys_id=x`,
  `..${id('a')}`,
])('"%s" is no key', key => expect(parseKey(key)).toBeNull())

test('by moment, then source, then row', () => {
  const sources = [
    [lineAt(place(1, 0, 'b')), lineAt(place(3, 0, 'a'))],
    [lineAt(place(1, 1, 'a')), lineAt(place(2, 1, 'a'))],
    [lineAt(place(1, 0, 'a'))],
  ]
  const keys = firstOf(sources, 4).lines.map(one => one.line.key)
  expect(keys).toEqual([place(1, 0, 'a'), place(1, 0, 'b'), place(1, 1, 'a'), place(2, 1, 'a')].map(keyOf))
  expect(firstOf(sources, 4).more).toBe(true)
  expect(firstOf(sources, 5).more).toBe(false)
})

test.each<[Partial<StoryLine>, string]>([
  [{ outcome: 'refused' }, 'all refused ours'],
  [{ outcome: 'refused', side: 'incident.io', who: 'Beth' }, 'all refused'],
  [{}, 'all ours'],
  [{ side: 'ServiceNow' }, 'all'],
  [{ who: 'Beth' }, 'all'],
])('%j is in: %s', (change, filters) => {
  const wanted = (['all', 'refused', 'ours'] as const).filter(filter => isWanted({ ...blank, ...change }, filter))
  expect(wanted.join(' ')).toBe(filters)
})
