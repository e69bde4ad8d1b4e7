import type { MappingProblem } from '../../../../bridge/mapping/mapping-problem.ts'
import type { Configuration, FieldMapping } from '../../../../bridge/mapping/types.ts'
import { createProblemReporter } from '../../../../bridge/sync/report-problems.ts'
import { aConfiguration, aTemplate } from '../mapping/samples.ts'

const configuration = (...mappings: Partial<FieldMapping>[]): Configuration =>
  aConfiguration({
    templates: [
      aTemplate({
        fieldMappings: mappings.map(mapping => ({
          sysId: 'M1',
          column: 'description',
          value: '{{ x',
          write: 'sync',
          lookup: null,
          problem: '',
          ...mapping,
        })),
      }),
    ],
  })

const setUp = () => {
  const reported: (readonly MappingProblem[])[] = []
  const state = { nowMs: 0, fails: false, refreshNames: async (): Promise<void> => undefined }
  const refreshed: number[] = []
  const report = async (problems: readonly MappingProblem[]): Promise<void> => {
    if (state.fails) throw new Error('no answer')
    reported.push(problems)
  }
  const warned: unknown[] = []
  const log = { warn: (message: string) => void warned.push(message) }
  const reporter = createProblemReporter({
    app: { reportProblems: report },
    track: work => work,
    log,
    nowMs: () => state.nowMs,
    refreshNames: () => {
      refreshed.push(1)
      return state.refreshNames()
    },
  })
  const look = async (read: Configuration): Promise<void> => {
    reporter(read)
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
  }
  return { reported, state, look, warned, refreshed }
}

it('reports once for a configuration, and again when it changed', async () => {
  const { reported, look } = setUp()
  await Promise.all([look(configuration({})), look(configuration({}))])
  await look(configuration({}))
  expect(reported).toEqual([[{ sysId: 'M1', problem: expect.stringMatching(/Liquid is broken/) }]])
  await look(configuration({ value: '{{ incident.name }}', problem: 'Broken.' }))
  expect(reported[1]).toEqual([{ sysId: 'M1', problem: '' }])
})

it('looks again when incident.io has other names', async () => {
  const { reported, look } = setUp()
  const mapping = { value: "{{ custom_fields['Team'] }}" }
  const named = (label: string): Configuration => ({
    ...configuration(mapping),
    names: { attributes: [{ key: 'custom_field:F', label, removed: false }], families: ['custom_field'] },
  })
  await look(named('Team'))
  expect(reported).toEqual([])
  await look(named('Affected team'))
  expect(reported).toEqual([[{ sysId: 'M1', problem: expect.stringContaining('no custom field "Team"') }]])
})

describe('a name that incident.io is not known to have', () => {
  const named = (...labels: string[]): Configuration => ({
    ...configuration({ value: "{{ custom_fields['Team'] }}" }),
    names: {
      attributes: labels.map(label => ({ key: `custom_field:${label}`, label, removed: false })),
      families: ['custom_field'],
    },
  })
  const unknown = [[{ sysId: 'M1', problem: expect.stringContaining('no custom field "Team"') }]]

  it('was made since the names were read: it is known at once, and nothing is reported', async () => {
    const { reported, state, look, refreshed } = setUp()
    state.refreshNames = () => look(named('Team'))
    await look(named('Other'))
    expect([reported, refreshed]).toEqual([[], [1]])
  })

  it('is no name: it is reported once the names were read again, and they are not read for it twice', async () => {
    const { reported, look, refreshed } = setUp()
    await look(named('Other'))
    await look(named('Other'))
    expect([reported, refreshed]).toEqual([unknown, [1]])
  })

  it('is reported when the names cannot be read', async () => {
    const { reported, state, look } = setUp()
    state.refreshNames = async () => {
      throw new Error('no answer')
    }
    await look(named('Other'))
    expect(reported).toEqual(unknown)
  })

  it('is not asked about for any other mistake', async () => {
    const { reported, look, refreshed } = setUp()
    await look(configuration({ value: '{{ x }}' }))
    expect([reported.length, refreshed]).toEqual([1, []])
  })
})

it('says nothing about a configuration without problems', async () => {
  const { reported, look } = setUp()
  await look(configuration({ value: '{{ incident.name }}' }))
  expect(reported).toEqual([])
})

it('what could not be reported is reported later, not at every reading', async () => {
  const { reported, state, look, warned } = setUp()
  state.fails = true
  await look(configuration({}))
  expect(warned).toEqual(['problems of the configuration could not be reported'])
  await look(configuration({}))
  state.fails = false
  await look(configuration({}))
  expect(reported).toEqual([])
  state.nowMs = 6 * 60_000
  await look(configuration({}))
  expect(reported).toHaveLength(1)
})
