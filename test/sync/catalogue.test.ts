import { BridgeError } from '../../bridge/errors.ts'
import type { Catalogue, CatalogueAttribute } from '../../bridge/mapping/catalogue.ts'
import type { AttributeRow, OptionRow } from '../../bridge/mapping/catalogue-plan.ts'
import { describeRefresh, learnFromRuns, refreshCatalogue, type CatalogueStore } from '../../bridge/sync/catalogue.ts'
import { aFollowUp, anIncident } from '../mapping/samples.ts'
import { FakeSource } from './fake-ends.ts'

/** The two tables in memory, unique as the app's indexes make them. */
class FakeTables implements CatalogueStore {
  readonly attributes: AttributeRow[] = []
  readonly options: OptionRow[] = []
  readings = 0
  writes = 0
  failFor: string[] = []

  async readRows() {
    this.readings += 1
    return { attributes: [...this.attributes], options: [...this.options] }
  }

  async insertAttribute({ key, label, kind, recordType }: CatalogueAttribute): Promise<string> {
    this.write(key)
    const sysId = `A${this.attributes.length}`
    this.attributes.push({ sysId, key, label, kind, recordType, removed: false })
    return sysId
  }

  async patchAttribute(sysId: string, changes: object): Promise<void> {
    this.write(sysId)
    const index = this.attributes.findIndex((row) => row.sysId === sysId)
    Object.assign(this.attributes[index] ?? {}, changes)
  }

  async insertOption(attribute: string, option: { externalId: string, label: string, rank: number | null }): Promise<void> {
    this.write(option.externalId)
    this.options.push({ sysId: `O${this.options.length}`, attribute, ...option, removed: false })
  }

  async patchOption(sysId: string, changes: object): Promise<void> {
    this.write(sysId)
    Object.assign(this.options.find((row) => row.sysId === sysId) ?? {}, changes)
  }

  private write(what: string): void {
    if (this.failFor.includes(what)) throw new BridgeError('servicenow_unavailable', `no ${what}`)
    this.writes += 1
  }
}

const severity: CatalogueAttribute = {
  key: 'severity', label: 'Severity', kind: 'option', recordType: 'incident', optionsComplete: true,
  options: [{ externalId: 'MINOR', label: 'Minor', rank: 1 }, { externalId: 'MAJOR', label: 'Major', rank: 2 }],
}
const catalogue = (attributes: CatalogueAttribute[], problems: string[] = []): Catalogue => ({ attributes, completeFamilies: ['custom_field', 'role'], problems })

test('a first refresh fills the tables, a second writes nothing', async () => {
  const store = new FakeTables()
  expect(await refreshCatalogue(catalogue([severity]), store)).toEqual({ added: 3, changed: 0, removed: 0, problems: [] })
  expect(store.options.map(({ attribute, label }) => [attribute, label])).toEqual([['A0', 'Minor'], ['A0', 'Major']])
  const { writes } = store
  expect(await refreshCatalogue(catalogue([severity]), store)).toEqual({ added: 0, changed: 0, removed: 0, problems: [] })
  expect(store.writes).toBe(writes)
})

test('a rename and a removal are counted apart', async () => {
  const store = new FakeTables()
  await refreshCatalogue(catalogue([severity]), store)
  const options = [{ externalId: 'MINOR', label: 'Small', rank: 1 }]
  expect(await refreshCatalogue(catalogue([{ ...severity, options }]), store)).toEqual({ added: 0, changed: 1, removed: 1, problems: [] })
  expect(store.options).toMatchObject([{ label: 'Small', removed: false }, { label: 'Major', removed: true }])
})

test('a row that fails delays no other, and fails the refresh', async () => {
  const store = new FakeTables()
  store.failFor = ['MINOR']
  await expect(refreshCatalogue(catalogue([severity]), store)).rejects.toMatchObject({ code: 'servicenow_unavailable' })
  expect(store.options.map(({ externalId }) => externalId)).toEqual(['MAJOR'])
})

