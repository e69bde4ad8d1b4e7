/** `preview INC-123`: what a run would do, as text or JSON. */
import type { Bridge } from '../bridge.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'

interface PreviewOptions {
  readonly reference: string
  readonly template: string
  readonly json: boolean
}

/** Prints the preview. Without anything to show there is something to do: the reference is wrong, or the incident private. */
export async function runPreviewCommand(
  bridge: Pick<Bridge, 'preview'>,
  { reference, template, json }: PreviewOptions,
  print: (text: string) => void,
): Promise<ExitCode> {
  const { isShown, text, data } = await bridge.preview({ reference, template })
  print(json ? JSON.stringify(data, null, 2) : text)
  return isShown ? exitCodes.fine : exitCodes.toDo
}
