import express, { type Express, type Request, type RequestHandler, type Response } from 'express'
import { dateHeader } from '../../shared/wall-clock.ts'
import { createApi, type ApiParts } from './api.ts'
import { noSuchResource } from './bodies.ts'
import { createControl, type ControlParts } from './control.ts'
import type { OpenRequests } from './open-requests.ts'
import { answerInstead } from './faults.ts'
import { localsOf } from './locals.ts'
import { answerTokenRequest, type OAuthParts } from './oauth.ts'
import { readBody, sendAnswer } from './transport.ts'

export interface AppParts {
  api: ApiParts
  oauth: OAuthParts
  control: ControlParts
  pages: RequestHandler
  openRequests: OpenRequests
  latencyMs: number
}

const LONGEST_URL = 8192
const TOO_LONG =
  '<html><head><title>414 Request-URI Too Large</title></head><body><h1>414 Request-URI Too Large</h1></body></html>'

const refuseLongUrls: RequestHandler = (request, response, next) => {
  if (request.originalUrl.length <= LONGEST_URL) return next()
  sendAnswer(request, response, { status: 414, headers: { 'Content-Type': 'text/html' }, body: TOO_LONG })
}

function logRequests({ requests, clock }: ControlParts): RequestHandler {
  return (request, response, next) => {
    const started = performance.now()
    const { method, path } = request
    response.once('close', () =>
      requests.add({
        at: clock.now().toISOString(),
        method,
        path,
        status: response.writableFinished ? response.statusCode : null,
        user: localsOf(response).userName ?? '',
        ms: Math.round(performance.now() - started),
      }),
    )
    next()
  }
}

function meetFaults({ faults }: ControlParts): RequestHandler {
  return (request, response, next) => {
    const fault = faults.take(request.method, request.path)
    if (fault === null) return next()
    if (fault.kind === 'reset') return void request.socket.destroy()
    if (fault.kind === 'hang') return void request.resume()
    const answer = answerInstead(fault)
    if (answer !== null) {
      request.resume()
      return sendAnswer(request, response, answer)
    }
    localsOf(response).fault = fault
    next()
  }
}

function tokenEndpoint(parts: OAuthParts): RequestHandler {
  return async (request, response) => {
    const body = await readBody(request)
    const headers = {
      contentType: request.get('content-type') ?? '',
      authorization: request.get('authorization') ?? '',
    }
    const answer = body instanceof Uint8Array ? answerTokenRequest(parts, headers, body) : body
    sendAnswer(request, response, answer)
  }
}

/** The instance over HTTP: control plane, faults, OAuth, APIs, pages. */
export function createInstanceApp({ api, oauth, control, pages, openRequests, latencyMs }: AppParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.use(dateHeader(() => control.clock.now().getTime()))
  app.use('/_', createControl(control))
  if (latencyMs > 0) app.use((_request, _response, next) => void setTimeout(next, latencyMs))
  app.use(openRequests.track, logRequests(control), control.outage.meet, refuseLongUrls, meetFaults(control))
  app.post('/oauth_token.do', tokenEndpoint(oauth))
  app.use('/api', createApi(api))
  app.use(pages)
  app.use((request, response) => sendAnswer(request, response, noSuchResource()))
  app.use((error: unknown, _request: Request, response: Response, _next: () => void) => {
    api.onError(error)
    if (!response.headersSent) response.status(500)
    response.end()
  })
  return app
}
