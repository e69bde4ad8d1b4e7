/** `preview INC-123`: what a run would do, as text or JSON. */
import type { Bridge } from '../bridge.ts'

interface PreviewOptions {
  readonly reference: string
  readonly template: string
  readonly json: boolean
}

/** Prints the preview; true when there was something to show. */
export async function runPreviewCommand(
  bridge: Pick<Bridge, 'preview'>,
  { reference, template, json }: PreviewOptions,
  print: (text: string) => void,
): Promise<boolean> {
  const { isShown, text, data } = await bridge.preview({ reference, template })
  print(json ? JSON.stringify(data, null, 2) : text)
  return isShown
}
