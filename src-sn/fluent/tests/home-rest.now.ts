import { Test } from '@servicenow/sdk/core'
import { integrationLogIn, viewerLogIn } from './log-ins.now.ts'

const jsonBody = { 'Content-Type': 'application/json' }

/** What the Home page asks for. A question that lacks something is answered by the resource itself, in words of its own. */
Test(
  {
    $id: Now.ID['atf-home-viewer-reads'],
    name: 'incident.io sync, REST: a viewer reads each tab of the Home page',
    description:
      'Needs the log-in "incident.io sync, test: viewer". Reads what each tab of the Home page shows as a user with the role viewer, and compares a mapping file. Recipients of mails are found by admins alone. Nothing is stored.',
    failOnServerError: true,
  },
  atf => {
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-frame'],
      path: '/api/x_iio_sync/v1/home/frame',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-frame-status'], statusCode: 200 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-set-up'],
      path: '/api/x_iio_sync/v1/home/set-up',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-set-up-status'], statusCode: 200 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-start'],
      path: '/api/x_iio_sync/v1/home/set-up/start',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-start-status'], statusCode: 200 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-recipients'],
      path: '/api/x_iio_sync/v1/home/set-up/recipients',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-recipients-status'], statusCode: 403 })
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-home-viewer-recipients-payload'],
      responseBody: 'needs the role',
    })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-options'],
      path: '/api/x_iio_sync/v1/home/options',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-options-status'], statusCode: 200 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-health'],
      path: '/api/x_iio_sync/v1/home/health',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-health-status'], statusCode: 200 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-queue'],
      path: '/api/x_iio_sync/v1/home/health/queue',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-queue-status'], statusCode: 400 })
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-home-viewer-queue-payload'],
      responseBody: 'queue must be one of',
    })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-problems'],
      path: '/api/x_iio_sync/v1/home/problems',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-problems-status'], statusCode: 200 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-problem'],
      path: '/api/x_iio_sync/v1/home/problems/none',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-problem-status'], statusCode: 404 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-home-viewer-problem-payload'], responseBody: 'no such problem' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-mails'],
      path: '/api/x_iio_sync/v1/home/mails',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-mails-status'], statusCode: 200 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-find'],
      path: '/api/x_iio_sync/v1/home/find',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-find-status'], statusCode: 200 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-export'],
      path: '/api/x_iio_sync/v1/home/find/export',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-export-status'], statusCode: 400 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-home-viewer-export-payload'], responseBody: 'Name an incident' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-mapping'],
      path: '/api/x_iio_sync/v1/home/mapping',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-mapping-status'], statusCode: 200 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-diff'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/mapping/diff',
      headers: jsonBody,
      body: '{"file":{"format":"incident.io sync mapping","schema":1,"templates":[],"state_mappings":[],"status_mappings":[]}}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-diff-status'], statusCode: 200 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-tryout'],
      path: '/api/x_iio_sync/v1/home/mapping/tryout',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-tryout-status'], statusCode: 404 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-home-viewer-tryout-payload'], responseBody: 'no such try-out' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-mapping-version'],
      path: '/api/x_iio_sync/v1/home/mapping/version',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-mapping-version-status'], statusCode: 404 })
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-home-viewer-mapping-version-payload'],
      responseBody: 'no such version',
    })
  },
)

Test(
  {
    $id: Now.ID['atf-home-viewer-writes'],
    name: 'incident.io sync, REST: a viewer changes nothing from the Home page',
    description:
      'Needs the log-in "incident.io sync, test: viewer". Asks for each change that the Home page offers as a user with the role viewer: 403, in a sentence that names the role.',
    failOnServerError: true,
  },
  atf => {
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-set-up-do'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/set-up',
      headers: jsonBody,
      body: '{"action":"check"}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-set-up-do-status'], statusCode: 403 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-home-viewer-set-up-do-payload'], responseBody: 'needs the role' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-options-save'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/options',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-options-save-status'], statusCode: 403 })
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-home-viewer-options-save-payload'],
      responseBody: 'needs the role',
    })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-problem-act'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/problems/none',
      headers: jsonBody,
      body: '{"action":"acknowledge"}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-problem-act-status'], statusCode: 403 })
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-home-viewer-problem-act-payload'],
      responseBody: 'needs the role',
    })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-test-mail'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/mails/test',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-test-mail-status'], statusCode: 403 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-home-viewer-test-mail-payload'], responseBody: 'needs the role' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-import'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/mapping/import',
      headers: jsonBody,
      body: '{"file":{"format":"incident.io sync mapping","schema":1,"templates":[],"state_mappings":[],"status_mappings":[]},"configuration":"ATF"}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-import-status'], statusCode: 403 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-home-viewer-import-payload'], responseBody: 'needs the role' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-try'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/mapping/tryout',
      headers: jsonBody,
      body: '{"file":{"format":"incident.io sync mapping","schema":1,"templates":[],"state_mappings":[],"status_mappings":[]},"subject":"ATF","incidents":50}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-try-status'], statusCode: 403 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-home-viewer-try-payload'], responseBody: 'needs the role' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-sync'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/find/sync',
      headers: jsonBody,
      body: '{"ticket":"00000000000000000000000000000000"}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-sync-status'], statusCode: 403 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-home-viewer-sync-payload'], responseBody: 'needs the role' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-unlink'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/find/unlink',
      headers: jsonBody,
      body: '{"ticket":"00000000000000000000000000000000"}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-unlink-status'], statusCode: 403 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-home-viewer-unlink-payload'], responseBody: 'needs the role' })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-viewer-link'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/find/link',
      headers: jsonBody,
      body: '{"table":"incident","record":"00000000000000000000000000000000","incident":"INC-1"}',
      basicAuthentication: viewerLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-viewer-link-status'], statusCode: 403 })
    atf.rest.assertResponsePayload({ $id: Now.ID['atf-home-viewer-link-payload'], responseBody: 'needs the role' })
  },
)

