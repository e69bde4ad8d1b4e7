import { createSmallInstance, evaluate, within, type SmallInstance } from './small-instance.ts'

describe('RESTMessageV2', () => {
  function withMessage(): SmallInstance {
    const instance = createSmallInstance()
    instance.privilege('execute', 'ScriptableRESTMessageClient.execute')
    instance.store.insert('sys_rest_message', {
      sys_id: 'm1',
      name: 'bridge',
      rest_endpoint: 'https://bridge.invalid',
      sys_scope: 'global',
      access: 'public',
    })
    instance.store.insert('sys_rest_message_fn', {
      sys_id: 'f1',
      function_name: 'deliver',
      http_method: 'post',
      rest_message: 'm1',
      rest_endpoint: 'https://bridge.invalid/${path}',
    })
    return instance
  }

  test('named messages, variables, headers and query', () => {
    const instance = withMessage()
    instance.answer.next = { status: 201, headers: { 'X-Id': '7' }, body: '{}' }
    expect(
      evaluate(
        instance,
        within(`
      const message = new sn_ws.RESTMessageV2('bridge', 'deliver')
      message.setStringParameterNoEscape('path', 'in')
      message.setStringParameter('xml', '<a>')
      message.setRequestHeader('x-a', '1')
      message.setQueryParameter('q', 'a b')
      message.setRequestBody('{"text": "\${path} \${xml} \${other} $"}')
      message.setHttpTimeout(1500)
      const response = message.execute()
      return [response.getStatusCode(), response.getBody(), response.getHeader('x-id'), response.haveError(),
        response.getErrorMessage(), response.getHeaders()['X-Id']]`),
      ),
    ).toEqual([201, '{}', '7', false, null, '7'])
    expect(instance.sent).toEqual([
      {
        method: 'POST',
        url: 'https://bridge.invalid/in?q=a%20b',
        headers: { 'x-a': '1' },
        body: '{"text": "in &lt;a&gt;  $"}',
        timeoutMs: 1500,
      },
    ])
  })

  test('a variable that nobody set stays in the body once substitution is not forced', () => {
    const instance = withMessage()
    evaluate(
      instance,
      within(`
      const message = new sn_ws.RESTMessageV2('bridge', 'deliver')
      message.setStringParameterNoEscape('path', 'in')
      message.disableForcedVariableSubstitution()
      message.setRequestBody('{"text": "\${path} \${other} $"}')
      return message.execute().getStatusCode()`),
    )
    expect(instance.sent).toMatchObject([{ body: '{"text": "in ${other} $"}' }])
  })

  test('no answer is a response with an error; a status from 400 on is one too', () => {
    const instance = withMessage()
    const send = within(`
      const message = new sn_ws.RESTMessageV2(); message.setEndpoint('https://x.invalid/a?b=1'); message.setHttpMethod('get')
      const r = message.execute(); return [r.getStatusCode(), r.haveError(), r.getErrorCode(), r.getErrorMessage(), r.getBody()]`)
    instance.answer.next = { error: 'Socket timeout', code: 1 }
    expect(evaluate(instance, send)).toEqual([0, true, 1, 'Socket timeout', ''])
    instance.answer.next = { status: 503, headers: {}, body: 'busy' }
    expect(evaluate(instance, send)).toEqual([503, true, 0, 'Method failed: (/a) with code: 503', 'busy'])
  })

  test.each([
    ["new sn_ws.RESTMessageV2('bridge', 'nope')", "REST message 'bridge' with method 'nope' was not found"],
    ['new sn_ws.RESTMessageV2().execute()', 'No endpoint specified'],
    ['new sn_ws.RESTMessageV2().executeAsync()', 'executeAsync() needs the ECC queue'],
  ])('%s throws', (script, message) => expect(withMessage().run(script)[0]).toContain(message))

  test('execute needs the privilege', () => {
    const instance = createSmallInstance({ enforcesScriptables: true })
    instance.privilege('execute', 'ScriptableRESTMessageClient.setEndpoint')
    expect(
      instance.run(
        "const message = new sn_ws.RESTMessageV2(); message.setEndpoint('https://x.invalid'); message.execute()",
      )[0],
    ).toMatch(/^Execute operation on API 'ScriptableRESTMessageClient.execute' from scope 'x_app' was denied/)
    expect(instance.sent).toEqual([])
  })
})
