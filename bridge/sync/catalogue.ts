/**
 * Keeps the rows that conditions are picked from in step with incident.io: all of them at start, on a schedule and on an
 * admin's word; single options as soon as a run meets an incident that has new ones. Several replicas may do the same.
 */
import {
  attributesSeenIn, mergeSeen, priorityAttribute, type Catalogue, type CatalogueAttribute, type CatalogueOption,
} from '../mapping/catalogue.ts'
import {
  additionsOf, planCatalogue, type AttributeChanges, type CataloguePlan, type CatalogueRows, type OptionChanges,
} from '../mapping/catalogue-plan.ts'
import type { IncidentSource } from './ports.ts'
import { settle, throwWorst } from './settle.ts'

export interface CatalogueStore {
  readRows(): Promise<CatalogueRows>
  /** Returns the sys_id of the row; one that stands already is no error. */
  insertAttribute(attribute: CatalogueAttribute): Promise<string>
  patchAttribute(sysId: string, changes: AttributeChanges): Promise<void>
  insertOption(attributeSysId: string, option: CatalogueOption): Promise<void>
  patchOption(sysId: string, changes: OptionChanges): Promise<void>
}

export interface RefreshResult {
  readonly added: number
  readonly changed: number
  readonly removed: number
  /** What could not be read, in sentences. */
  readonly problems: readonly string[]
}

/** Brings all rows in step. Rows that fail delay no others; afterwards the failure that decides is thrown. */
export async function refreshCatalogue(catalogue: Catalogue, store: CatalogueStore): Promise<RefreshResult> {
  const rows = await store.readRows()
  return apply(planCatalogue(rows, catalogue), rows, store, catalogue.problems)
}

/** Adds what is new and leaves everything else as it stands. */
async function addToCatalogue(attributes: readonly CatalogueAttribute[], store: CatalogueStore): Promise<RefreshResult> {
  const rows = await store.readRows()
  const plan = planCatalogue(rows, { attributes, completeFamilies: [], problems: [] })
  return apply(additionsOf(plan), rows, store, [])
}

async function apply(plan: CataloguePlan, rows: CatalogueRows, store: CatalogueStore, problems: readonly string[]): Promise<RefreshResult> {
  const sysIds = new Map(rows.attributes.map(({ key, sysId }) => [key, sysId]))
  const attributes = await settle(plan.attributeInserts.map((attribute) => async () => {
    sysIds.set(attribute.key, await store.insertAttribute(attribute))
  }))
  const others = await settle([
    ...plan.attributePatches.map(({ sysId, changes }) => () => store.patchAttribute(sysId, changes)),
    ...plan.optionInserts.map(({ attributeKey, option }) => () => insertOption(store, sysIds.get(attributeKey), option)),
    ...plan.optionPatches.map(({ sysId, changes }) => () => store.patchOption(sysId, changes)),
  ])
  throwWorst([...attributes.errors, ...others.errors])
  const patches = [...plan.attributePatches, ...plan.optionPatches]
  const removed = patches.filter(({ changes }) => changes.removed === true).length
  return { added: plan.attributeInserts.length + plan.optionInserts.length, removed, changed: patches.length - removed, problems }
}

/** Without its attribute, whose insert failed, an option has to wait for the next time. */
async function insertOption(store: CatalogueStore, attributeSysId: string | undefined, option: CatalogueOption): Promise<void> {
  if (attributeSysId !== undefined) await store.insertOption(attributeSysId, option)
}

/** The refresh in a sentence, for the admin who asked for it and for the log. */
export function describeRefresh({ added, removed, changed, problems }: RefreshResult): string {
  const counts = `Attributes and options: ${added} added, ${changed} changed, ${removed} marked as removed.`
  return problems.length === 0 ? counts : `${counts} Not read, and left as they are: ${problems.join(' ')}`
}

export interface LearnerParts {
  readonly source: IncidentSource
  readonly store: CatalogueStore
  /** Runs the learning outside of the run that gave the occasion. */
  readonly inBackground: (learn: () => Promise<unknown>) => void
}

/**
 * Listens to what the runs read. Options that were met before cost nothing; new ones are written once, outside of the run:
 * no condition can name an option that is not there yet.
 */
export function learnFromRuns({ source, store, inBackground }: LearnerParts): IncidentSource {
  const met = new Set<string>()
  const learn = (attributes: readonly CatalogueAttribute[]): void => {
    const unmet = attributes.filter((attribute) => wordsOf(attribute).some((word) => !met.has(word)))
    if (unmet.length === 0) return
    for (const word of unmet.flatMap(wordsOf)) met.add(word)
    const forget = (error: unknown): never => {
      for (const word of unmet.flatMap(wordsOf)) met.delete(word)
      throw error
    }
    inBackground(() => addToCatalogue([...mergeSeen(unmet).values()], store).catch(forget))
  }
  return {
    ...source,
    readIncident: async (id) => {
      const incident = await source.readIncident(id)
      if (incident !== null) learn(attributesSeenIn(incident))
      return incident
    },
    listFollowUps: async (incidentId) => {
      const followUps = await source.listFollowUps(incidentId)
      learn([priorityAttribute(followUps)])
      return followUps
    },
  }
}

const wordsOf = ({ key, options }: CatalogueAttribute): string[] => options.map(({ externalId }) => `${key} ${externalId}`)
