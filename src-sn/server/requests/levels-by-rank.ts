/** Impact and urgency: fixed, as incident.io publishes them, or by the place of the severity among all that incident.io has. */
import type { HomeOptions, LevelMode } from '../contract/home/options.ts'
import { newRow, readRow } from '../platform/rows.ts'
import { FIELD_MAPPING } from '../platform/tables.ts'
import type { IncidentTemplate } from './incident-templates.ts'

const LEVELS = ['impact', 'urgency']

/** What incident.io publishes: https://docs.incident.io/integrations/servicenow. It stays the static value: an incident without a severity gets it. */
const PUBLISHED = '2'

/** The most severe gives 1, the next one 2, all others 3. */
const BY_RANK = '{% if incident.severity.from_top %}{{ incident.severity.from_top | at_most: 3 }}{% endif %}'

/** Templates that an admin gave other values are not asked about. */
const isAsked = ({ values, mappings }: IncidentTemplate): boolean =>
  LEVELS.every(column => values[column] === PUBLISHED && [undefined, BY_RANK].includes(mappings.get(column)?.value))

export function levelMode(templates: readonly IncidentTemplate[]): HomeOptions['levels'] {
  const asked = templates.filter(isAsked)
  const mapped = asked.flatMap(({ mappings }) => LEVELS.map(column => mappings.has(column)))
  const isByRank = mapped.length > 0 && mapped.every(isMapped => isMapped)
  const named = asked.map(({ sysId, name }) => ({ sys_id: sysId, name }))
  if (isByRank) return { mode: 'rank', templates: named }
  return { mode: mapped.includes(true) ? 'mixed' : 'fixed', templates: named }
}

export function setLevels(templates: readonly IncidentTemplate[], mode: LevelMode): void {
  for (const { sysId, mappings } of templates.filter(isAsked))
    for (const [index, column] of LEVELS.entries()) {
      const present = mappings.get(column)
      if (mode === 'rank' && present === undefined) addMapping(sysId, column, index)
      if (mode === 'fixed' && present !== undefined) readRow(FIELD_MAPPING, present.sysId)?.deleteRecord()
    }
}

function addMapping(template: string, column: string, index: number): void {
  newRow(FIELD_MAPPING, {
    template,
    column,
    value: BY_RANK,
    kind: 'value',
    write: 'sync',
    order: `${130 + index * 10}`,
  }).insert()
}
