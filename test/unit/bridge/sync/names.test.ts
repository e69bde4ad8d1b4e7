/** A field or a role that the incident lacks: not set, or gone since the names of the configuration were read. */
import type { ListedNames } from '../../../../bridge/mapping/catalogue-types.ts'
import type { FieldMapping } from '../../../../bridge/mapping/types.ts'
import { BridgeError } from '../../../../bridge/observability/errors.ts'
import { aConfiguration, aFollowUp, aFollowUpTemplate, aTemplate } from '../mapping/samples.ts'
import { withSharedNames } from '../../../../bridge/sync/names.ts'
import { at, bareHint, declaredHint, makeSyncRig, publicHint, type SyncRig } from './sync-rig.ts'

const attributes = [
  { key: 'custom_field:CF_CAUSE', label: 'Root cause' },
  { key: 'role:ROLE_SCRIBE', label: 'Scribe' },
]
const listed: ListedNames = { attributes, families: ['custom_field', 'role'], errors: [] }
const known = {
  attributes: attributes.map(one => ({ ...one, removed: false })),
  families: ['custom_field', 'role'],
}
const map = (column: string, value: string): FieldMapping => ({ column, value, write: 'sync', lookup: null })
const mapped = [
  map('short_description', '{{ incident.name }}'),
  map('cause', "{{ custom_fields['Root cause'] | default: 'none' }}"),
  map('close_notes', "{{ roles['Scribe'].email }}"),
]

let rig: SyncRig
beforeEach(() => {
  rig = makeSyncRig()
  rig.source.names = listed
  rig.app.configuration = aConfiguration({ templates: [aTemplate({ fieldMappings: mapped })], names: known })
  rig.put()
})

/** Column -> value, or why it is left out. */
const sent = (): Record<string, string> => {
  const incident = rig.app.documents.at(-1)?.incident
  if (incident === undefined || !('desiredValues' in incident)) throw new Error('No row was sent')
  return Object.fromEntries(incident.desiredValues.map(one => [one.column, one.problem ?? one.value]))
}
const namesRead = (): number => rig.source.calls.filter(call => call === 'readNames').length
const name = { short_description: 'Payments are slow' }

describe('before the next refresh of the names', () => {
  it('what was removed empties no column, and is news', async () => {
    rig.source.names = { ...listed, attributes: [] }
    await rig.sync()
    expect(sent()).toEqual({
      ...name,
      cause: 'left out, because the custom field "Root cause" was removed in incident.io. Correct the field mapping.',
      close_notes: 'left out, because the role "Scribe" was removed in incident.io. Correct the field mapping.',
    })
    expect(rig.news).toHaveLength(1)
  })

  it('what was renamed, and is not set, empties no column', async () => {
    rig.source.names = { ...listed, attributes: attributes.map(one => ({ ...one, label: `New ${one.label}` })) }
    await rig.sync()
    expect(sent()).toEqual({
      ...name,
      cause: expect.stringContaining('incident.io has no custom field "Root cause"'),
      close_notes: expect.stringContaining('incident.io has no role "Scribe"'),
    })
  })

  it('what is still there is not set', async () => {
    await rig.sync()
    expect(sent()).toEqual({ ...name, cause: 'none', close_notes: '' })
    expect([namesRead(), rig.news]).toEqual([1, []])
  })

  it('the names are read after the incident, so that none can go in between', async () => {
    await rig.sync(bareHint)
    expect(rig.source.calls.slice(0, 2)).toEqual(['readIncident', 'readNames'])
  })

  it('follow-ups that read the incident keep their columns too', async () => {
    rig.app.configuration = aConfiguration({
      templates: [aTemplate(), aFollowUpTemplate({ fieldMappings: mapped })],
      names: known,
    })
    rig.source.names = { ...listed, attributes: [] }
    rig.source.putFollowUps(aFollowUp())
    await rig.sync(publicHint)
    expect(rig.app.documents.at(-1)?.followUps).toMatchObject([
      { desiredValues: [{}, { column: 'cause', problem: expect.stringContaining('was removed') }, {}] },
    ])
  })
})

