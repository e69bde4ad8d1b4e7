import { declare, startEnd } from './end.ts'
import type { End } from './end.ts'

let end: End
beforeEach(async () => {
  end = await startEnd()
})
afterEach(() => end.stop())

const lists: [list: string, api: string, words: { name: string; [word: string]: unknown }, renamed: string][] = [
  ['severities', '/v1/severities', { name: 'Catastrophe', rank: 9 }, 'Disaster'],
  ['statuses', '/v1/incident_statuses', { name: 'Watching', category: 'live' }, 'Observing'],
  ['types', '/v1/incident_types', { name: 'Data loss' }, 'Data'],
  ['custom_fields', '/v2/custom_fields', { name: 'Region', field_type: 'single_select', options: ['EU'] }, 'Area'],
  ['roles', '/v2/incident_roles', { name: 'Scribe' }, 'Writer'],
]

test.each(lists)('%s: added, renamed, removed', async (list, api, words, renamed) => {
  const { name } = words
  const shown = async () => JSON.stringify((await end.api('GET', api)).body)
  expect((await end.control('POST', `/organisation/${list}`, words)).status).toBe(201)
  expect(await shown()).toContain(`"${name}"`)
  expect(
    (await end.control('PATCH', `/organisation/${list}/${encodeURIComponent(name)}`, { name: renamed })).status,
  ).toBe(200)
  expect(await shown()).toContain(`"${renamed}"`)
  expect((await end.control('DELETE', `/organisation/${list}/${encodeURIComponent(renamed)}`)).status).toBe(204)
  expect(await shown()).not.toContain(`"${renamed}"`)
})

test('incidents show the settings as they are, and keep what was picked', async () => {
  const incident = await declare(end, { severity: 'Major', custom_fields: { 'Affected team': 'Search' } })
  await end.control('PATCH', '/organisation/severities/Major', { name: 'Serious' })
  const options = '/organisation/custom_fields/Affected%20team/options'
  await end.control('PATCH', `${options}/Payments`, { value: 'Money' })
  await end.control('DELETE', `${options}/Search`)
  await end.control('POST', options, { value: 'Growth' })
  const field = { name: 'Affected team', options: [{ value: 'Money' }, { value: 'Platform' }, { value: 'Growth' }] }
  expect((await end.api('GET', `/v2/incidents/${incident.id}`)).body).toMatchObject({
    incident: {
      severity: { name: 'Serious' },
      custom_field_entries: [{ custom_field: field, values: [{ value_option: { value: 'Search' } }] }, {}, {}, {}, {}],
    },
  })
})

test.each([
  ['POST', '/organisation/colours', { name: 'Red' }, 404],
  ['POST', '/organisation/severities', {}, 400],
  ['PATCH', '/organisation/severities/Nope', { name: 'X' }, 400],
  ['DELETE', '/organisation/custom_fields/Affected%20team/options/Nope', undefined, 404],
])('%s %s is refused', async (method, path, body, status) =>
  expect((await end.control(method, path, body)).status).toBe(status),
)
