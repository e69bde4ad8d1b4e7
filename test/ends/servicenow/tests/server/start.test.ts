import { startInstance } from '../../start.ts'

jest.setTimeout(60_000)

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/_/info`).then(
    answer => answer.ok,
    () => false,
  )

test('an instance starts with its integration user, serves, and is gone after stop', async () => {
  const integration = { userName: 'robot', roles: ['itil'] }
  const instance = await startInstance({ integration })
  expect(await instance.control.info()).toMatchObject({ url: instance.url, app: null })
  expect((await instance.call('robot', 'GET', '/api/now/table/incident?sysparm_limit=1')).status).toBe(200)
  await instance.stop()
  await instance.stop()
  expect(await answers(instance.url)).toBe(false)
})

test('a start that fails says why', async () => {
  await expect(startInstance({ app: 'no/such/folder' })).rejects.toThrow('The ServiceNow end did not start')
})
