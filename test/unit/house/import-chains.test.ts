/** Long chains of imports hide where a thing happens. Types count as imports; the first and the last file count too. */
import { cruise, type CruiseReport } from './cruise.ts'

/** Each file's imports below the same top folder. */
type Graph = ReadonlyMap<string, readonly string[]>

let report: CruiseReport

beforeAll(async () => {
  report = await cruise('.', ['bridge', 'src-sn'])
}, 120_000)

test('from bridge/main.ts a chain has at most 9 files', () => {
  expectAtMost(longestFrom(graphBelow('bridge/'), ['bridge/main.ts']), 9)
})

test('from what a declaration of the app names, a chain in the server has at most 7 files', () => {
  const server = graphBelow('src-sn/server/')
  const entries = report.modules
    .filter(({ source }) => source.startsWith('src-sn/fluent/'))
    .flatMap(({ dependencies }) => dependencies.map(({ resolved }) => resolved))
    .filter(file => server.has(file))
  expectAtMost(longestFrom(server, entries), 7)
})

test.each([
  ['a fork', { a: ['b', 'c'], b: ['d'], c: ['b'], d: [] }, ['a', 'c', 'b', 'd']],
  ['a leaf', { a: [] }, ['a']],
])('the longest chain of %s is found', (_name, imports, chain) => {
  expect(longestFrom(new Map(Object.entries(imports)), ['a'])).toEqual(chain)
})

/** Fails with the chain itself, so that the reader sees where to cut. */
function expectAtMost(chain: readonly string[], length: number): void {
  expect(chain.length > length ? chain : []).toEqual([])
}

function graphBelow(folder: string): Graph {
  const own = report.modules.filter(({ source }) => source.startsWith(folder))
  return new Map(
    own.map(({ source, dependencies }) => [
      source,
      dependencies.map(({ resolved }) => resolved).filter(file => file.startsWith(folder)),
    ]),
  )
}

/** The longest way from one of these files along imports. There are no circles: a rule of its own sees to that. */
function longestFrom(graph: Graph, entries: readonly string[]): string[] {
  const known = new Map<string, string[]>()
  const chainFrom = (file: string): string[] => {
    const given = known.get(file)
    if (given !== undefined) return given
    // Stands in while the file is looked at: a circle ends here.
    known.set(file, [file])
    const chain = [file, ...longest((graph.get(file) ?? []).map(chainFrom))]
    known.set(file, chain)
    return chain
  }
  return longest(entries.map(chainFrom))
}

const longest = (chains: readonly string[][]): string[] =>
  chains.reduce((best, chain) => (chain.length > best.length ? chain : best), [])
