/** The hand-shake: an app that knows nothing of it is told nothing; one that does not belong to the bridge is named once. */
import { startInstance, type InstanceUnderTest } from './instance-under-test.ts'
import { APP_VERSION, OLDEST_APP } from '../../../../../src-sn/server/contract/versions.ts'

let instance: InstanceUnderTest
beforeEach(async () => {
  instance = await startInstance()
})
afterEach(() => instance.close())

const configuration = (app?: object) => ({
  body: {
    result: {
      version: 'v',
      private_incidents: false,
      declared_from: '2000-01-01T00:00:00.000Z',
      templates: [],
      status_mappings: [],
      ...(app === undefined ? {} : { app }),
    },
  },
})
const read = (app?: object) => {
  instance.answer(configuration(app))
  instance.serviceNow.configuration.drop()
  return instance.serviceNow.configuration.read()
}
const claim = async () => {
  instance.answer({ body: { result: { held: false } } })
  await instance.serviceNow.app.claimSweep('me', false)
  return instance.bodies().at(-1)
}

test('before the app has said that it knows of it, nothing more is sent', async () => {
  expect(await claim()).not.toHaveProperty('bridge')
  await read()
  expect(await claim()).not.toHaveProperty('bridge')
})

test('afterwards the bridge says what it is, in the words of the app', async () => {
  await read({ version: APP_VERSION, oldest_bridge: APP_VERSION })
  expect(await claim()).toMatchObject({
    bridge: { host: 'here', version: APP_VERSION, oldest_app: OLDEST_APP, key: null, events: [], public_url: '' },
  })
  expect(instance.warnings).toEqual([])
})

/** A later release of the same major version. */
const later = APP_VERSION.replace(/\.\d+\.\d+$/, '.999.0')

test('an app that does not belong to it is named once, and served all the same', async () => {
  for (let count = 0; count < 3; count += 1) await read({ version: later, oldest_bridge: later })
  expect(instance.warnings).toEqual([
    `app and bridge do not belong together: The app is ${later} and the bridge is ${APP_VERSION}: the app needs a newer bridge. Upgrade the bridge to ${later}.`,
  ])
  await read({ version: APP_VERSION, oldest_bridge: APP_VERSION })
  await read({ version: '99.0.0', oldest_bridge: APP_VERSION })
  expect(instance.warnings).toHaveLength(2)
})
