import express, { Router, type Request, type RequestHandler, type Response } from 'express'
import { z } from 'zod'
import type { RestRequest, RestResponse } from '../contracts.ts'
import type { Platform, RelatedListPlace, UiActionPress } from '../seams.ts'
import { callerOf, type CallerParts } from '../server/caller.ts'
import { localsOf } from '../server/locals.ts'
import { readBody } from '../server/transport.ts'
import { changesOf } from './form-fields.ts'
import { formLayout, menus, relatedLists } from './layouts.ts'
import { uiPageRoutes } from './ui-page-routes.ts'
import {
  attachmentSchema,
  FORM_FIELDS,
  homePage,
  listPage,
  messagePage,
  newRecordPage,
  recordPage,
  shownSchema,
  type Shown,
  type ShownRelatedList,
} from './views.ts'

export interface PageParts extends CallerParts {
  platform: Platform
  rest(request: RestRequest): Promise<RestResponse>
  readChangedMetadata(): void
  /** Presses a button as a user; the answer as JSON text. */
  press(press: UiActionPress): Promise<string>
  /** The buttons that are shown there, as JSON text. */
  buttons(place: Omit<UiActionPress, 'name'>): Promise<string>
  /** The sys_ids of what a relationship finds for a record, as JSON text. */
  relatedRows(place: RelatedListPlace): Promise<string>
}

/** What the first page lists beside the tables of apps. */
const HOME_TABLES = /^(incident|task|problem|change_request|sys_user|sys_user_group|sys_properties)$/
const LISTED_AT_ONCE = '100'
const resultSchema = z.object({ result: z.unknown() })
/** The sys_id of a form that is not saved yet. */
const NEW = '-1'
const formSchema = z.record(z.string(), z.unknown())
const savedSchema = z.object({ sys_id: z.string() })
const sysIdsSchema = z.array(z.string())
const buttonsSchema = z.array(z.object({ name: z.string(), hint: z.string() }))
const pressSchema = z.discriminatedUnion('pressed', [
  z.object({
    pressed: z.literal(true),
    infoMessages: z.array(z.string()),
    errorMessages: z.array(z.string()),
    redirect: z.string(),
  }),
  z.object({ pressed: z.literal(false), reason: z.string() }),
])
const storedSchema = z.object({ table_name: z.string(), table_sys_id: z.string() })
const bodyText = ({ body }: RestResponse): string =>
  typeof body === 'string' ? body : Buffer.from(body).toString('utf8')
const parameter = (request: Request, name: string): string => {
  const value = request.query[name]
  return typeof value === 'string' ? value : ''
}

const tableOf = (request: Request): string => String(request.params[0] ?? '')

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

