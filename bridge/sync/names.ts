/**
 * A name that a mapping reads and the incident does not carry is not set, or it was renamed or removed since the names were read. Only
 * a list that is newer than the incident says which. It is read for values that hang on the answer, and for no others.
 */
import type { ListedNames } from '../mapping/catalogue-types.ts'
import { namesAsListed } from '../mapping/catalogue.ts'
import { doubtsNames } from '../mapping/mapping-problem.ts'
import type { Configuration, Incident, KnownNames } from '../mapping/types.ts'
import type { IncidentDocument, VersionedConfiguration } from './ports.ts'
import { createRunner } from './runner.ts'

export interface NamesSource {
  /** The custom fields and roles, listed after this call. Does not throw: what could not be listed is among the errors. */
  readNames(): Promise<ListedNames>
}

export interface NameParts {
  readonly source: NamesSource
  /** Hears that names came or went since those of the configuration were read. */
  readonly onNewNames: () => void
  /** Milliseconds of a monotonic clock. */
  readonly nowMs: () => number
}

export interface NewNames {
  readonly names: KnownNames
  /** When the reading began. */
  readonly listedAtMs: number
  readonly errors: readonly unknown[]
}

/** Those who ask at the same moment share one reading, which begins after all of them asked. */
export function withSharedNames<T extends NamesSource>(source: T): T {
  const readings = createRunner<null, ListedNames>({ run: () => source.readNames(), merge: () => null })
  return { ...source, readNames: () => readings.request('names', null) }
}

/** Whether a template that one of the rows has follows a name that may be gone. */
export function hangOnNames(
  documents: readonly IncidentDocument[],
  { configuration }: VersionedConfiguration,
  incident: Incident,
): boolean {
  const rows = documents.flatMap(document => [document.incident, ...document.followUps])
  const chosen = rows.flatMap(row => ('template' in row ? row.template : []))
  const templates = configuration.templates.filter(({ sysId }) => chosen.includes(sysId))
  return anyDoubtsNames({ ...configuration, templates }, incident)
}

export const anyDoubtsNames = ({ templates, names }: Configuration, incident: Incident): boolean =>
  templates.some(template => doubtsNames(template, { recordType: template.recordType, names, incident }))

/** For an incident of which no column stands anywhere: nothing can be emptied. */
export const undoubted = (names: KnownNames): KnownNames => ({ ...names, current: names.families })

/** The names of the configuration, as incident.io lists them now. */
export async function listNames(
  { source, onNewNames, nowMs }: NameParts,
  { configuration: { names } }: VersionedConfiguration,
): Promise<NewNames> {
  const listedAtMs = nowMs()
  const listed = await source.readNames()
  const now = namesAsListed(names, listed)
  const before = new Map(names.attributes.map(({ key, removed }) => [key, removed]))
  if (now.attributes.some(one => before.get(one.key) !== one.removed)) onNewNames()
  return { names: now, listedAtMs, errors: listed.errors }
}
