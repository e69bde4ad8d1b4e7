/** What ServiceNow asks of the bridge, with a button or by the app itself, and the words it gets back. */
import type { CatalogueRefresh } from './catalogue/refresh.ts'
import type { Outcome } from '../http/webhooks/delivery-answer.ts'
import type { AdminRequest } from '../mapping/outbound-event.ts'
import { describeRefresh } from './catalogue/catalogue.ts'
import { linkRecord, type LinkParts } from './preview/link.ts'
import { previewText } from './preview/text.ts'
import { previewIncident, type Preview, type PreviewParts, type PreviewRequest } from './preview/preview.ts'

export interface AdminRequestParts {
  readonly refresh: CatalogueRefresh
  readonly preview: (request: PreviewRequest) => Promise<Preview>
  readonly link: LinkParts
  /** One run of the single path. */
  readonly resync: (incidentId: string) => Promise<Outcome>
  /** Who changed the configuration a moment ago wants to see what it does now. */
  readonly dropConfiguration: () => void
}

/** Answers one request. */
export async function answerAdminRequest(parts: AdminRequestParts, request: AdminRequest): Promise<Outcome> {
  switch (request.type) {
    case 'catalogue_refresh':
      return { outcome: 'delivered', detail: describeRefresh(await parts.refresh.run()) }
    case 'preview': {
      const preview = await parts.preview(request.preview)
      return { outcome: preview.outcome === 'nothing' ? 'refused' : 'delivered', detail: previewText(preview) }
    }
    case 'link_requested':
      parts.dropConfiguration()
      return linkRecord(parts.link, request.link)
    case 'resync': {
      parts.dropConfiguration()
      const { outcome, detail } = await parts.resync(request.resync.incidentId)
      return { outcome: outcome === 'ignored' ? 'ignored' : 'delivered', detail: `${outcome}. ${detail}` }
    }
  }
}

/** A preview of the configuration as it stands this moment. */
export function createPreview(parts: PreviewParts, dropConfiguration: () => void): AdminRequestParts['preview'] {
  return request => {
    dropConfiguration()
    return previewIncident(parts, request)
  }
}
