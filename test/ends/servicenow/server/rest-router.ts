import type { RestRequest, RestResponse } from '../contracts.ts'
import { handleAttachment } from '../rest/attachment-api.ts'
import { handleBatch } from '../rest/batch-api.ts'
import { handleCmdb } from '../rest/cmdb-api.ts'
import { handleImport } from '../rest/import-api.ts'
import { handleStats } from '../rest/stats-api.ts'
import { handleTable } from '../rest/table-api.ts'
import type { Platform, Scripts, User } from '../seams.ts'
import { noSuchResource, notAuthenticated } from './bodies.ts'
import { asXml, fromXml } from '../rest/xml-bodies.ts'
import { refuseMediaTypes, sendsXml, wantsXml } from './negotiation.ts'
import { answerScripted } from './scripted-operation.ts'

/** Who calls a resource that needs no authentication. */
const GUEST: User = { sysId: '', userName: 'guest', name: 'Guest', roles: new Set(), timeZone: 'UTC' }

/** Answers every authenticated REST request of the instance, in the thread it runs in. */
export function createRestRouter(platform: Platform, scripts: Scripts): (request: RestRequest) => RestResponse {
  function route(request: RestRequest): RestResponse {
    const user = request.userName === '' ? GUEST : platform.findUser(request.userName)
    if (user === null) return notAuthenticated()
    const api = /^\/api\/now(?:\/v[12])?\/(table|attachment|batch|stats|import|cmdb)(?:\/|$)/.exec(request.path)?.[1]
    if (api === undefined) return answerScripted(platform, scripts, request, user) ?? noSuchResource()
    const answer = answerRecords(api, request, user)
    return wantsXml(request) ? asXml(answer) : answer
  }

  function answerRecords(api: string, request: RestRequest, user: User): RestResponse {
    if (api === 'attachment') return handleAttachment(platform, scripts.records, request, user)
    // Attachments carry any type of body and answer with any; everything else speaks JSON and XML.
    const refusal = refuseMediaTypes(request)
    if (refusal !== null) return refusal
    if (api === 'batch') return handleBatch(request, inner => route({ ...inner, userName: request.userName }))
    const read = sendsXml(request) ? fromXml(request) : request
    if (api === 'stats') return handleStats(platform, scripts.records, read, user)
    if (api === 'cmdb') return handleCmdb(platform, scripts.records, read, user)
    if (api === 'import') return handleImport(platform, scripts.records, read, user)
    return handleTable(platform, scripts.records, read, user)
  }
  return route
}
