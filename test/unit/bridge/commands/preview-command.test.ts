import { runPreviewCommand } from '../../../../bridge/commands/preview.ts'

const run = async (json = false, isShown = true) => {
  const requests: { reference: string; template: string }[] = []
  const printed: string[] = []
  const bridge = {
    preview: async (request: { reference: string; template: string }) => {
      requests.push(request)
      return { isShown, text: 'INC-1 is private.', data: { outcome: 'private', reference: 'INC-1' } }
    },
  }
  const options = { reference: 'INC-1', template: 'Incident', json }
  const code = await runPreviewCommand(bridge, options, text => printed.push(text))
  return { code, requests, text: printed.join('\n') }
}

test('prints text and succeeds', async () => {
  expect(await run()).toEqual({
    code: 0,
    requests: [{ reference: 'INC-1', template: 'Incident' }],
    text: 'INC-1 is private.',
  })
})

test('prints JSON when asked to', async () => {
  expect(JSON.parse((await run(true)).text)).toEqual({ outcome: 'private', reference: 'INC-1' })
})

test('fails when there is nothing to show', async () => {
  expect((await run(false, false)).code).toBe(1)
})
