/** What an admin requests of the bridge, by a button or through the app itself, and the sentence that answers it. */
import type { AdminRequest } from '../wire/app-event.ts'
import { runChecks, type CheckParts } from './checks/checks.ts'
import { describeRefresh, type CatalogueRefresh } from './catalogue/catalogue.ts'
import type { DocumentRow, IncidentSpec, Outcome } from './ports.ts'
import type { TriedPage } from './tried-page.ts'
import { decideSpec, type SpecParts, type SpecRequest } from './preview/spec.ts'
import { tryPage, type TryoutParts } from './preview/tryout.ts'

export interface AdminRequestParts extends TryoutParts {
  readonly source: SpecParts['source'] & TryoutParts['source']
  readonly refresh: CatalogueRefresh
  readonly checks: CheckParts
  /** The spec in the spelling of the app. */
  readonly specBody: (spec: IncidentSpec) => object
  readonly tryoutBody: (page: TriedPage<DocumentRow>) => object
  /** One run of the single path. `isAdmitted`: the incident is taken although it was declared before Start. */
  readonly resync: (incidentId: string, isAdmitted: boolean) => Promise<Outcome>
  readonly dropConfiguration: () => void
}

/** Answers one request. A preview and a link are worked out by the app, from the spec of the answer. */
export async function answerAdminRequest(parts: AdminRequestParts, request: AdminRequest): Promise<Outcome> {
  switch (request.type) {
    case 'catalogue_refresh':
      return { outcome: 'delivered', detail: describeRefresh(await parts.refresh.run()) }
    case 'report':
      return { outcome: 'delivered', detail: 'Here.', checks: { bridge: parts.checks.reportBody(), findings: [] } }
    case 'checks':
      return { outcome: 'delivered', detail: 'Checked.', checks: await runChecks(parts.checks, request.checks) }
    case 'preview':
      return withSpec(parts, { ...request, ...request.preview })
    case 'link_requested': {
      const { reference, recordSysId: adopt } = request.link
      return withSpec(parts, { ...request, reference, template: '', adopt })
    }
    case 'mapping_tryout':
      return { outcome: 'delivered', detail: 'Decided.', spec: parts.tryoutBody(await tryPage(parts, request)) }
    case 'resync': {
      // Who asks has changed the configuration a moment ago.
      parts.dropConfiguration()
      const { outcome, detail } = await parts.resync(request.resync.incidentId, request.resync.isAdmitted)
      return { outcome: outcome === 'ignored' ? 'ignored' : 'delivered', detail: `${outcome}. ${detail}` }
    }
  }
}

async function withSpec(parts: AdminRequestParts, request: SpecRequest): Promise<Outcome> {
  const answer = await decideSpec(parts, request)
  if (answer.outcome === 'decided')
    return { outcome: 'delivered', detail: 'Decided.', spec: parts.specBody(answer.spec) }
  return { outcome: 'refused', detail: answer.reason }
}
