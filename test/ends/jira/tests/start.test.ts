import { startJira } from '../start.ts'

jest.setTimeout(90_000)

test('starts as a process of its own, serves, and stops', async () => {
  const jira = await startJira({ dataCenter: true, token: 'mine', webhookSecret: 'a secret of the webhook' })
  expect(jira).toMatchObject({ deployment: 'data_center', token: 'mine', webhookSecret: 'a secret of the webhook' })
  expect((await fetch(`${jira.url}/rest/api/2/myself`, { headers: { authorization: 'Bearer mine' } })).status).toBe(200)
  expect(await jira.issues()).toEqual([])
  await jira.stop()
  await expect(fetch(`${jira.url}/_/issues`)).rejects.toThrow()
})

test('a start that fails reports the error of the program', async () => {
  await expect(startJira({ port: -1 })).rejects.toThrow(/must be a number/)
})
