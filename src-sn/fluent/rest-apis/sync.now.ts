import { RestApi } from '@servicenow/sdk/core'
import { getAttachment } from '../../server/attachment-resource.ts'
import { getConfiguration } from '../../server/configuration.ts'
import { restEndpoint } from '../acls/rest-endpoint.now.ts'

RestApi({
    $id: Now.ID['rest-api-sync'],
    name: 'incident.io sync',
    serviceId: 'sync',
    shortDescription: 'What the incident.io bridge reads: the configuration, and the images that were captured.',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [restEndpoint],
    versions: [{ $id: Now.ID['rest-api-sync-v1'], version: 1, active: true, isDefault: true, shortDescription: 'First version.' }],
    routes: [
        {
            $id: Now.ID['rest-api-sync-configuration'],
            name: 'configuration',
            shortDescription: 'Templates with conditions and field mappings, and active status mappings.',
            version: 1,
            method: 'GET',
            path: '/configuration',
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [restEndpoint],
            script: getConfiguration,
        },
        {
            $id: Now.ID['rest-api-sync-attachment'],
            name: 'attachment',
            shortDescription: 'The bytes of an image that an outbound event names.',
            version: 1,
            method: 'GET',
            path: '/attachments/{sys_id}',
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [restEndpoint],
            produces: '*/*',
            script: getAttachment,
        },
    ],
})
