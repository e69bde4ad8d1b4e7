import { startIncidentIo } from '../start.ts'

jest.setTimeout(90_000)

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/_/requests`).then(
    ({ ok }) => ok,
    () => false,
  )

test('starts as a process of its own, serves, and stops', async () => {
  const end = await startIncidentIo({ apiKey: 'inc_mine', webhookSecret: 'whsec_AAAA' })
  expect(end).toMatchObject({ apiKey: 'inc_mine', webhookSecret: 'whsec_AAAA' })
  expect((await fetch(`${end.url}/v1/identity`, { headers: { authorization: 'Bearer inc_mine' } })).status).toBe(200)
  await end.stop()
  expect(await answers(end.url)).toBe(false)
})

test('a start that fails reports the error of the program', async () => {
  await expect(startIncidentIo({ port: -1 })).rejects.toThrow(/must be a number of at least 0/)
})
