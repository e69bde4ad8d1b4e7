/** `config diff BEFORE AFTER`: what changes from one exported mapping to another, by names, as the tab Mapping says it. Both are read here. */
import { readFileSync } from 'node:fs'
import { BridgeError } from '../observability/errors.ts'
import { diffMapping, type MappingChange } from '../../src-sn/server/contract/mapping-diff.ts'
import type { MappingFile } from '../../src-sn/server/contract/mapping-file.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { mappingFile } from './mapping-file.ts'

interface ConfigDiffOptions {
  readonly before: string
  readonly after: string
  readonly json: boolean
}

/** Ends with 1 when they differ, as `diff` does. */
export function runConfigDiffCommand(
  { before, after, json }: ConfigDiffOptions,
  print: (text: string) => void,
): ExitCode {
  const changes = diffMapping(readMapping(before), readMapping(after))
  if (json) print(JSON.stringify({ changes }, null, 2))
  else if (changes.length === 0) print('Both files say the same.')
  else changes.flatMap(changeLines).forEach(print)
  return changes.length === 0 ? exitCodes.fine : exitCodes.toDo
}

function changeLines({ change, part, template, name, fields }: MappingChange): string[] {
  const of = template === '' || part === 'template' ? '' : ` of template "${template}"`
  return [
    `${change} ${part.replace('_', ' ')} "${name}"${of}`,
    ...fields.map(field => `    ${field.field}: "${field.before}" -> "${field.after}"`),
  ]
}

/** Throws `configuration_invalid` with the file, and the place in it. */
function readMapping(path: string): MappingFile {
  const parsed = mappingFile.safeParse(parseJson(path))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const place = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`
  throw new BridgeError(
    'configuration_invalid',
    `${path} is no mapping that was exported on incident.io > Home > Mapping${place}: ${issue?.message ?? ''}`,
  )
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new BridgeError('configuration_invalid', `${path} cannot be read: ${reason}`)
  }
}
