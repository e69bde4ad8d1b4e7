/**
 * What people told incident.io, replayed from their own log: how each incident and follow-up was after every deed. It knows the
 * product's rules for people (what makes an update) and nothing of the sync.
 */
import type { Action, ActionOf } from '../actors/log.ts'

export interface Moment {
  readonly fromMs: number
  readonly toMs: number
}

export interface IncidentTold {
  readonly id: string
  readonly reference: string
  readonly permalink: string
  readonly mode: string
  readonly name: string
  readonly summary: string
  readonly severity: string
  readonly status: string
  readonly visibility: string
  readonly fields: Readonly<Record<string, string>>
  readonly roles: Readonly<Record<string, string>>
}
export interface FollowUpTold {
  readonly id: string
  readonly incident: string
  readonly title: string
  readonly description: string
  readonly priority: string
  readonly assignee: string
  readonly status: string
}
/** One that a person must have made. `status` and `severity` are '' where the deed did not name them, or did not change them. */
export interface UpdateTold extends Moment {
  readonly incident: string
  readonly by: string
  readonly message: string
  readonly status: string
  readonly severity: string
  /** The declaration's own. */
  readonly isFirst: boolean
}
export interface Version<Told> extends Moment {
  readonly told: Told
}
export interface Story<Told> {
  /** Never empty; the last one is how people left it. */
  readonly versions: readonly Version<Told>[]
  /** From this moment on it is nobody's business outside; null as long as it is public. */
  readonly hiddenFromMs: number | null
}
export interface Told {
  readonly incidents: ReadonlyMap<string, Story<IncidentTold>>
  readonly followUps: ReadonlyMap<string, Story<FollowUpTold>>
  readonly updates: readonly UpdateTold[]
}

export const lastOf = <Told>({ versions }: Story<Told>): Told => {
  const last = versions.at(-1)
  if (last === undefined) throw new Error('A story has at least one version')
  return last.told
}

const asText = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))
const texts = (before: Readonly<Record<string, string>>, words: object | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...before, ...words })
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, asText(value)]),
  )

type Words = ActionOf<'incident changed'>['words']

const applied = (before: IncidentTold, words: Words): IncidentTold => ({
  ...before,
  name: words.name ?? before.name,
  summary: words.summary ?? before.summary,
  severity: words.severity ?? before.severity,
  status: words.status ?? before.status,
  visibility: words.visibility ?? before.visibility,
  fields: texts(before.fields, words.custom_fields),
  roles: texts(before.roles, words.roles),
})

/** How an incident is of which its declaration says nothing. */
const undeclared = {
  summary: '',
  severity: 'Minor',
  status: 'Investigating',
  visibility: 'public',
  fields: {},
  roles: {},
}

interface Open<Told> {
  versions: Version<Told>[]
  hiddenFromMs: number | null
}

class Replay {
  readonly incidents = new Map<string, Open<IncidentTold>>()
  readonly followUps = new Map<string, Open<FollowUpTold>>()
  readonly updates: UpdateTold[] = []

  take(action: Action): void {
    switch (action.kind) {
      case 'incident declared':
        return this.declared(action)
      case 'incident changed':
        return this.changed(action)
      case 'follow-up made': {
        const { followUp: id, incident, words } = action
        const made = {
          id,
          incident,
          title: words.title,
          description: '',
          priority: '',
          assignee: '',
          status: 'outstanding',
        }
        this.followUps.set(id, { versions: [], hiddenFromMs: null })
        return this.followUpIs(action, id, { ...made, ...wordsOf(words) })
      }
      case 'follow-up changed':
        return this.followUpIs(action, action.followUp, wordsOf(action.words))
      case 'follow-up deleted':
        return this.followUpIs(action, action.followUp, { status: 'deleted' })
    }
  }

  private declared(action: ActionOf<'incident declared'>): void {
    const { incident: id, reference, permalink, words, by, fromMs, toMs } = action
    const { name, mode = 'standard' } = words
    const told = applied({ id, reference, permalink, mode, name, ...undeclared }, words)
    this.incidents.set(id, {
      versions: [{ told, fromMs, toMs }],
      hiddenFromMs: told.visibility === 'private' ? fromMs : null,
    })
    const { status, severity } = told
    const message = words.message ?? ''
    this.updates.push({ incident: id, by, message, status, severity, fromMs, toMs, isFirst: true })
  }

  private changed({ incident: id, words, by, fromMs, toMs }: ActionOf<'incident changed'>): void {
    const open = this.incidents.get(id)
    if (open === undefined) return
    const before = lastOf(open)
    const told = applied(before, words)
    open.versions.push({ told, fromMs, toMs })
    if (told.visibility === 'private') open.hiddenFromMs ??= fromMs
    const message = words.message ?? ''
    const status = words.status ?? ''
    const severity = told.severity === before.severity ? '' : told.severity
    if (message !== '' || severity !== '' || (status !== '' && status !== before.status))
      this.updates.push({ incident: id, by, message, status, severity, fromMs, toMs, isFirst: false })
  }

  private followUpIs({ fromMs, toMs }: Moment, id: string, changes: Partial<FollowUpTold>): void {
    const open = this.followUps.get(id)
    if (open === undefined) return
    const before = open.versions.at(-1)?.told
    const empty = { id, incident: '', title: '', description: '', priority: '', assignee: '', status: '' }
    open.versions.push({ told: { ...empty, ...before, ...changes }, fromMs, toMs })
  }
}

function wordsOf({
  title,
  description,
  priority,
  assignee,
  status,
}: ActionOf<'follow-up changed'>['words']): Partial<FollowUpTold> {
  return Object.fromEntries(
    Object.entries({ title, description, priority, assignee, status }).filter(([, value]) => value !== undefined),
  )
}

/** Only what an end accepted was done; what may have been done is not part of the story. */
export function replay(actions: readonly Action[]): Told {
  const { incidents, followUps, updates } = actions
    .filter(({ outcome }) => outcome === 'accepted')
    .reduce((told, action) => (told.take(action), told), new Replay())
  const hiddenWith = (incident: string): number | null => incidents.get(incident)?.hiddenFromMs ?? null
  for (const story of followUps.values()) story.hiddenFromMs = hiddenWith(lastOf(story).incident)
  return { incidents, followUps, updates }
}
