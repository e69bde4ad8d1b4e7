/** Pages that an app brings along, and the session in which a browser opens them. */
import { startInstance, type StartedInstance } from '../../start.ts'
import { renderUiPage } from '../../pages/ui-pages.ts'

let instance: StartedInstance

beforeAll(async () => {
  instance = await startInstance()
  const put = (table: string, row: Record<string, string>) =>
    instance.call('admin', 'POST', `/api/now/table/${table}`, row)
  await put('sys_ui_page', {
    name: 'board',
    endpoint: 'x_acme_board.do',
    direct: 'true',
    html: '<html><head><script>window.g_ck = "$[gs.getSession().getSessionToken() || gs.getSessionToken()]"</script></head></html>',
  })
  await put('sys_ux_lib_asset', {
    name: 'x_acme/main',
    mime_type: 'application/javascript',
    content: 'export const one = 1',
  })
}, 60_000)
afterAll(() => instance.stop())

const get = (path: string, headers: Record<string, string>): Promise<Response> =>
  fetch(`${instance.url}${path}`, { redirect: 'manual', headers })

async function openPage(): Promise<{ cookie: string; token: string }> {
  const answer = await get('/x_acme_board.do?tab=one', { authorization: instance.authorizationOf('admin') })
  expect(answer.status).toBe(200)
  const session = answer.headers.getSetCookie().find(cookie => cookie.startsWith('JSESSIONID='))
  return { cookie: session?.split(';')[0] ?? '', token: /g_ck = "(.*?)"/.exec(await answer.text())?.[1] ?? '' }
}

test('a page is there for people who are logged in, once or by their session', async () => {
  expect((await get('/x_acme_board.do', {})).status).toBe(401)
  const { cookie } = await openPage()
  expect((await get('/x_acme_board.do', { cookie })).status).toBe(200)
})

test('scripts of apps are served by their names, and there are no others', async () => {
  const { cookie } = await openPage()
  const script = await get('/uxasset/externals/x_acme/main.jsdbx?uxpcb=1', { cookie })
  expect([script.status, script.headers.get('content-type'), await script.text()]).toEqual([
    200,
    'application/javascript; charset=utf-8',
    'export const one = 1',
  ])
  expect((await get('/uxasset/externals/x_acme/other.jsdbx', { cookie })).status).toBe(404)
})

test('a session in which a page was opened calls resources with the token of the page alone', async () => {
  const { cookie, token } = await openPage()
  const users = '/api/now/table/sys_user?sysparm_limit=1'
  expect((await get(users, { cookie })).status).toBe(401)
  expect((await get(users, { cookie, 'x-usertoken': 'made up' })).status).toBe(401)
  expect((await get(users, { cookie, 'x-usertoken': token })).status).toBe(200)
})

test('an access control of the page keeps everybody else out', async () => {
  await instance.call('admin', 'POST', '/api/now/table/sys_security_acl', {
    type: 'ui_page',
    name: 'x_acme_board',
    operation: 'read',
    active: 'true',
    script: 'answer = false',
    advanced: 'true',
  })
  const asBeth = { authorization: instance.authorizationOf('beth.anglin') }
  expect((await get('/x_acme_board.do', asBeth)).status).toBe(403)
})

test.each([
  ['an expression that is not known', '<p>$[gs.now()]</p>'],
  ['a tag that is not known', '<g:ui_form></g:ui_form>'],
  ['what is no XML', '<p><br></p>'],
])('%s is an error, and not a page that looks right', (_case, html) => {
  expect(() => renderUiPage(html, 'token')).toThrow()
})

test('the tags of the SDK become what browsers know', () => {
  const made = renderUiPage('<head><g:requires name="scripts/a.js"></g:requires><i a="b$[AMP]c"/></head>', 'token')
  expect(made).toBe('<head><script src="/scripts/a.js"></script><i a="b&amp;c"/></head>')
})