Test(
  {
    $id: Now.ID['atf-home-integration'],
    name: 'incident.io sync, REST: the integration user calls no resource of the Home page',
    description:
      'Needs the log-in "incident.io sync, test: integration user". Calls each resource of the Home page as a user with the role integration: 403.',
    failOnServerError: true,
  },
  atf => {
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-frame'],
      path: '/api/x_iio_sync/v1/home/frame',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-frame-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-set-up'],
      path: '/api/x_iio_sync/v1/home/set-up',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-set-up-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-start'],
      path: '/api/x_iio_sync/v1/home/set-up/start',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-start-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-recipients'],
      path: '/api/x_iio_sync/v1/home/set-up/recipients',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-recipients-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-options'],
      path: '/api/x_iio_sync/v1/home/options',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-options-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-health'],
      path: '/api/x_iio_sync/v1/home/health',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-health-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-queue'],
      path: '/api/x_iio_sync/v1/home/health/queue',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-queue-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-problems'],
      path: '/api/x_iio_sync/v1/home/problems',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-problems-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-problem'],
      path: '/api/x_iio_sync/v1/home/problems/none',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-problem-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-mails'],
      path: '/api/x_iio_sync/v1/home/mails',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-mails-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-find'],
      path: '/api/x_iio_sync/v1/home/find',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-find-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-export'],
      path: '/api/x_iio_sync/v1/home/find/export',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-export-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-mapping'],
      path: '/api/x_iio_sync/v1/home/mapping',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-mapping-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-diff'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/mapping/diff',
      headers: jsonBody,
      body: '{"file":{"format":"incident.io sync mapping","schema":1,"templates":[],"state_mappings":[],"status_mappings":[]}}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-diff-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-tryout'],
      path: '/api/x_iio_sync/v1/home/mapping/tryout',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-tryout-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-mapping-version'],
      path: '/api/x_iio_sync/v1/home/mapping/version',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-mapping-version-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-set-up-do'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/set-up',
      headers: jsonBody,
      body: '{"action":"check"}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-set-up-do-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-options-save'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/options',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-options-save-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-problem-act'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/problems/none',
      headers: jsonBody,
      body: '{"action":"acknowledge"}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-problem-act-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-test-mail'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/mails/test',
      headers: jsonBody,
      body: '{}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-test-mail-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-import'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/mapping/import',
      headers: jsonBody,
      body: '{"file":{"format":"incident.io sync mapping","schema":1,"templates":[],"state_mappings":[],"status_mappings":[]},"configuration":"ATF"}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-import-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-try'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/mapping/tryout',
      headers: jsonBody,
      body: '{"file":{"format":"incident.io sync mapping","schema":1,"templates":[],"state_mappings":[],"status_mappings":[]},"subject":"ATF","incidents":50}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-try-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-sync'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/find/sync',
      headers: jsonBody,
      body: '{"ticket":"00000000000000000000000000000000"}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-sync-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-unlink'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/find/unlink',
      headers: jsonBody,
      body: '{"ticket":"00000000000000000000000000000000"}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-unlink-status'], statusCode: 403 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-home-integration-link'],
      method: 'post',
      path: '/api/x_iio_sync/v1/home/find/link',
      headers: jsonBody,
      body: '{"table":"incident","record":"00000000000000000000000000000000","incident":"INC-1"}',
      basicAuthentication: integrationLogIn,
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf-home-integration-link-status'], statusCode: 403 })
  },
)
