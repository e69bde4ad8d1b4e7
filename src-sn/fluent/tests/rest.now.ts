import { Test } from '@servicenow/sdk/core'
import { integrationLogIn, viewerLogIn } from './log-ins.now.ts'

const jsonBody = { 'Content-Type': 'application/json' }

Test(
  {
    $id: Now.ID['atf-rest-nobody'],
    name: 'incident.io sync, REST: nothing without a log-in',
    description: 'Calls a resource of the sync without a log-in: 401.',
    failOnServerError: true,
  },
  atf => {
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-nobody-send'],
      path: '/api/x_iio_sync/v1/sync/configuration',
      auth: '',
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-nobody-status'], statusCode: 401 })
  },
)

Test(
  {
    $id: Now.ID['atf-rest-viewer'],
    name: 'incident.io sync, REST: a viewer calls no resource of the bridge',
    description:
      'Needs the log-in "incident.io sync, test: viewer". Calls each resource of the bridge as a user with the role viewer: 403.',
    failOnServerError: true,
  },
  atf => {
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-status'],
      path: '/api/x_iio_sync/v1/sync/status',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-status-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-retry-plan'],
      path: '/api/x_iio_sync/v1/sync/retry-plan',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-retry-plan-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-checks'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/checks',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-checks-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-story'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/story',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-story-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-evidence'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/evidence',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-evidence-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-configuration'],
      path: '/api/x_iio_sync/v1/sync/configuration',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-configuration-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-incidents'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/incidents',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-incidents-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-compare'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/incidents/compare',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-compare-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-links'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/links',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-links-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-sweep'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/sweep',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-sweep-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-catalogue'],
      method: 'put',
      path: '/api/x_iio_sync/v1/sync/catalogue',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-catalogue-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-problems'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/problems',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-problems-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-claim'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/claim',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-claim-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-destinations'],
      method: 'put',
      path: '/api/x_iio_sync/v1/sync/destinations',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-destinations-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-dry-run'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/dry-run',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-dry-run-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-attachment'],
      path: '/api/x_iio_sync/v1/sync/attachments/00000000000000000000000000000000',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-attachment-status'], statusCode: 403 })
  },
)

Test(
  {
    $id: Now.ID['atf-rest-integration'],
    name: 'incident.io sync, REST: the integration user calls each resource of the bridge',
    description:
      'Needs the log-in "incident.io sync, test: integration user". Calls each resource of the sync as a user with the role integration. The configuration, the status and the plan of a retry are answered; an empty document is refused by the resource itself, with 400.',
    failOnServerError: true,
  },
  atf => {
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-status'],
      path: '/api/x_iio_sync/v1/sync/status',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-status-status'], statusCode: 200 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-retry-plan'],
      path: '/api/x_iio_sync/v1/sync/retry-plan',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-retry-plan-status'], statusCode: 200 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-checks'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/checks',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-checks-status'], statusCode: 400 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-rest-integration-checks-payload'], responseBody: 'Refused' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-story'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/story',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-story-status'], statusCode: 400 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-rest-integration-story-payload'], responseBody: 'Refused' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-evidence'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/evidence',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-evidence-status'], statusCode: 400 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-rest-integration-evidence-payload'], responseBody: 'Refused' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-configuration'],
      path: '/api/x_iio_sync/v1/sync/configuration',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-configuration-status'], statusCode: 200 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-incidents'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/incidents',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-incidents-status'], statusCode: 400 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-rest-integration-incidents-payload'], responseBody: 'Refused' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-compare'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/incidents/compare',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-compare-status'], statusCode: 400 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-rest-integration-compare-payload'], responseBody: 'Refused' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-links'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/links',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-links-status'], statusCode: 400 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-rest-integration-links-payload'], responseBody: 'Refused' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-sweep'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/sweep',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-sweep-status'], statusCode: 400 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-rest-integration-sweep-payload'], responseBody: 'Refused' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-catalogue'],
      method: 'put',
      path: '/api/x_iio_sync/v1/sync/catalogue',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-catalogue-status'], statusCode: 400 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-rest-integration-catalogue-payload'], responseBody: 'Refused' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-problems'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/problems',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-problems-status'], statusCode: 400 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-rest-integration-problems-payload'], responseBody: 'Refused' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-claim'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/claim',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-claim-status'], statusCode: 400 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-rest-integration-claim-payload'], responseBody: 'Refused' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-destinations'],
      method: 'put',
      path: '/api/x_iio_sync/v1/sync/destinations',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-destinations-status'], statusCode: 400 })
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-rest-integration-destinations-payload'],
      responseBody: 'Refused',
    })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-dry-run'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/dry-run',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-dry-run-status'], statusCode: 400 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-rest-integration-dry-run-payload'], responseBody: 'Refused' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-attachment'],
      path: '/api/x_iio_sync/v1/sync/attachments/00000000000000000000000000000000',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-attachment-status'], statusCode: 404 })
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-rest-integration-attachment-payload'],
      responseBody: 'No attachment found',
    })
  },
)
