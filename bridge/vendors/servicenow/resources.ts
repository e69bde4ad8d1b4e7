/** Whether each resource of the app may be called: by a question that changes nothing, whatever is answered. */
import { toBridgeError, type BridgeError } from '../../observability/errors.ts'
import type { JsonCall } from '../http/exchange.ts'
import type { AppSender } from './ask.ts'

/** Named as ServiceNow lists the resource. */
interface RefusedResource {
  readonly resource: string
  readonly failure: BridgeError
}

/** Decided by no configuration that there is, so the app refuses it before it looks at anything else. */
const outdatedDocument = {
  configuration: 'none',
  declared: false,
  read: { follow_ups: 'no', updates: 'no' },
  incident: { external_id: 'none', unknown: true, reason: 'A question whether this resource answers.' },
  follow_ups: [],
  notes: [],
  options: [],
}

/** All that the bridge calls but `status` and `checks`, whose answers are wanted. An empty object is refused as what it is. */
const questions: readonly (Pick<JsonCall, 'method' | 'path' | 'body'> & { readonly resource: string })[] = [
  { resource: 'configuration', method: 'GET', path: '/configuration' },
  { resource: 'incidents', method: 'POST', path: '/incidents', body: outdatedDocument },
  { resource: 'compare', method: 'POST', path: '/incidents/compare', body: {} },
  { resource: 'links', method: 'POST', path: '/links', body: {} },
  { resource: 'sweep', method: 'POST', path: '/sweep', body: {} },
  { resource: 'catalogue', method: 'PUT', path: '/catalogue', body: {} },
  { resource: 'problems', method: 'POST', path: '/problems', body: {} },
  { resource: 'claim', method: 'POST', path: '/claim', body: {} },
  { resource: 'destinations', method: 'PUT', path: '/destinations', body: {} },
  { resource: 'dry run', method: 'POST', path: '/dry-run', body: {} },
  { resource: 'retry plan', method: 'GET', path: '/retry-plan' },
  { resource: 'story', method: 'POST', path: '/story', body: {} },
  { resource: 'evidence', method: 'POST', path: '/evidence', body: {} },
  { resource: 'attachment', method: 'GET', path: `/attachments/${'0'.repeat(32)}` },
]

/** How the app itself refuses, or says that there is no such attachment. The platform has other words; an error of a script is a 500. */
const isAnswer = (resource: string, { vendorMessage, status }: BridgeError): boolean =>
  resource === 'attachment' ? status === 404 : vendorMessage.startsWith('Refused') && status !== 500

/** The resources that did not answer as the app does. */
export async function refusedResources(client: AppSender): Promise<readonly RefusedResource[]> {
  const refused = await Promise.all(
    questions.map(async ({ resource, ...call }) => {
      const failure = await client.send({ label: resource, ...call }).then(() => null, toBridgeError)
      return failure === null || isAnswer(resource, failure) ? [] : [{ resource, failure }]
    }),
  )
  return refused.flat()
}
