/** The hand-shake: an app that knows nothing of it is told nothing; one that does not belong to the bridge is named once. */
import { startInstance, type InstanceUnderTest } from './instance-under-test.ts'

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
  await read({ version: '0.1.0', oldest_bridge: '0.1.0' })
  expect(await claim()).toMatchObject({
    bridge: { host: 'here', version: '0.1.0', oldest_app: '0.1.0', key: null, events: [], public_url: '' },
  })
  expect(instance.warnings).toEqual([])
})

test('an app that does not belong to it is named once, and served all the same', async () => {
  for (let count = 0; count < 3; count += 1) await read({ version: '0.2.0', oldest_bridge: '0.2.0' })
  expect(instance.warnings).toEqual([
    'app and bridge do not belong together: The app is 0.2.0 and the bridge is 0.1.0: the app needs a newer bridge. Upgrade the bridge to 0.2.0.',
  ])
  await read({ version: '0.1.0', oldest_bridge: '0.1.0' })
  await read({ version: '1.0.0', oldest_bridge: '0.1.0' })
  expect(instance.warnings).toHaveLength(2)
})
