/** Answers of the platform's record APIs, and the words of their refusals. */
import type { RestResponse } from '../contracts.ts'
import type { WriteOutcome } from '../seams.ts'
import { failure, jsonResponse } from '../server/bodies.ts'

export { failure, jsonResponse, noSuchResource, notAuthorized, unreadable } from '../server/bodies.ts'

export type Refusal = Extract<WriteOutcome, { ok: false }>

/** Missing and hidden look the same. */
export const noRecord = (): RestResponse =>
  failure(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval")

export const invalidTable = (table: string): RestResponse => failure(400, `Invalid table ${table}`, null)

export const methodNotSupported = (method: string): RestResponse => failure(405, `Method ${method} not supported`, null)

export const notParsable = (): RestResponse =>
  failure(
    400,
    'Exception while reading request',
    'Verify Request body and Content-type headers. Not able to parse request',
  )

export const noRightsToQuery = (): RestResponse =>
  failure(
    403,
    'Insufficient rights to query records',
    'Field(s) present in the query do not have permission to be read',
  )

/** Access controls forbid the operation on the table or the record. */
export const securityConstraint = (operation: 'Insert' | 'Update' | 'Delete'): RestResponse =>
  failure(403, 'Operation Failed', `ACL Exception ${operation} Failed due to security constraints`)

export const result = (status: number, value: unknown, headers: Record<string, string> = {}): RestResponse =>
  jsonResponse(status, { result: value }, headers)

export const noContent = (): RestResponse => ({ status: 204, headers: {}, body: '' })

/** What a refused write answers. The database's own text about a unique index does not cross REST. */
export function refusedWrite(
  table: string,
  operation: 'insert' | 'update' | 'delete',
  display: string,
  refusal: Refusal,
): RestResponse {
  switch (refusal.kind) {
    case 'missing':
      return noRecord()
    case 'aborted':
    case 'data_policy':
      return failure(403, 'Operation Failed', refusal.message)
    case 'duplicate':
    case 'invalid':
      return failure(403, 'Operation Failed', `Error during ${operation} of ${table} (${display})`)
  }
}
