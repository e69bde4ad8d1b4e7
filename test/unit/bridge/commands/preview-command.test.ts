import { runPreviewCommand } from '../../../../bridge/commands/preview.ts'
import type { Preview, PreviewRequest } from '../../../../bridge/sync/preview/preview.ts'

const run = async (preview: Preview, json = false) => {
  const asked: PreviewRequest[] = []
  const printed: string[] = []
  const bridge = {
    preview: async (request: PreviewRequest) => {
      asked.push(request)
      return preview
    },
  }
  const ok = await runPreviewCommand(bridge, { reference: 'INC-1', template: 'Incident', json }, text =>
    printed.push(text),
  )
  return { ok, asked, text: printed.join('\n') }
}

const hidden: Preview = { outcome: 'private', reference: 'INC-1' }

test('prints text and succeeds', async () => {
  const { ok, asked, text } = await run(hidden)
  expect(ok).toBe(true)
  expect(asked).toEqual([{ reference: 'INC-1', template: 'Incident' }])
  expect(text).toMatch(/^INC-1 is private/)
})

test('prints JSON when asked to', async () => {
  expect(JSON.parse((await run(hidden, true)).text)).toEqual(hidden)
})

test('fails when there is nothing to show', async () => {
  expect(await run({ outcome: 'nothing', reason: 'No such incident.' })).toMatchObject({
    ok: false,
    text: 'No such incident.',
  })
})
