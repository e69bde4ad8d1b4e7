/** Where the variables come from: the environment, a file `.env` below it, and for each NAME a file that NAME_FILE names. */
import { parseEnv } from 'node:util'

export type Environment = Readonly<Record<string, string | undefined>>

interface Sources {
  /** The environment of the process, as it was given. */
  readonly given: Environment
  /** The text of a file; null when there is none. Throws when it cannot be read. */
  readonly readFile: (path: string) => string | null
}

/** As secrets are mounted by container engines: https://docs.docker.com/compose/how-tos/use-secrets/ */
export const fileVariableOf = (name: string): string => `${name}_FILE`

/**
 * The value of each variable as it is now, and what is wrong with its file. The environment wins over `.env`. The end of a line that editors
 * put at the end of a file is no part of the value.
 */
export function readEnvironment(
  names: readonly string[],
  { given, readFile }: Sources,
): { readonly env: Environment; readonly problems: readonly string[] } {
  const dotEnv = readFile('.env')
  const set: Environment = { ...(dotEnv === null ? {} : parseEnv(dotEnv)), ...given }
  const problems: string[] = []
  const values = names.map(name => [name, valueOf(name, set, readFile, problems)] as const)
  return { env: Object.fromEntries(values), problems }
}

function valueOf(
  name: string,
  set: Environment,
  readFile: Sources['readFile'],
  problems: string[],
): string | undefined {
  const value = set[name]?.trim() || undefined
  const variable = fileVariableOf(name)
  const path = set[variable]?.trim() || undefined
  if (path === undefined) return value
  if (value !== undefined) {
    problems.push(`${variable}: ${name} is set too; keep one of the two.`)
    return value
  }
  try {
    const text = readFile(path)
    if (text !== null) return text.trim() || undefined
    problems.push(`${variable}: there is no file ${path}; mount it, or correct the path.`)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    problems.push(`${variable}: the file ${path} cannot be read (${code}); the process needs the right to read it.`)
  }
  return undefined
}
