/** What an operator is told to set up at incident.io is what the bridge needs: the roles of the API key, and the events of the webhook. */
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { parseIncidentIoEvent } from '../../../bridge/http/webhooks/incident-io.ts'
import { keyRoles } from '../../../bridge/vendors/incident-io/key-roles.ts'
import { contractPath } from '../../ends/incident-io/http/contract.ts'
import { knownRoles } from '../bridge/vendors/incident-io/known-roles.ts'

const pageOf = (name: string): string => readFileSync(name, 'utf8')
const install = pageOf('docs/install.md')
const section = (title: string): string => {
  const start = install.indexOf(`\n## ${title}`)
  return install.slice(start, install.indexOf('\n## ', start + 1))
}
const incidentIo = section('2. incident.io')

/** The cells of the table whose first heading is this. */
function tableOf(text: string, heading: string): string[][] {
  const rows = text.split('\n').filter(line => line.startsWith('|'))
  const cells = rows.map(row =>
    row
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  )
  const start = cells.findIndex(([first]) => first === heading)
  const end = cells.findIndex((row, index) => index > start && row.length !== cells[start]?.length)
  return start < 0 ? [] : cells.slice(start + 2, end < 0 ? undefined : end)
}

const pages = [
  ['docs/install.md', incidentIo],
  ['README.md', /^3\. \*\*incident\.io\.[\s\S]*?(?=^4\. )/m.exec(pageOf('README.md'))?.[0] ?? ''],
  ['.env.example', /^(?:#.*\n)+(?=INCIDENT_IO_API_KEY=)/m.exec(pageOf('.env.example'))?.[0] ?? ''],
] as const

describe('the roles of the API key', () => {
  test.each(pages)('%s names those of the list, in its order, and no other', (_name, text) => {
    const words = text.match(/[a-z]+(?:_[a-z]+)*/g) ?? []
    expect([...new Set(words.filter(word => knownRoles.includes(word)))]).toEqual(keyRoles.map(({ name }) => name))
  })

  test.each(pages)("%s calls their permissions what incident.io's page calls them", (_name, text) => {
    const plain = text.replace(/\n#?\s*/g, ' ')
    expect(keyRoles.map(({ permission }) => permission).filter(permission => !plain.includes(permission))).toEqual([])
  })

  test('docs/install.md says of each what it is for, when it is needed, and which scopes it must grant', () => {
    expect(tableOf(incidentIo, 'permission')).toEqual(
      keyRoles.map(({ name, permission, isRequired, purpose, scopes }) => [
        permission,
        `\`${name}\``,
        isRequired ? 'always' : 'one feature',
        purpose,
        scopes.map(scope => `\`${scope}\``).join(', ') || 'none by name',
      ]),
    )
  })
})

describe('the events of the webhook', () => {
  /** Those that incident.io's contract of August 2026 describes for incidents and follow-ups. */
  const known = [
    ...['incident_created_v2', 'incident_updated_v2', 'incident_status_updated_v2'],
    ...['follow_up_created_v1', 'follow_up_created_v2', 'follow_up_updated_v1', 'follow_up_updated_v2'],
  ]
    .map(name => `public_incident.${name}`)
    .concat(
      [
        ...['incident_created_v2', 'incident_updated_v2', 'membership_granted_v1', 'membership_revoked_v1'],
        ...['follow_up_created_v1', 'follow_up_created_v2', 'follow_up_updated_v1', 'follow_up_updated_v2'],
      ].map(name => `private_incident.${name}`),
    )
  const named = [...new Set(incidentIo.match(/(?:public|private)_incident\.\w+/g) ?? [])]

  test('docs/install.md names each that exists, in its newest version, and no other', () => {
    const newest = known.filter(name => !known.includes(name.replace(/_v1$/, '_v2')) || name.endsWith('_v2'))
    expect([...named].sort()).toEqual(newest.sort())
  })

  test.each(known)('the bridge acts on %s', type => {
    const payload = { id: '01ID', incident_id: '01INCIDENT', incident: { id: '01INCIDENT' } }
    const event = parseIncidentIoEvent({ event_type: type, [type]: payload })
    expect(event).toMatchObject({ type, hint: { private: type.startsWith('private_') } })
  })

  test.each([
    'private_incident.incident_status_updated_v2',
    'private_incident.action_created_v1',
    'public_incident.postmortem_document_status_updated_v1',
  ])('%s does not exist, or means nothing to the bridge: it is answered and nothing is done', type => {
    expect(parseIncidentIoEvent({ event_type: type, [type]: { id: '01ID' } })).toEqual({ type: 'unknown', hint: null })
  })

  const contractFile = contractPath()
  const withContract = existsSync(contractFile) ? test : test.skip
  withContract('the contract describes these', () => {
    const contract = z
      .object({ 'x-webhooks': z.record(z.string(), z.unknown()) })
      .parse(JSON.parse(pageOf(contractFile)))
    const described = Object.keys(contract['x-webhooks']).map(name => name.replace('/x-webhooks/', ''))
    expect(described.sort()).toEqual([...known].sort())
  })
})
