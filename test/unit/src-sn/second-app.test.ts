/** Another app of another company on the same instance: each works, and neither sees the inside of the other. */
import { appFiles, id, record, removeApp, writeApp } from '../../ends/servicenow/tests/data/app-fixture.ts'
import { createAppInstance, INTEGRATION } from './instance.ts'
import { declare } from './tickets.ts'

const api = {
  'update/sys_ws_definition.xml': record('sys_ws_definition', 'api', {
    name: 'Shelf',
    service_id: 'shelf',
    namespace: 'x_test',
    active: 'true',
  }),
  'update/sys_ws_operation.xml': record('sys_ws_operation', 'count', {
    name: 'count',
    web_service_definition: id('api'),
    http_method: 'GET',
    operation_uri: '/api/x_test/shelf/count',
    active: 'true',
    requires_authentication: 'true',
    operation_script: `<![CDATA[(function (request, response) {
      response.setBody({ items: new Shelf().count(), neighbour: reads('x_iio_sync_ticket') || reads('sys_choice') || writes() })
      function reads(table) { var row = new GlideRecord(table); row.query(); return row.hasNext() }
      function writes() { var row = new GlideRecord('x_iio_sync_ticket'); row.initialize(); row.external_id = 'theirs'; return row.insert() !== null }
    })(request, response)]]>`,
  }),
  'update/sys_script_include.xml': record('sys_script_include', 'shelf', {
    name: 'Shelf',
    active: 'true',
    access: 'package_private',
    script: `<![CDATA[var Shelf = Class.create(); Shelf.prototype = { initialize: function () {}, count: function () {
      var items = new GlideRecord('x_test_item'); items.query(); return items.getRowCount() } };]]>`,
  }),
  'update/sys_script_own.xml': record('sys_script', 'own', {
    name: 'own',
    collection: 'x_test_item',
    when: 'before',
    action_insert: 'true',
    advanced: 'true',
    active: 'true',
    script: 'current.group = "shelf";',
  }),
  'update/sys_script_capture.xml': record('sys_script', 'capture', {
    name: 'capture',
    collection: 'incident',
    when: 'async_always',
    action_insert: 'true',
    advanced: 'true',
    active: 'true',
    script: `var item = new GlideRecord('x_test_item'); item.initialize(); item.key = current.number; item.insert()`,
  }),
  ...Object.fromEntries(
    ['RESTAPIRequest', 'ScriptableServiceResultBuilder.setBody', 'GlideRecord.insert', 'read incident'].map(
      (target, at) => {
        const [operation, name = target] = target.startsWith('read ') ? target.split(' ') : ['execute']
        return [
          `update/sys_scope_privilege_${at}.xml`,
          record('sys_scope_privilege', `privilege ${at}`, {
            operation: operation ?? '',
            target_name: name,
            status: 'allowed',
            source_scope: '5a0d1f1c8e3b4b0f9f2c6d7e81a94b35'.replace(/^5a/, '6b'),
          }),
        ]
      },
    ),
  ),
}

/** The fixture with a sys_id of its own. */
function otherApp(): string {
  const files = Object.entries({ ...appFiles, ...api }).map(([path, text]): [string, string] => [
    path,
    text.replaceAll('5a0d1f1c8e3b4b0f9f2c6d7e81a94b35', '6b0d1f1c8e3b4b0f9f2c6d7e81a94b35'),
  ])
  return writeApp(Object.fromEntries(files))
}

test('another app installs and runs beside ours', () => {
  const folder = otherApp()
  const instance = createAppInstance({ otherApp: folder })
  removeApp(folder)
  const incident = instance.create('admin', 'incident', { short_description: 'Disk full' })
  instance.settle()
  expect(instance.rows('x_test_item', { key: incident.result['number'] ?? '' })).toMatchObject([{ group: 'shelf' }])
  declare(instance)
  expect(instance.rows('x_iio_sync_ticket')).toHaveLength(1)
  expect(instance.call('admin', 'GET', '/api/x_test/shelf/count').text).toBe('{"result":{"items":2,"neighbour":false}}')
  expect(instance.rows('x_iio_sync_ticket')).toHaveLength(1)
  const configuration = instance.call(INTEGRATION, 'GET', '/api/x_iio_sync/v1/sync/configuration')
  expect(configuration.status).toBe(200)
  expect(instance.call(INTEGRATION, 'GET', '/api/now/table/x_test_item').text).not.toContain('shelf')
})
