import { Record, Test } from '@servicenow/sdk/core'

/**
 * The log-ins of the tests below. An admin fills in name and password once, of a user with the role integration and of one with the role
 * viewer; upgrades leave these rows alone. No password ships.
 */
const integrationLogIn = Record({
  $id: Now.ID['atf-log-in-integration'],
  table: 'sys_auth_profile_basic',
  data: { name: 'incident.io sync, test: integration user', username: 'fill.in.a.user' },
})

const viewerLogIn = Record({
  $id: Now.ID['atf-log-in-viewer'],
  table: 'sys_auth_profile_basic',
  data: { name: 'incident.io sync, test: viewer', username: 'fill.in.a.user' },
})

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
    name: 'incident.io sync, REST: a viewer reads the Home page, and calls no resource of the bridge',
    description:
      'Needs the log-in "incident.io sync, test: viewer". Reads what the Home page shows as a user with the role viewer, then calls each resource of the bridge: 403.',
    failOnServerError: true,
  },
  atf => {
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-home-frame'],
      path: '/api/x_iio_sync/v1/home/frame',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-home-frame-status'], statusCode: 200 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-home-set-up'],
      path: '/api/x_iio_sync/v1/home/set-up',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-home-set-up-status'], statusCode: 200 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-home-set-up-post'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/set-up',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-home-set-up-post-status'], statusCode: 400 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-rest-viewer-home-set-up-post-payload'], responseBody: 'Refused' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-home-options'],
      path: '/api/x_iio_sync/v1/home/options',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-home-options-status'], statusCode: 200 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-home-options-post'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/options',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-home-options-post-status'], statusCode: 403 })
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-rest-viewer-home-options-post-payload'],
      responseBody: 'Refused',
    })
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
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-incidents-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-compare'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/incidents/compare',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-compare-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-links'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/links',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-links-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-sweep'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/sweep',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-sweep-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-catalogue'],
      method: 'put',
      path: '/api/x_iio_sync/v1/sync/catalogue',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-catalogue-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-problems'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/problems',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-problems-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-claim'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/claim',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-claim-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-destinations'],
      method: 'put',
      path: '/api/x_iio_sync/v1/sync/destinations',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-viewer-destinations-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-dry-run'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/dry-run',
      headers: { 'Content-Type': 'application/json' },
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
    name: 'incident.io sync, REST: the integration user calls each resource of the bridge, and no other',
    description:
      'Needs the log-in "incident.io sync, test: integration user". Calls each resource of the sync as a user with the role integration. The configuration is answered; an empty document is refused by the resource itself, with 400.',
    failOnServerError: true,
  },
  atf => {
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-home-frame'],
      path: '/api/x_iio_sync/v1/home/frame',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-home-frame-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-home-set-up'],
      path: '/api/x_iio_sync/v1/home/set-up',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-home-set-up-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-home-set-up-post'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/set-up',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-home-set-up-post-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-home-options'],
      path: '/api/x_iio_sync/v1/home/options',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-home-options-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-home-options-post'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/options',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-home-options-post-status'], statusCode: 403 })
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
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-incidents-status'], statusCode: 400 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-rest-integration-incidents-payload'], responseBody: 'Refused' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-compare'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/incidents/compare',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-compare-status'], statusCode: 400 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-rest-integration-compare-payload'], responseBody: 'Refused' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-links'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/links',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-links-status'], statusCode: 400 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-rest-integration-links-payload'], responseBody: 'Refused' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-sweep'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/sweep',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-sweep-status'], statusCode: 400 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-rest-integration-sweep-payload'], responseBody: 'Refused' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-catalogue'],
      method: 'put',
      path: '/api/x_iio_sync/v1/sync/catalogue',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-catalogue-status'], statusCode: 400 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-rest-integration-catalogue-payload'], responseBody: 'Refused' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-problems'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/problems',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-problems-status'], statusCode: 400 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-rest-integration-problems-payload'], responseBody: 'Refused' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-claim'],
      method: 'post',
      path: '/api/x_iio_sync/v1/sync/claim',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-rest-integration-claim-status'], statusCode: 400 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-rest-integration-claim-payload'], responseBody: 'Refused' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-destinations'],
      method: 'put',
      path: '/api/x_iio_sync/v1/sync/destinations',
      headers: { 'Content-Type': 'application/json' },
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
      headers: { 'Content-Type': 'application/json' },
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
