/**
 * The pages and scripts that apps bring along: `sys_ui_page` and `sys_ux_lib_asset`. Of Jelly, the language of pages, as much as pages
 * need that were built by the SDK: a few expressions, and the tags that load the platform's own scripts. Anything else is an error.
 */
import { XMLValidator } from 'fast-xml-parser'
import type { Row } from '../contracts.ts'
import { equals, isTrue, readRows } from '../records/stored-rows.ts'
import type { Platform, User } from '../seams.ts'

/** The page with this address, which ends in `.do`. */
export function findUiPage(platform: Platform, endpoint: string): Row | null {
  return readRows(platform, 'sys_ui_page', { filter: equals({ endpoint }), limit: 1 })[0] ?? null
}

/** Access controls of the type `ui_page` bear the name of the page with its scope; a page without any is everybody's who is logged in. */
export function mayOpen(platform: Platform, user: User, endpoint: string): boolean {
  const name = endpoint.replace(/\.do$/, '')
  const controls = readRows(platform, 'sys_security_acl', { filter: equals({ type: 'ui_page', name, active: '1' }) })
  return controls.length === 0 || platform.access.allowsNamed(user, 'ui_page', name)
}

/** The script of an app with this name (`scope/path`); null when there is none. */
export function findAsset(platform: Platform, name: string): { type: string; content: string } | null {
  const [row] = readRows(platform, 'sys_ux_lib_asset', { filter: equals({ name }), limit: 1 })
  if (row === undefined || isTrue(row.is_attachment)) return null
  return { type: row.mime_type ?? '', content: row.content ?? '' }
}

/** What the platform's expressions give. Any value that changes when the cache is flushed does for the stamps. */
const FLUSHED = '1'

const expressions = (sessionToken: string): Readonly<Record<string, string>> => ({
  AMP: '&amp;',
  'gs.getSession().getSessionToken() || gs.getSessionToken()': sessionToken,
  'UxFrameworkScriptables.getFlushTimestamp()': FLUSHED,
  'sn_ui.PolarisUI.getThemeVariableCssCacheKey()': FLUSHED,
})

/** The HTML that a browser gets. Throws where the page is no XML, or uses what is not known here. */
export function renderUiPage(html: string, sessionToken: string): string {
  const validity = XMLValidator.validate(`<page>${html.replace(/<!DOCTYPE[^>]*>/i, '')}</page>`)
  if (validity !== true) throw new Error(`A page is no XML: ${validity.err.msg} (line ${validity.err.line})`)
  const known = expressions(sessionToken)
  const text = html
    .replace(/\$\[([^\]]*)\]/g, (_all, expression: string) => {
      const value = known[expression.trim()]
      if (value === undefined) throw new Error(`Unknown expression in a page: ${expression}`)
      return value
    })
    .replace(/<g:requires name="([^"]+)"\s*(?:\/>|><\/g:requires>)/g, '<script src="/$1"></script>')
    .replace(/<g2:client_script type="user"\s*(?:\/>|><\/g2:client_script>)/g, '')
  const unknown = /<(?:g2?|j2?):[\w-]+/.exec(text)
  if (unknown !== null) throw new Error(`Unknown tag in a page: ${unknown[0]}`)
  return text
}

/**
 * The platform's own scripts that pages load, as far as pages notice them: an old library replaces `Array.from` by one that knows no
 * iterators, and the manager of events hands one to the frame around the page.
 */
export const platformScripts: Readonly<Record<string, string>> = {
  'scripts/lib/prototype.js': `Array.from = function (list) {
  var result = []
  for (var index = 0; index < (list && list.length || 0); index += 1) result.push(list[index])
  return result
}`,
  'scripts/doctype/CustomEventManager.js': `window.CustomEvent.fireTop = function (name, detail) {
  window.top.postMessage({ name: name, detail: detail }, window.location.origin)
}`,
}
