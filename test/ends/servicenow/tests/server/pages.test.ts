import { html, page } from '../../pages/html.ts'
import { sysIdIn } from './rest-result.ts'
import { startInstance, type StartedInstance } from '../../start.ts'

let instance: StartedInstance
let sysId = ''

beforeAll(async () => {
  instance = await startInstance()
  const created = await instance.call('admin', 'POST', '/api/now/table/incident', {
    short_description: '<script>alert(1)</script>',
  })
  sysId = sysIdIn(created)
}, 60_000)
afterAll(() => instance.stop())

function open(path: string, init: RequestInit = {}): Promise<Response> {
  const authorization = instance.authorizationOf('beth.anglin')
  return fetch(`${instance.url}${path}`, { redirect: 'manual', ...init, headers: { authorization, ...init.headers } })
}
const recordPath = () => `/incident.do?sys_id=${sysId}`

test('text is escaped wherever it is put into a page', () => {
  const made = html`<a title="${'"<&\'>'}">${html`<b>`}${[html`1`, html`2`]}${null}</a>`
  expect(made.text).toBe('<a title="&quot;&lt;&amp;&#39;&gt;"><b>12</a>')
  expect(page('<i>', html``)).toContain('<title>&lt;i&gt;</title>')
})

test('the first page says what this is without a log-in', async () => {
  const answer = await fetch(`${instance.url}/`)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('/incident_list.do')
})

test.each([['/incident_list.do'], ['/incident.do?sys_id=x'], ['/nav_to.do?uri=incident.do']])(
  'a log-in is asked for: %s',
  async path => {
    const answer = await fetch(`${instance.url}${path}`, { redirect: 'manual' })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toBe('Basic realm="Service-now"')
  },
)

test('a list and a record show what was written, as text', async () => {
  for (const path of ['/incident_list.do', recordPath()]) {
    const text = await (await open(path)).text()
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(text).not.toContain('<script>')
  }
})

test('the address of a record leads to its page, and nowhere else', async () => {
  const answer = await open(`/nav_to.do?uri=incident.do?sys_id=${sysId}`)
  expect([answer.status, answer.headers.get('location')]).toEqual([302, recordPath()])
  expect((await open('/nav_to.do?uri=//elsewhere.example/x.do')).status).toBe(400)
})

test('a note and a state are written as the person who is logged in', async () => {
  const answer = await open(recordPath(), {
    method: 'POST',
    body: new URLSearchParams({ work_notes: 'seen on the page', state: '2' }),
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, recordPath()])
  const text = await (await open(recordPath())).text()
  expect(text).toContain('Beth Anglin (Work notes)')
  expect(text).toContain('seen on the page')
  expect(text).toContain('<option value="2" selected>In Progress</option>')
})

test('a file is attached from the page', async () => {
  const form = new FormData()
  form.set('table_name', 'incident')
  form.set('table_sys_id', sysId)
  form.set('uploadFile', new Blob([new Uint8Array([1, 2, 3])], { type: 'image/png' }), 'shot.png')
  const answer = await open('/upload.do', { method: 'POST', body: form })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, recordPath()])
  expect(await (await open(recordPath())).text()).toContain('shot.png</a> (image/png, 3 bytes)')
})

test('the page shows what the instance refuses', async () => {
  const answer = await open(recordPath(), { method: 'POST', body: new URLSearchParams({ state: '6' }) })
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('Data Policy Exception')
})

test('a form of another site changes nothing', async () => {
  const headers = { origin: 'http://elsewhere.example' }
  const answer = await open(recordPath(), {
    method: 'POST',
    body: new URLSearchParams({ work_notes: 'forged' }),
    headers,
  })
  expect(answer.status).toBe(403)
  expect(await (await open(recordPath())).text()).not.toContain('forged')
})
