/** What people told incident.io stands there as they told it: the sync changed nothing but statuses that a record asked for. */
import { lastWords, statesSet, statusesTold } from './case.ts'
import type { Case } from './case.ts'
import { compareColumns, compareCounts, compareOneOf } from './finding.ts'
import type { Finding } from './finding.ts'
import { lastOf } from './told.ts'
import { auditUpdates } from './updates.ts'

const flat = (values: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1)))

export function auditPeople(audited: Case): Finding[] {
  return [...auditIncidents(audited), ...auditFollowUps(audited), ...auditUpdates(audited)]
}

function auditIncidents(audited: Case): Finding[] {
  const { told, contents, configuration } = audited
  const { incidents } = contents.incidentIo
  return [
    ...compareCounts(
      'incident',
      [...told.incidents.keys()],
      incidents.map(({ id }) => id),
    ),
    ...incidents.flatMap(({ id, fields, roles, ...seen }) => {
      const story = told.incidents.get(id)
      if (story === undefined) return []
      const wanted = lastOf(story)
      const { name, summary, severity, visibility, mode } = wanted
      const asked = statesSet(audited, id).flatMap(({ state }) => configuration.incidentStatus[state] ?? [])
      const allowed = lastWords(story.versions[0]?.told.status ?? '', statusesTold(story.versions), asked)
      return [
        ...compareColumns(
          'incident',
          id,
          { name, summary, severity, visibility, mode, fields: flat(wanted.fields), roles: flat(wanted.roles) },
          { ...seen, fields: flat(fields), roles: flat(roles) },
        ),
        ...compareOneOf(
          'incident status',
          id,
          'status',
          story.hiddenFromMs === null ? allowed : [...allowed, wanted.status],
          seen.status,
        ),
      ]
    }),
  ]
}

function auditFollowUps(audited: Case): Finding[] {
  const { told, contents, configuration } = audited
  const { followUps } = contents.incidentIo
  return [
    ...compareCounts(
      'follow-up',
      [...told.followUps.keys()],
      followUps.map(({ id }) => id),
    ),
    ...followUps.flatMap(seen => {
      const story = told.followUps.get(seen.id)
      if (story === undefined) return []
      const { title, description, priority, assignee, status } = lastOf(story)
      const asked = statesSet(audited, seen.id).flatMap(({ state }) => configuration.followUpStatus[state] ?? [])
      const words = lastWords(story.versions[0]?.told.status ?? '', statusesTold(story.versions), asked)
      const allowed = status === 'deleted' ? ['deleted'] : story.hiddenFromMs === null ? words : [...words, status]
      return [
        ...compareColumns('follow-up', seen.id, { title, description, priority, assignee }, { ...seen }),
        ...compareOneOf('follow-up status', seen.id, 'status', allowed, seen.status),
      ]
    }),
  ]
}
