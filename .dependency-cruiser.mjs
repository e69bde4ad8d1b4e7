/**
 * Who may import whom. Types count as imports. A room may import itself, and what its row allows: everything else is an error.
 * test/unit/house/import-rules.test.ts shows that each rule can fail. `npm run rules` checks the sources.
 *
 * A target is a room, a folder in it, or one file.
 *
 * @typedef {object} Room
 * @property {string} room A folder, or one file, from the root of the repository.
 * @property {string[]} may What it may import, values and types.
 * @property {string[]} [types] What it may import as types only (`import type`).
 * @property {string[]} [packages] The only packages and modules of Node that it may import. Left out: any.
 */

/** @type {Room[]} */
export const rooms = [
  // The bridge, from the ground floor up.
  { room: 'bridge/observability', may: [] },
  { room: 'bridge/wire', may: ['src-sn/server/contract'], packages: ['zod'] },
  { room: 'bridge/config', may: ['bridge/observability'] },
  // Pure: the contract is constants and types, and imports nothing.
  {
    room: 'bridge/mapping',
    may: ['src-sn/server/contract'],
    types: ['bridge/wire'],
    packages: ['gemoji', 'html-to-text', 'linkify-it', 'liquidjs'],
  },
  {
    room: 'bridge/sync',
    may: ['bridge/mapping', 'bridge/observability', 'src-sn/server/contract'],
    types: ['bridge/wire'],
  },
  { room: 'bridge/vendors/http', may: ['bridge/observability'] },
  {
    room: 'bridge/vendors/incident-io',
    may: ['bridge/vendors/http', 'bridge/observability', 'bridge/wire', 'bridge/mapping', 'src-sn/server/contract'],
    types: ['bridge/sync/ports.ts', 'bridge/sync/writer-ports.ts', 'bridge/sync/tried-page.ts'],
  },
  {
    room: 'bridge/vendors/servicenow',
    may: ['bridge/vendors/http', 'bridge/observability', 'bridge/wire', 'bridge/mapping', 'src-sn/server/contract'],
    types: ['bridge/sync/ports.ts', 'bridge/sync/issue-ports.ts', 'bridge/sync/tried-page.ts'],
  },
  {
    room: 'bridge/destinations/jira',
    may: ['bridge/vendors/http', 'bridge/observability', 'src-sn/server/contract'],
    types: ['bridge/mapping', 'bridge/sync/ports.ts', 'bridge/sync/issue-ports.ts'],
  },
  {
    room: 'bridge/http',
    may: ['bridge/observability', 'bridge/wire', 'src-sn/server/contract'],
    types: ['bridge/mapping', 'bridge/sync'],
  },
  {
    room: 'bridge/vendors/connect.ts',
    may: [
      'bridge/config',
      'bridge/observability',
      'bridge/vendors/http',
      'bridge/vendors/incident-io',
      'bridge/vendors/servicenow',
    ],
  },
  {
    room: 'bridge/bridge.ts',
    may: [
      'bridge/observability',
      'bridge/config',
      'bridge/mapping',
      'bridge/sync',
      'bridge/vendors',
      'bridge/destinations',
      'bridge/http',
      'src-sn/server/contract',
    ],
  },
  {
    room: 'bridge/commands',
    may: [
      'bridge/bridge.ts',
      'bridge/config',
      'bridge/observability',
      'bridge/http/server.ts',
      'src-sn/server/contract',
    ],
    types: ['bridge/sync'],
  },
  { room: 'bridge/main.ts', may: ['bridge/commands', 'bridge/observability'] },

  // The app, from the ground floor up. The contract is shared with the bridge and knows neither.
  { room: 'src-sn/server/contract', may: [], packages: [] },
  { room: 'src-sn/server/platform', may: ['src-sn/server/contract'], packages: ['@servicenow/glide'] },
  ...appRooms([
    'checks',
    'tickets',
    'problems',
    'notes',
    'capture',
    'apply',
    'mapping',
    'deliver',
    'requests',
    'home',
    'rest',
    'background',
  ]),
  // The pages run in a browser: of the app they know what it answers, and nothing else.
  { room: 'src-sn/client', may: [], types: ['src-sn/server/contract'], packages: ['react', 'react-dom'] },
  { room: 'src-sn/fluent', may: ['src-sn/server', 'src-sn/client/index.html'], packages: ['@servicenow/sdk'] },

  // Test equipment knows nothing of the product, nor of the other ends.
  { room: 'test/ends/shared', may: [] },
  { room: 'test/ends/servicenow', may: ['test/ends/shared'] },
  { room: 'test/ends/incident-io', may: ['test/ends/shared'] },
  { room: 'test/ends/jira', may: ['test/ends/shared'] },
]

