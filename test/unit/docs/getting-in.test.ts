/**
 * What an operator is told to set up is what the bridge needs and what there is: the roles of the API key, the events of the webhook, and
 * the pages of ServiceNow by their menus.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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

describe('the menus of ServiceNow', () => {
  const every = ['Xanadu', 'Yokohama', 'Zurich', 'Australia']
  const fromZurich = ['Zurich', 'Australia']
  /** The families whose documentation (https://github.com/ServiceNow/ServiceNowDocs, one branch for each) has this way to a page. */
  const documented: Readonly<Record<string, readonly string[]>> = {
    'API Auth Scopes > REST API Auth Scope': every,
    'Automated Test Framework > Administration > Properties': every,
    'Automated Test Framework > Suites': every,
    'Automated Test Framework > Tests': every,
    'Machine Identity Console > Inbound integrations': fromZurich,
    'System Applications > Application Cross-Scope Access': every,
    'System Definition > Tables': every,
    'System OAuth > Application Registry': every,
    'System Properties > All Properties': every,
    'System Properties > Email Properties': every,
    'System Security > IP Address Access Control': every,
    'System Security > Machine Identity Access Controls': fromZurich,
    'System Update Sets > Local Update Sets': every,
    // Import Update Set from XML is a link on that page.
    'System Update Sets > Retrieved Update Sets > Import Update Set from XML': every,
    'System Web Services > Outbound > REST Message': every,
    'System Web Services > REST API Access Policies': every,
    'User Administration > Users': every,
  }
  const menus = [...`${install}${pageOf('README.md')}`.matchAll(/_([A-Z][^_\n]* > [^_\n]+)_/g)]
    .map(found => found[1] ?? '')
    .filter(menu => !/^Settings > (?:API keys|Webhooks)$/.test(menu))

  test('docs/install.md and README.md name only those that are documented, and all of these', () => {
    expect([...new Set(menus)].sort()).toEqual(Object.keys(documented).sort())
  })

  test.each(Object.entries(documented).filter(([, families]) => families !== every))(
    '%s is not in every family: docs/install.md says from which on',
    (menu, families) => {
      const inTable = every.map(family => (families.includes(family) ? 'yes' : 'no')).join('|')
      const ways = install.split('\n').filter(line => line.includes(menu))
      const saysSo = (line: string): boolean =>
        line.includes(`from ${families[0] ?? ''} on`) || line.replace(/\s/g, '').endsWith(`|${inTable}|`)
      expect([ways.length > 0, ways.filter(line => !saysSo(line))]).toEqual([true, []])
    },
  )
})

describe('the names of the app in docs/install.md and README.md', () => {
  const fluent = 'src-sn/fluent'
  const sources = readdirSync(fluent, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.now.ts') && !name.startsWith('generated'))
    .map(name => pageOf(join(fluent, name)))
    .join('\n')
  const text = `${install}${pageOf('README.md')}`
  const found = (pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))]

  test.each([
    ...found(/_incident\.io > ([^_\n]+)_/g).map(name => `title: '${name}'`),
    ...found(/(?<!\w)(x_iio_sync\.[a-z_]+)/g).map(name => `'${name}'`),
    // The way through a MID server, and the API that an access control of the instance names.
    ...["name: 'incident.io bridge'", "name: 'deliver'", "name: 'incident.io sync'"],
    ...["label: 'Bridge URL'", "label: 'Answer'", "name: 'Send again'"],
  ])('%s is in its sources', declaration => {
    expect(sources).toContain(declaration)
  })

  test('_OAuth Application User_ and the two properties are those that the sentences of the bridge name', () => {
    const sentences = pageOf('bridge/vendors/servicenow/auth.ts')
    const named = ['OAuth Application User', ...found(/`(glide\.oauth\.[\w.]+)`/g)]
    expect(named).toHaveLength(3)
    expect(named.filter(name => !sentences.includes(name))).toEqual([])
  })

  test('the heading that the bridge points at is there', () => {
    const [, heading = ''] =
      /See "([^"]+)" in docs\/install\.md/.exec(pageOf('bridge/vendors/servicenow/profile.ts')) ?? []
    expect(install).toContain(`\n## ${heading}\n`)
  })
})
