/** `preview INC-123`: what a run would do, as text or JSON. */
import type { Bridge } from '../bridge.ts'
import { previewText } from '../sync/preview/text.ts'
import type { PreviewRequest } from '../sync/preview/preview.ts'

/** Prints the preview; true when there was something to show. */
export async function runPreviewCommand(
  bridge: Pick<Bridge, 'preview'>,
  request: PreviewRequest & { readonly json: boolean },
  print: (text: string) => void,
): Promise<boolean> {
  const preview = await bridge.preview({ reference: request.reference, template: request.template })
  print(request.json ? JSON.stringify(preview, null, 2) : previewText(preview))
  return preview.outcome !== 'nothing'
}
