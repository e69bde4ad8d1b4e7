/** Requests of the client checked against the vendor's OpenAPI file, where that file is present; it is not part of the repository. */
import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import type { Received } from '../../local-server.ts'

const file = '../shared/contracts/incident-io.openapi.json'
export const isContractPresent = existsSync(file)

interface Parameter {
  name: string
  in: string
  schema?: { type?: string; enum?: string[]; maximum?: number }
}
interface Operation {
  operationId: string
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema: object }> }
}
interface Contract {
  paths: Record<string, Record<string, Operation>>
  components: object
}

const contract: Contract | null = isContractPresent ? (JSON.parse(readFileSync(file, 'utf8')) as Contract) : null

/** What is wrong with the request, in words; empty when the contract allows it. */
export function contractProblems(request: Received): string[] {
  if (contract === null) return []
  const operation = operationOf(contract, request)
  if (operation === undefined) return [`${request.method} ${request.path} is not in the contract`]
  return [...queryProblems(operation, request), ...bodyProblems(contract, operation, request)]
}

function operationOf(given: Contract, request: Received): Operation | undefined {
  const match = Object.keys(given.paths).find(path =>
    new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(request.path),
  )
  return match === undefined ? undefined : given.paths[match]?.[request.method.toLowerCase()]
}

function queryProblems(operation: Operation, request: Received): string[] {
  return request.query.flatMap(([name, value]) => {
    const [base = '', operator] = name.split(/[[\]]/)
    const parameter = operation.parameters?.find(candidate => candidate.in === 'query' && candidate.name === base)
    if (parameter === undefined) return [`query parameter ${name} is not in the contract`]
    if ((parameter.schema?.type === 'object') !== (operator !== undefined))
      return [`query parameter ${name} has another shape`]
    const tooLarge = parameter.schema?.maximum !== undefined && Number(value) > parameter.schema.maximum
    return tooLarge ? [`query parameter ${name} is over ${parameter.schema?.maximum}`] : []
  })
}

function bodyProblems(given: Contract, operation: Operation, request: Received): string[] {
  const schema = operation.requestBody?.content['application/json']?.schema
  if (schema === undefined) return request.body === '' ? [] : ['the contract knows no body here']
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { 'date-time': isMoment } })
  const validate = ajv.compile({ ...closed(schema, given), components: given.components })
  if (validate(JSON.parse(request.body))) return []
  return (validate.errors ?? []).map(error => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`)
}

const isMoment = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text)

/** The named schema with unknown properties refused: a misspelt one would otherwise pass and be ignored by the vendor. */
function closed(schema: object, given: Contract): object {
  const name = '$ref' in schema ? (String(schema.$ref).split('/').pop() ?? '') : ''
  const schemas: Record<string, object> =
    'schemas' in given.components ? (given.components.schemas as Record<string, object>) : {}
  return { ...schemas[name], additionalProperties: false }
}
