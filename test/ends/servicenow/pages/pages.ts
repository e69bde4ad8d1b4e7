import express, { Router, type Request, type RequestHandler, type Response } from 'express'
import { z } from 'zod'
import type { RestRequest, RestResponse } from '../contracts.ts'
import type { Platform } from '../seams.ts'
import { localsOf } from '../server/locals.ts'
import { authenticate, type Logins } from '../server/logins.ts'
import type { Tokens } from '../server/tokens.ts'
import { readBody } from '../server/transport.ts'
import { menus } from './layouts.ts'
import { attachmentSchema, FORM_FIELDS, homePage, listPage, messagePage, recordPage, shownSchema } from './views.ts'

export interface PageParts {
  platform: Platform
  logins: Logins
  tokens: Tokens
  rest(request: RestRequest): Promise<RestResponse>
  readChangedMetadata(): void
}

/** What the first page lists beside the tables of apps. */
const HOME_TABLES = /^(incident|task|problem|change_request|sys_user|sys_user_group|sys_properties)$/
const LISTED_AT_ONCE = '100'
const resultSchema = z.object({ result: z.unknown() })
const storedSchema = z.object({ table_name: z.string(), table_sys_id: z.string() })
const bodyText = ({ body }: RestResponse): string =>
  typeof body === 'string' ? body : Buffer.from(body).toString('utf8')
const parameter = (request: Request, name: string): string => {
  const value = request.query[name]
  return typeof value === 'string' ? value : ''
}

class Refused extends Error {
  readonly status: number
  constructor(answer: RestResponse) {
    super(bodyText(answer))
    this.status = answer.status
  }
}

interface Question {
  method: string
  path: string
  query?: Record<string, string>
  body?: Uint8Array | string
  type?: string
}

/** Asks the instance's own REST API as the person who is logged in; gives the result, or throws what it refused. */
type Ask = (response: Response, question: Question) => Promise<unknown>

function createAsk(rest: PageParts['rest']): Ask {
  return async (response, { method, path, query = {}, body = '', type = 'application/json' }) => {
    const headers = { accept: 'application/json', 'content-type': type }
    const answer = await rest({
      method,
      path,
      query: Object.entries(query),
      headers,
      body: Buffer.from(body),
      userName: localsOf(response).userName ?? '',
    })
    if (answer.status >= 300) throw new Refused(answer)
    return resultSchema.parse(JSON.parse(bodyText(answer))).result
  }
}

/** Basic authentication; and no form of another site counts, since browsers send the log-in along by themselves. */
function logIn({ logins, tokens, readChangedMetadata }: PageParts): RequestHandler {
  return (request, response, next) => {
    readChangedMetadata()
    const userName = authenticate(request.get('authorization') ?? '', logins, tokens)
    localsOf(response).userName = userName ?? ''
    const origin = request.get('origin')
    if (request.method === 'POST' && origin !== undefined && origin !== `http://${request.get('host')}`) {
      return void response.status(403).send(messagePage('Refused', 'This form was sent from another site.'))
    }
    if (userName !== null) return next()
    const page = messagePage('Log in', 'A user name and password are needed.')
    response.status(401).set('WWW-Authenticate', 'Basic realm="Service-now"').send(page)
  }
}

function readingRoutes(router: Router, platform: Platform, ask: Ask): void {
  router.get('/nav_to.do', (request, response) => {
    const uri = /^\/?(\w+\.do(?:\?.*)?)$/.exec(parameter(request, 'uri'))?.[1]
    if (uri === undefined) return void response.status(400).send(messagePage('Not found', 'There is no such page.'))
    response.redirect(302, `/${uri}`)
  })
  router.get(/^\/(\w+)_list\.do$/, async (request, response) => {
    const table = request.params[0] ?? ''
    const query = {
      sysparm_query: parameter(request, 'sysparm_query') || 'ORDERBYDESCsys_created_on',
      sysparm_limit: LISTED_AT_ONCE,
    }
    const rows = await ask(response, {
      method: 'GET',
      path: `/api/now/table/${table}`,
      query: { ...query, sysparm_display_value: 'all' },
    })
    response.send(listPage(platform, table, z.array(shownSchema).parse(rows)))
  })
  router.get(/^\/(\w+)\.do$/, async (request, response) => {
    const table = request.params[0] ?? ''
    const path = `/api/now/table/${table}/${encodeURIComponent(parameter(request, 'sys_id'))}`
    const record = shownSchema.parse(
      await ask(response, { method: 'GET', path, query: { sysparm_display_value: 'all' } }),
    )
    const query = { sysparm_query: `table_name=${table}^table_sys_id=${record['sys_id']?.value}` }
    const attachments = await ask(response, { method: 'GET', path: '/api/now/attachment', query })
    response.send(recordPage(platform, table, record, z.array(attachmentSchema).parse(attachments)))
  })
}

function writingRoutes(router: Router, ask: Ask): void {
  router.post('/upload.do', async (request, response) => {
    const body = await readBody(request)
    if (!(body instanceof Uint8Array)) throw new Refused(body)
    const type = request.get('content-type') ?? ''
    const stored = storedSchema.parse(
      await ask(response, { method: 'POST', path: '/api/now/attachment/upload', body, type }),
    )
    response.redirect(303, `/${stored.table_name}.do?sys_id=${stored.table_sys_id}`)
  })
  router.post(/^\/(\w+)\.do$/, express.urlencoded({ extended: false }), async (request, response) => {
    const form = z.record(z.string(), z.unknown()).parse(request.body)
    const given = FORM_FIELDS.filter(name => typeof form[name] === 'string' && form[name] !== '')
    const changes = Object.fromEntries(given.map(name => [name, form[name]]))
    const sysId = encodeURIComponent(parameter(request, 'sys_id'))
    await ask(response, {
      method: 'PATCH',
      path: `/api/now/table/${request.params[0]}/${sysId}`,
      body: JSON.stringify(changes),
    })
    response.redirect(303, `/${request.params[0]}.do?sys_id=${sysId}`)
  })
}

/** The pages a person sees. Everything they show and change goes through the Table API as the person who logged in. */
export function createPages(parts: PageParts): Router {
  const { platform } = parts
  const router = Router()
  const ask = createAsk(parts.rest)
  router.get('/', (_request, response) => {
    const names = platform.store
      .query('sys_db_object', { filter: [] })
      .map(row => row.name ?? '')
      .filter(name => HOME_TABLES.test(name) || platform.dictionary.table(name)?.scope !== 'global')
    const tables = names.sort().map(name => ({ name, label: platform.dictionary.table(name)?.label ?? name }))
    response.send(homePage(tables, menus(platform)))
  })
  router.use(/^\/\w+\.do$/, logIn(parts))
  readingRoutes(router, platform, ask)
  writingRoutes(router, ask)
  router.use((error: unknown, _request: Request, response: Response, next: (error: unknown) => void) => {
    if (!(error instanceof Refused)) return next(error)
    response.status(error.status).send(messagePage('The instance refused', error.message))
  })
  return router
}
