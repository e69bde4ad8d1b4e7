import { RestApi } from '@servicenow/sdk/core'
import { getAttachment } from '../../server/rest/attachment-resource.ts'
import { putCatalogue } from '../../server/rest/catalogue-resource.ts'
import { postCompare } from '../../server/rest/compare-resource.ts'
import { getConfiguration } from '../../server/rest/configuration-resource.ts'
import { postClaim, putDestination } from '../../server/rest/destination-resource.ts'
import { postDryRun } from '../../server/rest/dry-run.ts'
import { postIncidents } from '../../server/rest/incidents-resource.ts'
import { postLinks } from '../../server/rest/links-resource.ts'
import { postProblems } from '../../server/rest/problems-resource.ts'
import { getStatus } from '../../server/rest/status-resource.ts'
import { postSweep } from '../../server/rest/sweep-resource.ts'
import { restEndpoint } from '../acls/rest-endpoint.now.ts'

/** The only access of the bridge to the app. Ids travel in bodies: paths and queries reach the transaction log of the instance. */
RestApi({
  $id: Now.ID['rest-api-sync'],
  name: 'incident.io sync',
  serviceId: 'sync',
  shortDescription: 'Everything that the incident.io bridge reads and writes.',
  consumes: 'application/json',
  produces: 'application/json',
  enforceAcl: [restEndpoint],
  versions: [{ $id: Now.ID['rest-api-sync-v1'], version: 1, isDefault: true, shortDescription: 'First version.' }],
  routes: [
    {
      $id: Now.ID['rest-api-sync-configuration'],
      name: 'configuration',
      shortDescription:
        'Templates with conditions and field mappings, and active status mappings; or that nothing has changed.',
      version: 1,
      path: '/configuration',
      internalRole: false,
      enforceAcl: [restEndpoint],
      script: getConfiguration,
    },
    {
      $id: Now.ID['rest-api-sync-incidents'],
      name: 'incidents',
      shortDescription: 'The desired state of one incident, its follow-ups and its notes.',
      version: 1,
      method: 'POST',
      path: '/incidents',
      internalRole: false,
      enforceAcl: [restEndpoint],
      script: postIncidents,
    },
    {
      $id: Now.ID['rest-api-sync-compare'],
      name: 'compare',
      shortDescription: 'Which of the named incidents and follow-ups are out of sync.',
      version: 1,
      method: 'POST',
      path: '/incidents/compare',
      internalRole: false,
      enforceAcl: [restEndpoint],
      script: postCompare,
    },
    {
      $id: Now.ID['rest-api-sync-links'],
      name: 'links',
      shortDescription: 'The results of link requests that were sent to the bridge.',
      version: 1,
      method: 'POST',
      path: '/links',
      internalRole: false,
      enforceAcl: [restEndpoint],
      script: postLinks,
    },
    {
      $id: Now.ID['rest-api-sync-sweep'],
      name: 'sweep',
      shortDescription: 'The lease and the positions of the sweep, and what it should retry.',
      version: 1,
      method: 'POST',
      path: '/sweep',
      internalRole: false,
      enforceAcl: [restEndpoint],
      script: postSweep,
    },
    {
      $id: Now.ID['rest-api-sync-catalogue'],
      name: 'catalogue',
      shortDescription: 'A part of the attributes and options that conditions are picked from.',
      version: 1,
      method: 'PUT',
      path: '/catalogue',
      internalRole: false,
      enforceAcl: [restEndpoint],
      script: putCatalogue,
    },
    {
      $id: Now.ID['rest-api-sync-problems'],
      name: 'problems',
      shortDescription: 'Problems that the bridge found in the configuration, written to the rows concerned.',
      version: 1,
      method: 'POST',
      path: '/problems',
      internalRole: false,
      enforceAcl: [restEndpoint],
      script: postProblems,
    },
    {
      $id: Now.ID['rest-api-sync-claim'],
      name: 'claim',
      shortDescription: 'Claims the right to create the one Jira issue of a ticket.',
      version: 1,
      method: 'POST',
      path: '/claim',
      internalRole: false,
      enforceAcl: [restEndpoint],
      script: postClaim,
    },
    {
      $id: Now.ID['rest-api-sync-destinations'],
      name: 'destinations',
      shortDescription: 'The result of writing a ticket to Jira.',
      version: 1,
      method: 'PUT',
      path: '/destinations',
      internalRole: false,
      enforceAcl: [restEndpoint],
      script: putDestination,
    },
    {
      $id: Now.ID['rest-api-sync-dry-run'],
      name: 'dry run',
      shortDescription: 'What the app would do with a row. Nothing is written.',
      version: 1,
      method: 'POST',
      path: '/dry-run',
      internalRole: false,
      enforceAcl: [restEndpoint],
      script: postDryRun,
    },
    {
      $id: Now.ID['rest-api-sync-status'],
      name: 'status',
      shortDescription: 'Whether both sides are in sync, and what waits: for the command line and for monitors.',
      version: 1,
      path: '/status',
      internalRole: false,
      enforceAcl: [restEndpoint],
      script: getStatus,
    },
    {
      $id: Now.ID['rest-api-sync-attachment'],
      name: 'attachment',
      shortDescription: 'The bytes of an image that an outbound event names.',
      version: 1,
      path: '/attachments/{sys_id}',
      internalRole: false,
      enforceAcl: [restEndpoint],
      produces: '*/*',
      script: getAttachment,
    },
  ],
})
