/**
 * One instrumented build: StrykerJS puts every mutant of the rooms into a copy of the sources, each behind a switch, and the modules
 * of the built app are replaced by what the copies compile to. Which mutant is active is said while the tests run.
 */
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { transformSync } from '@swc/core'
import { filesUnder } from './files.ts'
import { rooms } from './rooms.ts'

export interface Mutant {
  readonly id: string
  readonly room: string
  readonly file: string
  readonly mutator: string
  readonly replacement: string
  readonly location: Location
  /** What it is, whatever number it has: the numbers change with every source. */
  readonly key: string
}

interface Position {
  readonly line: number
  readonly column: number
}
interface Location {
  readonly start: Position
  readonly end: Position
}

/** Words may change: tests compare codes, conditions and results. */
const excludedMutations = ['StringLiteral']

const quiet = () => undefined
const logger = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: quiet,
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
}

/** The repository as the tests see it, with the mutants in it. `dist/app` must be there and up to date. */
export async function createSandbox(folder: string): Promise<Mutant[]> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const path of [
    'bridge',
    'src-sn/server',
    'test',
    'dist/app',
    'package.json',
    '.env.example',
    'tsconfig.base.json',
  ])
    cpSync(path, join(folder, path), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const sources = rooms.flatMap(({ name, folder: room }) => filesUnder(room).map(file => ({ room: name, file })))
  const files = sources.map(({ file }) => ({ name: file, content: readFileSync(file, 'utf8'), mutate: true }))
  const options = { plugins: null, excludedMutations, ignorers: [] }
  const { files: instrumented, mutants } = await new Instrumenter(logger).instrument(files, options)
  for (const { name, content } of instrumented) writeFileSync(join(folder, name), content)
  replaceModules(
    join(folder, 'dist/app/update'),
    new Map(instrumented.map(({ name, content }) => [name, toModule(name, content)])),
  )
  const hashes = new Map(
    files.map(({ name, content }) => [name, createHash('sha256').update(content).digest('hex').slice(0, 16)]),
  )
  const roomOf = new Map(sources.map(({ room, file }) => [file, room]))
  return mutants
    .filter(({ status }) => status !== 'Ignored')
    .map(({ id, fileName, mutatorName, replacement, location }) => ({
      id,
      room: roomOf.get(fileName) ?? '',
      file: fileName,
      mutator: mutatorName,
      replacement: replacement ?? '',
      location: { start: counted(location.start), end: counted(location.end) },
      key: [hashes.get(fileName), JSON.stringify(location), mutatorName, replacement].join(' '),
    }))
}

/** StrykerJS counts lines and columns from 0, editors and the report from 1. */
const counted = ({ line, column }: Position): Position => ({ line: line + 1, column: column + 1 })

/** As the build of the app does: the types go, imports keep their endings. */
function toModule(name: string, content: string): string {
  const { code } = transformSync(content, {
    filename: name,
    swcrc: false,
    configFile: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  })
  // The platform refuses this way to the global object, and has the other one.
  return code.replaceAll(' || new Function("return this")()', '').replaceAll(']]>', ']] >')
}

function replaceModules(folder: string, modules: ReadonlyMap<string, string>): void {
  for (const file of filesUnder(folder).filter(path => path.includes('sys_module_'))) {
    const text = readFileSync(file, 'utf8')
    const path = /<path>[^<]*?(src-sn\/server\/[^<]+)<\/path>/.exec(text)?.[1] ?? ''
    const code = modules.get(path)
    if (code === undefined) continue
    const begin = text.indexOf('<content>')
    const end = text.indexOf('</content>')
    writeFileSync(file, `${text.slice(0, begin)}<content><![CDATA[${code}]]>${text.slice(end)}`)
  }
}
