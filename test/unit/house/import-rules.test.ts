/**
 * A rule that cannot fail keeps nothing. These tests write every import between two rooms into a small copy of the house,
 * once as a value and once as a type, and compare what the rules refuse with what the table of rooms says.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { cruise, readRooms, type Room, type Violation } from './cruise.ts'

type Kind = 'value' | 'type'

/** Folders outside every room that no room may import. */
const strangers = ['test/world', 'scripts']
const folders = ['bridge', 'src-sn', 'test', 'scripts']
const probedPackages = ['express', 'liquidjs', 'node:crypto']

let root = ''
let rooms: Room[] = []
let violations: Record<Kind, Violation[]> = { value: [], type: [] }

beforeAll(async () => {
  const rules = await readRooms()
  rooms = rules.rooms.map(room => ({ ...room, may: [...room.may, ...(rules.exceptions.imports[room.room] ?? [])] }))
  root = mkdtempSync(join(tmpdir(), 'import-rules-'))
  for (const kind of ['value', 'type'] as const) {
    writeHouse(join(root, kind), kind)
    violations = { ...violations, [kind]: (await cruise(join(root, kind), folders)).summary.violations }
  }
}, 120_000)

afterAll(() => rmSync(root, { recursive: true, force: true }))

test.each(['value', 'type'] as const)('each import of a %s that no row allows is refused, and no other', kind => {
  const refused = violations[kind]
    .filter(({ from, rule }) => rooms.some(({ room }) => from === probeOf(room) && rule.name.startsWith(`${room} `)))
    .map(({ from, to }) => `${from} -> ${nameOf(to)}`)
  const wanted = rooms.flatMap(room => [
    ...targets()
      .filter(target => !isAllowed(room, target, kind))
      .map(target => `${probeOf(room.room)} -> ${target}`),
    ...probedPackages
      .filter(name => room.packages !== undefined && !room.packages.includes(name))
      .map(name => `${probeOf(room.room)} -> ${name}`),
  ])
  expect([...new Set(refused)].sort()).toEqual(wanted.sort())
})

test.each([
  ['no circles', 'bridge/config/circle-a.ts'],
  ['every file lies in a room', 'bridge/loose.ts'],
  ['every import leads somewhere', 'bridge/config/nowhere.ts'],
  ['bridge/main.ts leads to every file of the bridge', 'bridge/config/nowhere.ts'],
  ['src-sn/fluent leads to every file of the server', 'src-sn/server/rest/unused.ts'],
  ['src-sn/client/main.tsx leads to every file of the pages', 'src-sn/client/unused.tsx'],
])('the rule "%s" is broken by %s', (rule, file) => {
  const broken = violations.type.filter(violation => violation.rule.name === rule)
  expect(broken.flatMap(({ from, to }) => [from, to])).toContain(file)
})

const probeOf = (room: string): string => (room.endsWith('.ts') ? room : `${room}/probe.ts`)

/** A leaf of every room, and each file that a row names. */
function targets(): string[] {
  const named = rooms.flatMap(({ may, types }) => [...may, ...types]).filter(target => target.endsWith('.ts'))
  const leaves = [...rooms.map(({ room }) => room), ...strangers].map(room =>
    room.endsWith('.ts') ? room : `${room}/leaf.ts`,
  )
  return [...new Set([...leaves, ...named])]
}

function isAllowed({ room, may, types }: Room, target: string, kind: Kind): boolean {
  const allowed = [room, ...may, ...(kind === 'type' ? types : [])]
  return allowed.some(place => target === place || target.startsWith(`${place}/`))
}

function writeHouse(house: string, kind: Kind): void {
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    writeFileSync(join(house, file), text)
  }
  const importOf = (from: string, to: string, index: number): string => {
    const path = /^[a-z-]+\/.*\.ts$/.test(to) ? relative(dirname(from), to).replace(/^(?!\.)/, './') : to
    return kind === 'type'
      ? `import type { Leaf as L${index} } from '${path}'\nexport type T${index} = L${index}\n`
      : `import { leaf as l${index} } from '${path}'\nexport const v${index} = l${index}\n`
  }
  const leaf = 'export const leaf = 1\nexport type Leaf = number\n'
  for (const target of targets()) write(target, leaf)
  for (const { room } of rooms) {
    const probe = probeOf(room)
    const places = [...targets().filter(target => target !== probe), ...probedPackages]
    write(probe, leaf + places.map((place, index) => importOf(probe, place, index)).join(''))
  }
  write('bridge/config/circle-a.ts', "import type { B } from './circle-b.ts'\nexport type A = B | null\n")
  write('bridge/config/circle-b.ts', "import type { A } from './circle-a.ts'\nexport type B = { a: A }\n")
  write('bridge/config/nowhere.ts', "import { nobody } from './nobody.ts'\nexport const gone = nobody\n")
  write('bridge/loose.ts', "import { leaf } from './config/leaf.ts'\nexport const loose = leaf\n")
  write('src-sn/server/rest/unused.ts', leaf)
  write('src-sn/client/main.tsx', leaf)
  write('src-sn/client/unused.tsx', leaf)
  write('package.json', '{ "type": "module" }')
  write('tsconfig.base.json', '{}')
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'))
}

/** A resolved module as it was imported: packages resolve to a file below node_modules, modules of Node lose their prefix. */
function nameOf(resolved: string): string {
  const name = /node_modules\/(?:@types\/)?([^/]+)/.exec(resolved)?.[1]
  if (name !== undefined) return name
  return resolved === 'crypto' ? 'node:crypto' : resolved
}