describe('what it costs', () => {
  it('nothing when the incident carries them, also without a value', async () => {
    rig.put({
      customFields: [{ id: 'CF_CAUSE', name: 'Root cause', fieldType: 'text', optionIds: [], values: [] }],
      roles: [{ roleId: 'ROLE_SCRIBE', role: 'Scribe', assignee: null }],
    })
    await rig.sync()
    expect([sent(), namesRead()]).toEqual([{ ...name, cause: 'none', close_notes: '' }, 0])
  })

  it('nothing when the incident was declared a moment ago: nothing stands that could be emptied', async () => {
    await rig.sync(declaredHint)
    expect([sent(), namesRead()]).toEqual([{ ...name, cause: 'none', close_notes: '' }, 0])
  })

  it('nothing for a template that does not take the incident', async () => {
    const other = aTemplate({ sysId: 'OTHER', order: 200, fieldMappings: mapped })
    rig.app.configuration = aConfiguration({ templates: [aTemplate(), other], names: known })
    await rig.sync()
    expect(namesRead()).toBe(0)
  })

  it('nothing while not all names are known: none is doubted then', async () => {
    rig.app.configuration = { ...rig.app.configuration, names: { ...known, families: [] } }
    await rig.sync()
    expect([sent(), namesRead()]).toEqual([{ ...name, cause: 'none', close_notes: '' }, 0])
  })

  it('one reading for a run, however often the app has it decide again', async () => {
    const kept = { ...aTemplate({ fieldMappings: mapped }), active: true }
    rig.app.configuration = aConfiguration({ templates: [kept], names: known })
    await rig.sync()
    rig.app.configuration = aConfiguration({
      templates: [aTemplate({ sysId: 'NEW', order: 1, fieldMappings: mapped }), kept],
      names: known,
    })
    rig.app.version += 1
    rig.put({ updatedAt: at(6) })
    await rig.sync()
    // Decided before, then by the new configuration, then by the template that is kept.
    expect([rig.app.documents.length, namesRead()]).toEqual([4, 2])
    expect(sent()).toEqual({ ...name, cause: 'none', close_notes: '' })
  })
})

describe('names that cannot be listed', () => {
  const refused = new BridgeError('incident_io_refused', 'incident.io custom field list: the key may not.')
  const down = new BridgeError('incident_io_unavailable', 'incident.io is down.', { retry: true })
  const left = (noun: string, label: string): string =>
    `left out, because incident.io does not say whether it still has the ${noun} "${label}". The next change in incident.io asks again.`

  it('leave the columns as they are, with a warning that says so', async () => {
    rig.source.names = { attributes: [], families: [], errors: [refused] }
    await rig.sync()
    expect(sent()).toEqual({
      ...name,
      cause: left('custom field', 'Root cause'),
      close_notes: left('role', 'Scribe'),
    })
    expect([rig.news, rig.app.documents.at(-1)?.bridgeError]).toEqual([[], ''])
  })

  it('one list alone decides about its own names', async () => {
    rig.source.names = { ...listed, families: ['role'], errors: [refused] }
    await rig.sync()
    expect(sent()).toEqual({ ...name, cause: left('custom field', 'Root cause'), close_notes: '' })
  })

  it('come back: the delivery is asked for again', async () => {
    rig.source.names = { attributes: [], families: [], errors: [down] }
    await expect(rig.sync()).rejects.toThrow(down)
    expect(sent()).toMatchObject({ cause: left('custom field', 'Root cause') })
    rig.source.names = listed
    await rig.sync()
    expect(sent()).toEqual({ ...name, cause: 'none', close_notes: '' })
  })
})

it('those who ask while a reading is under way share the next one, which is newer than what they know', async () => {
  const answers: ((names: ListedNames) => void)[] = []
  const { readNames } = withSharedNames({ readNames: () => new Promise<ListedNames>(resolve => answers.push(resolve)) })
  const first = readNames()
  while (answers.length === 0) await Promise.resolve()
  const later = [readNames(), readNames(), readNames()]
  answers[0]?.({ ...listed, attributes: [] })
  expect((await first).attributes).toEqual([])
  while (answers.length === 1) await Promise.resolve()
  answers[1]?.(listed)
  expect(await Promise.all(later)).toEqual([listed, listed, listed])
  expect(answers).toHaveLength(2)
})
