import type { RequestHandler, Router } from 'express'
import type { Platform } from '../seams.ts'
import { localsOf } from '../server/locals.ts'
import { newSession, newSessionCookies, sessionOf, type SessionUsers } from '../server/sessions.ts'
import { findAsset, findUiPage, mayOpen, platformScripts, renderUiPage } from './ui-pages.ts'
import { messagePage } from './views.ts'

export interface UiPageParts {
  platform: Platform
  sessionUsers: SessionUsers
}

/** A page of an app at its own address; everything else is left to the next route. */
function showUiPage({ platform, sessionUsers }: UiPageParts): RequestHandler {
  return (request, response, next) => {
    const endpoint = request.path.slice(1)
    const page = findUiPage(platform, endpoint)
    if (page === null) return next()
    const userName = localsOf(response).userName ?? ''
    const user = platform.findUser(userName)
    if (user === null || !mayOpen(platform, user, endpoint))
      return void response
        .status(403)
        .send(messagePage('Not allowed', 'Security constraints prevent access to requested page'))
    const known = localsOf(response).session ?? sessionOf(request.get('cookie') ?? '')
    const session = known ?? newSession()
    sessionUsers.logIn(session, userName)
    if (sessionOf(request.get('cookie') ?? '') !== session) response.append('Set-Cookie', newSessionCookies(session))
    response.type('html').send(renderUiPage(page.html ?? '', sessionUsers.tokenOf(session)))
  }
}

/** Scripts of apps; those of the platform itself are there and do nothing. */
function showAsset({ platform }: UiPageParts): RequestHandler {
  return (request, response) => {
    const name = /^\/uxasset\/externals\/(.+)\.jsdbx$/.exec(request.path)?.[1] ?? ''
    const asset = findAsset(platform, name)
    if (asset !== null) return void response.type(asset.type).send(asset.content)
    if (name !== '' && !name.startsWith('@')) return void response.status(404).send('')
    response.type('application/javascript').send('')
  }
}

const showPlatformScript: RequestHandler = (request, response) =>
  void response.type('application/javascript').send(platformScripts[request.path.slice(1)] ?? '')

/** The variables of a theme. Without any, pages show their own colours. */
const showTheme: RequestHandler = (_request, response) => void response.type('css').send('')

export function uiPageRoutes(router: Router, parts: UiPageParts): void {
  router.get(/^\/\$uxappimmutables\.do$/, showTheme)
  router.get(/^\/uxasset\//, showAsset(parts))
  router.get(/^\/scripts\//, showPlatformScript)
  router.get(/^\/\w+\.do$/, showUiPage(parts))
}
