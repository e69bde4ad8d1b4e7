import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Names of the app's scope, of its tables' prefix and of the bridge's variables. */
const ofTheProduct = /x_iio|iio_sync|INCIDENT_IO_WEBHOOK_SECRET|SERVICENOW_WEBHOOK_SECRET/

test('the ends know nothing of the product: other apps and other bridges could be tested with them', () => {
  const files = readdirSync('test/ends', { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter(file => ofTheProduct.test(readFileSync(file, 'utf8')))).toEqual([])
})
