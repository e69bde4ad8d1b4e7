/** What is wrong with a field mapping before any incident comes: Liquid that does not parse, names that mean nothing. */
import { limits } from '../../src-sn/server/contract/resources.ts'
import { liquidNames } from './liquid-scope.ts'
import { readLiquid } from './liquid.ts'
import { asSingleLine } from './plain-text.ts'
import type { Configuration, FieldMapping, RecordType } from './types.ts'

/** A mapping whose reported problem differs from the one on its row; '' when nothing is wrong any more. */
export interface MappingProblem {
  readonly sysId: string
  readonly problem: string
}

/** Liquid's own, on texts and lists. */
const everywhere = ['size', 'first', 'last']

const openNames = ['custom_fields', 'roles']

/** The rows whose problem has to be written again. */
export function changedProblems(configuration: Configuration): MappingProblem[] {
  return configuration.templates.flatMap(template =>
    template.fieldMappings.flatMap(mapping => {
      const problem = mappingProblem(mapping, template.recordType)
      return mapping.sysId === undefined || mapping.sysId === '' || problem === (mapping.problem ?? '')
        ? []
        : [{ sysId: mapping.sysId, problem }]
    }),
  )
}

/** A sentence that says what to change, '' when nothing is wrong. */
export function mappingProblem(mapping: FieldMapping, recordType: RecordType): string {
  const read = readLiquid(mapping.value)
  if ('error' in read)
    return asSingleLine(
      `Value: the Liquid is broken and the column is left out: ${read.error}. Correct the value.`,
      limits.problemCharacters,
    )
  const words = new Set(read.names.map(path => nameProblem(path, recordType)).filter(problem => problem !== ''))
  return asSingleLine([...words].join(' '), limits.problemCharacters)
}

function nameProblem([root = '', property, detail]: readonly string[], recordType: RecordType): string {
  if (openNames.includes(root)) return ''
  if (root !== 'incident' && root !== 'follow_up' && root !== 'record') {
    return `Value: there is no "${root}", so it prints nothing. Use incident, follow_up, record, custom_fields or roles.`
  }
  if (root === 'follow_up' && recordType === 'incident')
    return 'Value: follow_up is empty in a template for incidents. Use incident.'
  if (property === undefined) return ''
  const details = own(liquidNames[root], property)
  if (details === undefined) return unknown(`${root}.${property}`, Object.keys(liquidNames[root]))
  const isKnown = detail === undefined || details.length === 0 || [...details, ...everywhere].includes(detail)
  return isKnown ? '' : unknown(`${root}.${property}.${detail}`, details)
}

const own = <T>(names: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(names, name) ? names[name] : undefined

const unknown = (name: string, known: readonly string[]): string =>
  `Value: there is no "${name}", so it prints nothing. Known here: ${known.join(', ')}.`
