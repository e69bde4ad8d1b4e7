import { createHash, createHmac } from 'node:crypto'
import type { RestScriptRequest } from '../../servicenow/seams.ts'
import { createSmallInstance, scope, userNamed, written, type SmallInstance } from './small-instance.ts'

const within = (statements: string): string => `(function () { ${statements} })()`

function evaluate(instance: SmallInstance, expression: string): unknown {
  const lines = instance.run(`gs.info(JSON.stringify(${expression}))`)
  const last = lines.at(-1) ?? ''
  if (!/^["{[\dtfn-]/.test(last)) throw new Error(lines.join('\n'))
  return JSON.parse(last)
}

describe('gs', () => {
  const instance = createSmallInstance()
  instance.store.insert('sys_properties', { sys_id: 'd'.repeat(32), name: 'x_app.colour', value: 'blue', sys_scope: scope })

  test.each([
    ['gs.getProperty(\'x_app.colour\')', 'blue'], ['gs.getProperty(\'x_app.none\', 5)', '5'], ['gs.getProperty(\'x_app.none\')', null], ['gs.getProperty(\'glide.servlet.uri\')', 'https://test.invalid/'],
    ['gs.getUserName()', 'system'], ['gs.hasRole(\'anything\')', true], ['gs.nil(\'\')', true], ['gs.nil(0)', false], ['gs.tableExists(\'incident\')', true], ['gs.tableExists(\'nope\')', false],
    ['gs.base64Encode(\'hé\')', 'aMOp'], ['gs.base64Decode(\'aMOp\')', 'hé'], ['gs.urlEncode(\'a b&c\')', 'a+b%26c'], ['gs.urlDecode(\'a+b%26c\')', 'a b&c'],
    ['gs.generateGUID().length', 32], ['gs.getCurrentScopeName()', 'x_app'], ['gs.getMessage(\'{0} of {1}\', [1, 2])', '1 of 2'], ['gs.minutesAgo(5)', '2026-11-22 02:59:05'],
    ['gs.daysAgo(1)', '2026-11-21 03:04:05'], ['gs.getUser().hasRole(\'x\')', true], ['gs.isInteractive()', false],
  ])('%s', (expression, expected) => expect(evaluate(instance, expression)).toEqual(expected))

  test('logs with words filled in, as its scope', () => {
    const own = createSmallInstance()
    own.run('gs.warn(\'{0} and {1}\', \'a\', 2)')
    expect(own.store.logs).toEqual([{ level: 'warn', source: 'test script', message: 'a and 2' }])
  })

  test('sets properties of its own scope only', () => {
    expect(evaluate(instance, within('gs.setProperty(\'x_app.colour\', \'red\'); gs.setProperty(\'x_app.size\', 3); return [gs.getProperty(\'x_app.colour\'), gs.getProperty(\'x_app.size\')]'))).toEqual(['red', '3'])
    expect(instance.run('gs.setProperty(\'glide.servlet.uri\', \'x\')')[0]).toContain('Property glide.servlet.uri cannot be set from scope x_app')
  })
})

describe('GlideDateTime', () => {
  const instance = createSmallInstance()
  test.each([
    ['new GlideDateTime().getValue()', '2026-11-22 03:04:05'], ['String(new GlideDateTime(\'2026-01-31 10:00:00\'))', '2026-01-31 10:00:00'],
    ['new GlideDateTime(new GlideDateTime(\'2026-01-31 10:00:00\')).getNumericValue()', Date.UTC(2026, 0, 31, 10)],
    ['(d => (d.addSeconds(-90), d.getValue()))(new GlideDateTime(\'2026-01-31 10:00:00\'))', '2026-01-31 09:58:30'],
    ['(d => (d.addMonthsUTC(1), d.getValue()))(new GlideDateTime(\'2026-01-31 10:00:00\'))', '2026-02-28 10:00:00'],
    ['(d => (d.addDaysUTC(1), d.getDayOfWeekUTC()))(new GlideDateTime(\'2026-11-22 10:00:00\'))', 1],
    ['new GlideDateTime(\'2026-01-01 00:00:01\').after(new GlideDateTime(\'2026-01-01 00:00:00\'))', true], ['new GlideDateTime(\'2026-01-01 00:00:00\').compareTo(\'2026-01-01 00:00:00\')', 0],
    ['new GlideDateTime(\'yesterday\').isValid()', false], ['(d => (d.setValue(0), d.getValue()))(new GlideDateTime())', '1970-01-01 00:00:00'],
    ['(d => (d.subtract(1000), d.getErrorMsg()))(new GlideDateTime())', ''],
  ])('%s', (expression, expected) => expect(evaluate(instance, expression)).toEqual(expected))

  test('local methods use the zone of the user', () => {
    const own = createSmallInstance()
    own.rule({ name: 'zone', collection: 'x_app_thing', action_insert: '1', script: 'gs.info(current.sys_created_on.getDisplayValue() + \' \' + new GlideDateTime().getDisplayValue())' })
    const user = { ...userNamed(own.platform, 'beth.anglin'), timeZone: 'Europe/Berlin' }
    own.scripts.records.insert({ user, scope: 'global' }, 'x_app_thing', {})
    expect(own.logged('info')).toEqual(['2026-11-22 04:04:05 2026-11-22 04:04:05'])
  })
})

describe('signing and digests', () => {
  const key = Buffer.from('secret').toString('base64')
  const sign = `new CertificateEncryption().generateMac('${key}', 'HmacSHA256', 'tëxt')`

  test('a MAC needs the privilege, a Base64 key and a known algorithm', () => {
    const instance = createSmallInstance()
    expect(instance.run(sign)[0]).toMatch(/^Execute operation on API 'CertificateEncryption.generateMac' from scope 'x_app' was denied/)
    instance.privilege('execute', 'CertificateEncryption')
    expect(evaluate(instance, sign)).toBe(createHmac('sha256', 'secret').update('tëxt').digest('base64'))
    expect(instance.run('new CertificateEncryption().generateMac(\'not base64!\', \'HmacSHA256\', \'x\')')[0]).toContain('must be Base64')
    expect(instance.run(`new CertificateEncryption().generateMac('${key}', 'HmacMD4', 'x')`)[0]).toContain('HmacMD4')
  })

  test.each([['getSHA256Hex', 'sha256', 'hex'], ['getSHA256Base64', 'sha256', 'base64'], ['getSHA1Hex', 'sha1', 'hex']] as const)('%s', (method, hash, encoding) => {
    expect(evaluate(createSmallInstance(), `new GlideDigest().${method}('tëxt')`)).toBe(createHash(hash).update('tëxt').digest(encoding))
  })

  test('text helpers', () => {
    expect(evaluate(createSmallInstance(), '[GlideStringUtil.escapeHTML(\'<a&b>\'), GlideStringUtil.unescapeHTML(\'&lt;\'), GlideStringUtil.isEligibleSysID(\'x\'), GlideSecureRandomUtil.getSecureRandomString(9).length]'))
      .toEqual(['&lt;a&amp;b&gt;', '<', false, 9])
  })
})

test('GlideTableHierarchy knows the line of a table', () => {
  expect(evaluate(createSmallInstance(), within('const line = new GlideTableHierarchy(\'incident\'); return [line.getTables(), line.getBase(), line.hasExtensions(), new GlideTableHierarchy(\'task\').isBaseClass(), Array.isArray(line.getTables())]')))
    .toEqual([['incident', 'task'], 'task', false, true, true])
})

describe('RESTMessageV2', () => {
  function withMessage(): SmallInstance {
    const instance = createSmallInstance()
    instance.privilege('execute', 'ScriptableRESTMessageClient.execute')
    instance.store.insert('sys_rest_message', { sys_id: 'm1', name: 'bridge', rest_endpoint: 'https://bridge.invalid', sys_scope: 'global', access: 'public' })
    instance.store.insert('sys_rest_message_fn', { sys_id: 'f1', function_name: 'deliver', http_method: 'post', rest_message: 'm1', rest_endpoint: 'https://bridge.invalid/${path}' })
    return instance
  }

  test('named messages, variables, headers and query', () => {
    const instance = withMessage()
    instance.answer.next = { status: 201, headers: { 'X-Id': '7' }, body: '{}' }
    expect(evaluate(instance, within(`
      const message = new sn_ws.RESTMessageV2('bridge', 'deliver'); message.setStringParameterNoEscape('path', 'in'); message.setStringParameter('xml', '<a>')
      message.setRequestHeader('x-a', '1'); message.setQueryParameter('q', 'a b'); message.setRequestBody('{"text": "\${path} \${xml} \${other} $"}'); message.setHttpTimeout(1500)
      const response = message.execute()
      return [response.getStatusCode(), response.getBody(), response.getHeader('x-id'), response.haveError(), response.getErrorMessage(), response.getHeaders()['X-Id']]`)))
      .toEqual([201, '{}', '7', false, null, '7'])
    expect(instance.sent).toEqual([{
      method: 'POST', url: 'https://bridge.invalid/in?q=a%20b', headers: { 'x-a': '1' }, body: '{"text": "in &lt;a&gt; ${other} $"}', timeoutMs: 1500,
    }])
  })

  test('no answer is a response with an error; a status from 400 on is one too', () => {
    const instance = withMessage()
    const send = within('const message = new sn_ws.RESTMessageV2(); message.setEndpoint(\'https://x.invalid/a?b=1\'); message.setHttpMethod(\'get\'); const r = message.execute(); return [r.getStatusCode(), r.haveError(), r.getErrorCode(), r.getErrorMessage(), r.getBody()]')
    instance.answer.next = { error: 'Socket timeout', code: 1 }
    expect(evaluate(instance, send)).toEqual([0, true, 1, 'Socket timeout', ''])
    instance.answer.next = { status: 503, headers: {}, body: 'busy' }
    expect(evaluate(instance, send)).toEqual([503, true, 0, 'Method failed: (/a) with code: 503', 'busy'])
  })

  test.each([
    ['new sn_ws.RESTMessageV2(\'bridge\', \'nope\')', 'REST message \'bridge\' with method \'nope\' was not found'], ['new sn_ws.RESTMessageV2().execute()', 'No endpoint specified'],
    ['new sn_ws.RESTMessageV2().executeAsync()', 'executeAsync() needs the ECC queue'],
  ])('%s throws', (script, message) => expect(withMessage().run(script)[0]).toContain(message))

  test('execute needs the privilege', () => {
    const instance = createSmallInstance()
    expect(instance.run('const message = new sn_ws.RESTMessageV2(); message.setEndpoint(\'https://x.invalid\'); message.execute()')[0])
      .toMatch(/^Execute operation on API 'ScriptableRESTMessageClient.execute' from scope 'x_app' was denied/)
    expect(instance.sent).toEqual([])
  })
})

describe('attachments', () => {
  test('are written, listed, read and deleted', () => {
    const instance = createSmallInstance()
    for (const operation of ['read']) instance.privilege(operation, 'sys_attachment')
    written(instance.scripts.records.insert(instance.context, 'x_app_thing', { key: 'k' }))
    expect(evaluate(instance, within(`
      const thing = new GlideRecord('x_app_thing'); thing.get('key', 'k'); const api = new GlideSysAttachment()
      const sysId = api.write(thing, 'a.txt', 'text/plain', 'héllo'); api.writeBase64(thing, 'b.bin', 'application/octet-stream', 'AAEC')
      const files = api.getAttachments('x_app_thing', thing.getUniqueValue()); const found = []
      while (files.next()) found.push(files.getValue('file_name') + ' ' + files.getValue('size_bytes') + ' ' + api.getContentBase64(files))
      files.get(sysId); const text = api.getContent(files); const digest = new GlideDigest().getSHA256HexFromInputStream(api.getContentStream(sysId)) === files.getValue('hash')
      api.deleteAttachment(sysId); return [found.sort(), text, digest, api.getContentStream(sysId), api.getAttachments('x_app_thing', thing.getUniqueValue()).getRowCount()]`)))
      .toEqual([['a.txt 6 aMOpbGxv', 'b.bin 3 AAEC'], 'héllo', true, null, 1])
    expect(instance.store.all('sys_attachment_doc')).toHaveLength(1)
  })
})

describe('scripted REST operations', () => {
  const base: RestScriptRequest = { method: 'POST', path: '/api/x_app/v1/a', pathParams: { id: '7' }, queryParams: { q: ['a b', 'c'] }, headers: { 'X-A': '1' }, body: '{"n": 1}' }

  function operate(script: string, request = base): ReturnType<SmallInstance['scripts']['runRestOperation']> & { logged: string[] } {
    const instance = createSmallInstance()
    const answer = instance.scripts.runRestOperation({ user: instance.context.user, scope }, script, request)
    return { ...answer, logged: instance.logged('error') }
  }

  test('the request is there, the body comes out as result', () => {
    expect(operate(`response.setStatus(201); response.setHeader('x-b', '2'); response.setContentType('application/json')
      response.setBody({ id: request.pathParams.id, q: request.queryParams.q, list: Array.isArray(request.queryParams.q), header: request.getHeader('x-a'), n: request.body.data.n, text: request.body.dataString, query: request.queryString, user: gs.getUserName() })`))
      .toEqual({
        status: 201, headers: { 'x-b': '2' }, contentType: 'application/json', stream: null, logged: [],
        body: { result: { id: '7', q: ['a b', 'c'], list: true, header: '1', n: 1, text: '{"n": 1}', query: 'q=a%20b&q=c', user: 'admin' } },
      })
  })

  test.each([
    ['a returned value', '(function (request, response) { return { a: 1 } })(request, response)', 200, { result: { a: 1 } }],
    ['nothing', 'const x = 1', 200, undefined],
    ['an error that was set', 'response.setError(new sn_ws_err.NotFoundError(\'No thing\'))', 404, { error: { message: 'No thing', detail: '' }, status: 'failure' }],
    ['an error that was thrown', 'throw new sn_ws_err.BadRequestError(\'Bad\').setDetail(\'why\')', 400, { error: { message: 'Bad', detail: 'why' }, status: 'failure' }],
    ['a service error', 'const e = new sn_ws_err.ServiceError(); e.setStatus(409); e.setMessage(\'m\'); e.setDetail(\'d\'); response.setError(e)', 409, { error: { message: 'm', detail: 'd' }, status: 'failure' }],
  ])('%s', (_what, script, status, body) => expect(operate(script)).toMatchObject({ status, body, stream: null, logged: [] }))

  test('a script that throws is a 500, and logged', () => {
    const { status, body, logged } = operate('noSuchThing()')
    expect({ status, body }).toEqual({ status: 500, body: { error: { message: 'noSuchThing is not defined', detail: '' }, status: 'failure' } })
    expect(logged[0]).toContain('ReferenceError: noSuchThing is not defined')
  })

  test('streams go out as they are', () => {
    const instance = createSmallInstance()
    instance.scripts.records.insert(instance.context, 'x_app_thing', { key: 'k' })
    const script = `const thing = new GlideRecord('x_app_thing'); thing.get('key', 'k'); const api = new GlideSysAttachment()
      const sysId = api.writeBase64(thing, 'b.bin', 'image/png', 'AAEC'); response.setContentType('image/png'); response.setStatus(200)
      const writer = response.getStreamWriter(); writer.writeStream(api.getContentStream(sysId)); writer.writeString('!')`
    const { stream, body, contentType } = instance.scripts.runRestOperation({ user: instance.context.user, scope }, script, { ...base, body: '' })
    expect([...stream ?? []]).toEqual([0, 1, 2, 33])
    expect({ body, contentType }).toEqual({ body: undefined, contentType: 'image/png' })
  })
})
