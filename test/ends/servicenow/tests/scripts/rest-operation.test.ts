import type { RestScriptRequest } from '../../seams.ts'
import { createSmallInstance, scope, type SmallInstance } from './small-instance.ts'

describe('scripted REST operations', () => {
  const base: RestScriptRequest = {
    method: 'POST',
    path: '/api/x_app/v1/a',
    pathParams: { id: '7' },
    queryParams: { q: ['a b', 'c'] },
    headers: { 'X-A': '1' },
    body: '{"n": 1}',
  }

  function operate(
    script: string,
    request = base,
  ): ReturnType<SmallInstance['scripts']['runRestOperation']> & { logged: string[] } {
    const instance = createSmallInstance()
    const answer = instance.scripts.runRestOperation({ user: instance.context.user, scope }, script, request)
    return { ...answer, logged: instance.logged('error') }
  }

  test('the request is there, the body comes out as result', () => {
    expect(
      operate(`response.setStatus(201); response.setHeader('x-b', '2'); response.setContentType('application/json')
      const { body, queryParams: { q } } = request
      response.setBody({ id: request.pathParams.id, q, list: Array.isArray(q), header: request.getHeader('x-a'), n: body.data.n,
        text: body.dataString, query: request.queryString, user: gs.getUserName() })`),
    ).toEqual({
      status: 201,
      headers: { 'x-b': '2' },
      contentType: 'application/json',
      stream: null,
      logged: [],
      body: {
        result: {
          id: '7',
          q: ['a b', 'c'],
          list: true,
          header: '1',
          n: 1,
          text: '{"n": 1}',
          query: 'q=a%20b&q=c',
          user: 'admin',
        },
      },
    })
  })

  test.each([
    [
      'a returned value',
      '(function (request, response) { return { a: 1 } })(request, response)',
      200,
      { result: { a: 1 } },
    ],
    ['nothing', 'const x = 1', 200, undefined],
    [
      'an error that was set',
      "response.setError(new sn_ws_err.NotFoundError('No thing'))",
      404,
      { error: { message: 'No thing', detail: '' }, status: 'failure' },
    ],
    [
      'an error that was thrown',
      "throw new sn_ws_err.BadRequestError('Bad').setDetail('why')",
      400,
      { error: { message: 'Bad', detail: 'why' }, status: 'failure' },
    ],
    [
      'a service error',
      "const e = new sn_ws_err.ServiceError(); e.setStatus(409); e.setMessage('m'); e.setDetail('d'); response.setError(e)",
      409,
      { error: { message: 'm', detail: 'd' }, status: 'failure' },
    ],
  ])('%s', (_what, script, status, body) =>
    expect(operate(script)).toMatchObject({ status, body, stream: null, logged: [] }),
  )

  test('a script that throws is a 500, and logged', () => {
    const { status, body, logged } = operate('noSuchThing()')
    expect({ status, body }).toEqual({
      status: 500,
      body: { error: { message: 'noSuchThing is not defined', detail: '' }, status: 'failure' },
    })
    expect(logged[0]).toContain('ReferenceError: noSuchThing is not defined')
  })

  test('streams go out as they are', () => {
    const instance = createSmallInstance()
    instance.scripts.records.insert(instance.context, 'x_app_thing', { key: 'k' })
    const script = `const thing = new GlideRecord('x_app_thing'); thing.get('key', 'k'); const api = new GlideSysAttachment()
      const sysId = api.writeBase64(thing, 'b.bin', 'image/png', 'AAEC'); response.setContentType('image/png'); response.setStatus(200)
      const writer = response.getStreamWriter(); writer.writeStream(api.getContentStream(sysId)); writer.writeString('!')`
    const { stream, body, contentType } = instance.scripts.runRestOperation(
      { user: instance.context.user, scope },
      script,
      { ...base, body: '' },
    )
    expect([...(stream ?? [])]).toEqual([0, 1, 2, 33])
    expect({ body, contentType }).toEqual({ body: undefined, contentType: 'image/png' })
  })
})