test('options of an attribute whose row fails wait for the next time', async () => {
  const store = new FakeTables()
  store.failFor = ['severity']
  await expect(refreshCatalogue(catalogue([severity]), store)).rejects.toMatchObject({ code: 'servicenow_unavailable' })
  expect(store.options).toEqual([])
  store.failFor = []
  expect(await refreshCatalogue(catalogue([severity]), store)).toMatchObject({ added: 3 })
})

test('the sentence names what was not read', () => {
  expect(describeRefresh({ added: 1, changed: 2, removed: 3, problems: ['incident.io role list: refused with 403.'] })).toBe(
    'Attributes and options: 1 added, 2 changed, 3 marked as removed. Not read, and left as they are: incident.io role list: refused with 403.',
  )
})

describe('learning from runs', () => {
  const team = (optionIds: string[], values: string[]) => ({ id: 'TEAM', name: 'Team', fieldType: 'single_select', optionIds, values })
  const start = () => {
    const store = new FakeTables()
    const source = new FakeSource()
    const under: Promise<unknown>[] = []
    const learning = learnFromRuns({
      source: {
        readIncident: (id) => source.readIncident(id),
        readFollowUp: (id) => source.readFollowUp(id),
        listFollowUps: (id) => source.listFollowUps(id),
        listIncidentUpdates: (id) => source.listIncidentUpdates(id),
        listChangedIncidentIds: (since) => source.listChangedIncidentIds(since),
        listIncidentIdsOfChangedFollowUps: () => source.listIncidentIdsOfChangedFollowUps(),
      },
      store,
      inBackground: (learn) => under.push(learn()),
    })
    const read = async (id: string) => {
      await learning.readIncident(id)
      await learning.listFollowUps(id)
      await Promise.allSettled(under)
    }
    return { store, source, under, read }
  }

  test('new options and priorities are added once', async () => {
    const { store, source, read } = start()
    source.put(anIncident({ customFields: [team(['PAY'], ['Payments'])] })).putFollowUps(aFollowUp())
    await read('INCIDENT_1')
    expect(store.attributes.map(({ key }) => key)).toEqual(['custom_field:TEAM', 'priority'])
    expect(store.options.map(({ label }) => label)).toEqual(['Payments', 'High'])
    const { readings } = store
    await read('INCIDENT_1')
    expect(store.readings).toBe(readings)
  })

  test('a removed option that an old incident still shows stays removed', async () => {
    const { store, source, read } = start()
    await refreshCatalogue(catalogue([{ ...severity, key: 'custom_field:TEAM', label: 'Squad' }]), store)
    await refreshCatalogue(catalogue([{ ...severity, key: 'custom_field:TEAM', label: 'Squad', options: [] }]), store)
    source.put(anIncident({ customFields: [team(['MINOR'], ['An old name'])] }))
    await read('INCIDENT_1')
    expect(store.options[0]).toMatchObject({ label: 'Minor', removed: true })
    expect(store.attributes[0]).toMatchObject({ label: 'Squad' })
  })

  test('what could not be written is tried with the next run', async () => {
    const { store, source, under, read } = start()
    store.failFor = ['PAY']
    source.put(anIncident({ customFields: [team(['PAY'], ['Payments'])] }))
    await read('INCIDENT_1')
    expect((await Promise.allSettled(under)).map(({ status }) => status)).toContain('rejected')
    store.failFor = []
    await read('INCIDENT_1')
    expect(store.options.map(({ label }) => label)).toEqual(['Payments'])
  })

  test('an incident that is not shown, or is private, teaches nothing', async () => {
    const { store, source, read } = start()
    source.put(anIncident({ visibility: 'private', customFields: [team(['PAY'], ['Payments'])] }))
    await read('INCIDENT_1')
    await read('UNKNOWN')
    expect(store.readings).toBe(0)
  })
})