/** Basic authentication, or the session that it began; and no form of another site counts, since browsers send the log-in along by themselves. */
function logIn(parts: PageParts): RequestHandler {
  return (request, response, next) => {
    parts.readChangedMetadata()
    const userName = callerOf(parts, request, response, { asScript: false })
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

function readingRoutes(router: Router, parts: PageParts, ask: Ask): void {
  router.get('/nav_to.do', (request, response) => {
    const uri = /^\/?(\w+\.do(?:\?.*)?)$/.exec(parameter(request, 'uri'))?.[1]
    if (uri === undefined) return void response.status(400).send(messagePage('Not found', 'There is no such page.'))
    response.redirect(302, `/${uri}`)
  })
  router.get(/^\/(\w+)_list\.do$/, (request, response) => showList(parts, ask, request, response))
  router.get(/^\/(\w+)\.do$/, (request, response) => showRecord(parts, ask, request, response))
}

async function showList(
  parts: PageParts,
  ask: Ask,
  request: Request,
  response: Response,
  messages: readonly string[] = [],
): Promise<void> {
  const table = tableOf(request)
  const query = parameter(request, 'sysparm_query') || 'ORDERBYDESCsys_created_on'
  const rows = await readRows(ask, response, table, query)
  const buttons = await buttonsAt(parts, response, table, '')
  response.send(listPage(parts.platform, table, rows, buttons, messages))
}

async function readRows(ask: Ask, response: Response, table: string, query: string): Promise<Shown[]> {
  const rows = await ask(response, {
    method: 'GET',
    path: `/api/now/table/${table}`,
    query: { sysparm_query: query, sysparm_limit: LISTED_AT_ONCE, sysparm_display_value: 'all' },
  })
  return z.array(shownSchema).parse(rows)
}

/** What the form lists below the record, as the person may read it. A list that they may not ask for is left out. */
async function relatedAt(
  { platform, relatedRows }: PageParts,
  ask: Ask,
  response: Response,
  table: string,
  sysId: string,
): Promise<ShownRelatedList[]> {
  const userName = localsOf(response).userName ?? ''
  const lists = await Promise.all(
    relatedLists(platform, table).map(async ({ title, table: listed, column, relationship }) => {
      const found = relationship === '' ? '' : await relatedRows({ relationship, table, sysId, userName })
      const query =
        relationship === '' ? `${column}=${sysId}` : `sys_idIN${sysIdsSchema.parse(JSON.parse(found)).join(',')}`
      const rows = await readRows(ask, response, listed, query).catch((error: unknown) => {
        if (error instanceof Refused) return null
        throw error
      })
      return rows === null ? [] : [{ title, table: listed, rows }]
    }),
  )
  return lists.flat()
}

async function showRecord(
  parts: PageParts,
  ask: Ask,
  request: Request,
  response: Response,
  messages: readonly string[] = [],
): Promise<void> {
  const table = tableOf(request)
  const asked = parameter(request, 'sys_id')
  if (asked === NEW) {
    const given = givenValues(parameter(request, 'sysparm_query'))
    const mayWrite = writer(parts.platform, response, table, null)
    return void response.send(newRecordPage(parts.platform, table, given, { messages, mayWrite }))
  }
  const record = await readRecord(ask, response, table, asked)
  const sysId = record['sys_id']?.value ?? ''
  const query = { sysparm_query: `table_name=${table}^table_sys_id=${sysId}` }
  const attachments = await ask(response, { method: 'GET', path: '/api/now/attachment', query })
  const buttons = await buttonsAt(parts, response, table, sysId)
  const mayWrite = writer(parts.platform, response, table, record)
  const related = await relatedAt(parts, ask, response, table, sysId)
  const shown = { attachments: z.array(attachmentSchema).parse(attachments), related, buttons, messages, mayWrite }
  response.send(recordPage(parts.platform, table, record, shown))
}

/** Whether access controls let the person write a column of the record, or, of none, of a new one. */
function writer(
  platform: Platform,
  response: Response,
  table: string,
  record: Readonly<Record<string, { readonly value: string }>> | null,
): (column: string) => boolean {
  const user = platform.findUser(localsOf(response).userName ?? '')
  const row =
    record === null ? undefined : Object.fromEntries(Object.entries(record).map(([name, { value }]) => [name, value]))
  const operation = record === null ? 'create' : 'write'
  return column =>
    user !== null &&
    platform.access.allowsTable(user, operation, table, row) &&
    platform.access.allowsColumn(user, operation, table, column, row)
}

/** What the address of a new form fills in: `column=value`, joined by ^. */
function givenValues(query: string): ReadonlyMap<string, string> {
  return new Map(
    query
      .split('^')
      .filter(term => term.includes('='))
      .map(term => [term.slice(0, term.indexOf('=')), term.slice(term.indexOf('=') + 1)] as const),
  )
}

async function readRecord(ask: Ask, response: Response, table: string, sysId: string) {
  const path = `/api/now/table/${table}/${encodeURIComponent(sysId)}`
  return shownSchema.parse(await ask(response, { method: 'GET', path, query: { sysparm_display_value: 'all' } }))
}

async function buttonsAt({ buttons }: PageParts, response: Response, table: string, sysId: string) {
  const userName = localsOf(response).userName ?? ''
  return buttonsSchema.parse(JSON.parse(await buttons({ table, sysId, userName })))
}

function writingRoutes(router: Router, parts: PageParts, ask: Ask): void {
  router.post('/upload.do', async (request, response) => {
    const body = await readBody(request)
    if (!(body instanceof Uint8Array)) throw new Refused(body)
    const type = request.get('content-type') ?? ''
    const stored = storedSchema.parse(
      await ask(response, { method: 'POST', path: '/api/now/attachment/upload', body, type }),
    )
    response.redirect(303, `/${stored.table_name}.do?sys_id=${stored.table_sys_id}`)
  })
  const form = express.urlencoded({ extended: false })
  router.post(/^\/(\w+)_list\.do$/, form, async (request, response) => {
    const { sys_action: name } = formSchema.parse(request.body)
    const said = await pressed(parts, response, { name: String(name), table: tableOf(request), sysId: '' })
    if (said !== null) await showList(parts, ask, request, response, said)
  })
  router.post(/^\/(\w+)\.do$/, form, async (request, response) => {
    const table = tableOf(request)
    const sysId = parameter(request, 'sys_id')
    const sent = formSchema.parse(request.body)
    const record = sysId === NEW ? {} : await readRecord(ask, response, table, sysId)
    const changes = sentChanges(parts.platform, table, sent, record)
    if (typeof sent['sys_action'] === 'string') {
      const press = { name: sent['sys_action'], table, sysId, values: changes.plain }
      const said = await pressed(parts, response, press)
      if (said !== null) await showRecord(parts, ask, request, response, said)
      return
    }
    response.redirect(303, `/${table}.do?sys_id=${await save(ask, response, table, sysId, changes)}`)
  })
}

type Changes = ReturnType<typeof changesOf>

/** Of a form without a layout the few fields that it offers, when they are filled in. */
function sentChanges(
  platform: Platform,
  table: string,
  sent: Record<string, unknown>,
  record: Readonly<Record<string, { readonly value: string }>>,
): Changes {
  const onForm = formLayout(platform, table)
  const columns = [...platform.dictionary.columns(table).values()]
  if (onForm.length > 0)
    return changesOf(
      columns.filter(({ name }) => onForm.includes(name)),
      sent,
      record,
    )
  const filled = columns.filter(({ name }) => FORM_FIELDS.includes(name) && sent[name] !== '')
  return changesOf(filled, sent, {})
}

/** The sys_id of the saved record. Secrets go as display values, as on the platform. */
async function save(
  ask: Ask,
  response: Response,
  table: string,
  sysId: string,
  { plain, secret }: Changes,
): Promise<string> {
  const path = `/api/now/table/${table}`
  const stored =
    sysId === NEW
      ? savedSchema.parse(await ask(response, { method: 'POST', path, body: JSON.stringify(plain) })).sys_id
      : sysId
  const at = `${path}/${encodeURIComponent(stored)}`
  if (sysId !== NEW && Object.keys(plain).length > 0)
    await ask(response, { method: 'PATCH', path: at, body: JSON.stringify(plain) })
  const query = { sysparm_input_display_value: 'true' }
  if (Object.keys(secret).length > 0)
    await ask(response, { method: 'PATCH', path: at, query, body: JSON.stringify(secret) })
  return stored
}

/** What the button said; null when it led elsewhere. */
async function pressed(
  { press }: PageParts,
  response: Response,
  button: Omit<UiActionPress, 'userName'>,
): Promise<readonly string[] | null> {
  const answer = pressSchema.parse(JSON.parse(await press({ ...button, userName: localsOf(response).userName ?? '' })))
  if (!answer.pressed) return [answer.reason]
  if (answer.redirect === '') return [...answer.infoMessages, ...answer.errorMessages]
  response.redirect(303, `/${answer.redirect.replace(/^\//, '')}`)
  return null
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
  router.use(/^\/(?:\$?\w+\.do$|uxasset\/|scripts\/)/, logIn(parts))
  uiPageRoutes(router, parts)
  readingRoutes(router, parts, ask)
  writingRoutes(router, parts, ask)
  router.use((error: unknown, _request: Request, response: Response, next: (error: unknown) => void) => {
    if (!(error instanceof Refused)) return next(error)
    response.status(error.status).send(messagePage('The instance refused', error.message))
  })
  return router
}
