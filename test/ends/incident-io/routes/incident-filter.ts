/** The filters of GET /v2/incidents. Tests and tutorials are left out unless `mode` asks for them. */
import type { Request } from 'express'
import { z } from 'zod'
import { invalid } from '../http/errors.ts'
import type { State } from '../state/state.ts'
import type { Incident } from '../wire.ts'
import { among, operatorsOf, updatedWithin, within } from './filters.ts'
import type { Operators, Predicate } from './filters.ts'
import { byId } from './resolve.ts'

/** gte and lte compare ranks: a higher rank is more severe. */
const bySeverity = (state: State, operators: Operators): Predicate<Incident>[] =>
  Object.entries(operators).flatMap(([operator, ids]): Predicate<Incident>[] => {
    if (operator !== 'gte' && operator !== 'lte')
      return among('severity', { [operator]: ids }, incident => incident.severity?.id)
    return ids.map((id): Predicate<Incident> => {
      const bound = byId(state.organisation.severities, id, 'severity').rank
      return ({ severity }) =>
        severity !== undefined && (operator === 'gte' ? severity.rank >= bound : severity.rank <= bound)
    })
  })

const nested = (request: Request, name: string): Record<string, Operators> => {
  const parsed = z
    .record(z.string(), z.record(z.string(), z.array(z.string())))
    .optional()
    .safeParse(request.query[name])
  if (!parsed.success) throw invalid(name, `${name} is a filter: write ${name}[id][operator]=value`)
  return parsed.data ?? {}
}

const byOption = (request: Request): Predicate<Incident>[] => {
  const filters = Object.entries(nested(request, 'custom_field'))
  return filters.flatMap(([fieldId, operators]) =>
    Object.entries(operators).map(([operator, wanted]): Predicate<Incident> => {
      if (operator !== 'one_of' && operator !== 'not_in')
        throw invalid('custom_field', `custom_field has no operator "${operator}"`)
      return incident => {
        const entry = incident.custom_field_entries.find(each => each.custom_field.id === fieldId)
        const held = (entry?.values ?? []).some(value => wanted.includes(value.value_option?.id ?? ''))
        return held === (operator === 'one_of')
      }
    }),
  )
}

/** Whether an incident belongs in the list that was asked for. */
export function incidentFilter(state: State, request: Request): Predicate<Incident> {
  const mode = operatorsOf(request, 'mode')
  const modes = among<Incident>(
    'mode',
    Object.keys(mode).length === 0 ? { one_of: ['standard', 'retrospective'] } : mode,
    incident => incident.mode,
  )
  const asked = [
    ...among<Incident>('status', operatorsOf(request, 'status'), incident => incident.incident_status.id),
    ...among<Incident>(
      'status_category',
      operatorsOf(request, 'status_category'),
      incident => incident.incident_status.category,
    ),
    ...among<Incident>('incident_type', operatorsOf(request, 'incident_type'), incident => incident.incident_type?.id),
    ...within<Incident>('created_at', operatorsOf(request, 'created_at'), incident => incident.created_at),
    ...updatedWithin<Incident>(state, request),
    ...bySeverity(state, operatorsOf(request, 'severity')),
    ...byOption(request),
  ]
  const any = request.query['filter_mode'] === 'any' && asked.length > 0
  return incident =>
    modes.every(test => test(incident)) &&
    (any ? asked.some(test => test(incident)) : asked.every(test => test(incident)))
}
