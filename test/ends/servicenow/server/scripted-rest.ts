import type { RestRequest, Row } from '../contracts.ts'
import { equals, isTrue, readRow, readRows } from '../records/stored-rows.ts'
import type { Platform } from '../seams.ts'

/** A resource of a scripted REST API, matched to a request. */
export interface MatchedOperation {
  operation: Row
  scope: string
  pathParams: Record<string, string>
}

/** `otherMethods`: the address exists, but not for this method. */
export type OperationMatch = MatchedOperation | { otherMethods: true } | null

function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/').filter(part => part !== '')
  const given = path.split('/').filter(part => part !== '')
  if (wanted.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = decodeURIComponent(given[index] ?? '')
    const name = /^\{(.+)\}$/.exec(part)?.[1]
    if (name !== undefined) params[name] = value
    else if (part !== value) return null
  }
  return params
}

/** The addresses of an operation: with its version, and without while that version is the default one. */
function addressesOf(platform: Platform, operation: Row): string[] {
  const versionId = operation.web_service_version ?? ''
  const version = versionId === '' ? null : readRow(platform, 'sys_ws_version', versionId)
  if (version === null) return [operation.operation_uri ?? '', operation.default_operation_uri ?? '']
  if (!isTrue(version.active)) return []
  return [operation.operation_uri ?? '', ...(isTrue(version.is_default) ? [operation.default_operation_uri ?? ''] : [])]
}

function matchOperation(platform: Platform, operation: Row, path: string): MatchedOperation | null {
  const definition = readRow(platform, 'sys_ws_definition', operation.web_service_definition ?? '')
  if (definition === null || !isTrue(definition.active)) return null
  for (const address of addressesOf(platform, operation)) {
    const pathParams = address === '' ? null : matchPath(address, path)
    if (pathParams !== null) return { operation, scope: definition.namespace ?? 'global', pathParams }
  }
  return null
}

/** Finds the scripted REST resource for a request. A literal path wins over one with parameters. */
export function findOperation(platform: Platform, request: Pick<RestRequest, 'method' | 'path'>): OperationMatch {
  const operations = readRows(platform, 'sys_ws_operation', { filter: equals({ active: '1' }) })
  const matches = operations
    .map(operation => matchOperation(platform, operation, request.path))
    .filter(match => match !== null)
  if (matches.length === 0) return null
  const forMethod = matches.filter(match => match.operation.http_method === request.method)
  if (forMethod.length === 0) return { otherMethods: true }
  return forMethod.sort((a, b) => Object.keys(a.pathParams).length - Object.keys(b.pathParams).length)[0] ?? null
}