/**
 * What still stands although no rule allows it. Nothing is added here.
 *
 * @type {{ imports: Record<string, string[]>, circles: string[] }}
 */
export const exceptions = {
  imports: {},
  /** Folders with circles in them. */
  circles: ['test/ends/servicenow/glide'],
}

/**
 * The rooms of the app's logic: each leans on those before it.
 *
 * @param {string[]} names
 * @returns {Room[]}
 */
function appRooms(names) {
  const folders = names.map(name => `src-sn/server/${name}`)
  return folders.map((room, floor) => ({
    room,
    may: ['src-sn/server/contract', 'src-sn/server/platform', ...folders.slice(0, floor)],
    packages: ['@servicenow/glide'],
  }))
}

/** A regular expression for all that lies in a room, a folder or a file. */
const within = target => `^${target.replaceAll('.', '\\.')}${/\.(ts|html)$/.test(target) ? '$' : '/'}`
const packagePattern = '(^|/)node_modules/'

/** @param {Room} room */
function rulesOf({ room, may, types = [], packages }) {
  const from = { path: within(room) }
  const free = [room, ...may, ...(exceptions.imports[room] ?? [])].map(within)
  const rules = [
    {
      name: `${room} imports only what its row allows`,
      severity: 'error',
      from,
      to: { pathNot: [...free, ...types.map(within), packagePattern], dependencyTypesNot: ['core', 'npm-no-pkg'] },
    },
  ]
  if (types.length > 0)
    rules.push({
      name: `${room} imports types only`,
      severity: 'error',
      from,
      to: { path: types.map(within), pathNot: free, dependencyTypesNot: ['type-only'] },
    })
  if (packages !== undefined)
    rules.push(
      {
        name: `${room} imports only its packages`,
        severity: 'error',
        from,
        to: { path: packagePattern, pathNot: packages.map(name => `node_modules/${name}/`) },
      },
      { name: `${room} imports nothing of Node`, severity: 'error', from, to: { dependencyTypes: ['core'] } },
    )
  return rules
}

export default {
  forbidden: [
    ...rooms.flatMap(rulesOf),
    {
      name: 'no circles',
      severity: 'error',
      from: { pathNot: exceptions.circles.map(within) },
      to: { circular: true },
    },
    {
      name: 'every file lies in a room',
      severity: 'error',
      from: { path: '^(bridge|src-sn)/', pathNot: rooms.map(({ room }) => within(room)) },
      to: {},
    },
    { name: 'every import leads somewhere', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'bridge/main.ts leads to every file of the bridge',
      severity: 'error',
      from: { path: '^bridge/main\\.ts$' },
      to: { path: '^bridge/', reachable: false },
    },
    {
      // The text of the script include StartWords asks for home/start-words.ts.
      name: 'src-sn/fluent leads to every file of the server',
      severity: 'error',
      from: { path: '^src-sn/fluent/' },
      to: { path: '^src-sn/server/(?!contract/|home/start-words\\.ts$)', reachable: false },
    },
    {
      name: 'src-sn/client/main.tsx leads to every file of the pages',
      severity: 'error',
      from: { path: '^src-sn/client/main\\.tsx$' },
      to: { path: '^src-sn/client/(?!index\\.html|.*\\.d\\.ts$)', reachable: false },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
}
