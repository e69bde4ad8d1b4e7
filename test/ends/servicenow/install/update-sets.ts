/**
 * System Update Sets > Retrieved Update Sets: import, preview, commit, back out. Rules:
 * https://github.com/ServiceNow/ServiceNowDocs/tree/australia/markdown/application-development/system-update-sets
 */
import { readFileSync } from 'node:fs'
import type { Row, Store } from '../contracts.ts'
import { StoreDictionary } from '../dictionary/dictionary.ts'
import { RowWriter, storedDate } from '../platform-data/new-rows.ts'
import { checkBusinessRules, scopeOfTable } from './check-rules.ts'
import type { InstallSummary } from './install-app.ts'
import { backOut, recording, type BackOutDecisions, type Before } from './update-set-back-out.ts'
import { commitRecords } from './update-set-commit.ts'
import { payloadRecords, readUpdateSet } from './update-set-file.ts'
import { findProblems, type PreviewProblem } from './update-set-preview.ts'
import { LOCAL_SETS, rowOf, SETS, UPDATES, updatesOf, VERSIONS } from './update-set-rows.ts'

/** What an admin says to problems: update names. */
export interface Decisions {
  /** "Accept remote update". */
  accept?: readonly string[]
  /** "Skip remote update". */
  skip?: readonly string[]
  /** As for installApp. */
  onRefused?: (reason: string) => void
}

export interface Committed {
  /** The local update set that the commit made. */
  localSet: string
  records: number
  /** New tables. */
  tables: string[]
}

export class UpdateSets {
  private readonly rows: RowWriter

  constructor(
    private readonly store: Store,
    private readonly now: () => Date,
  ) {
    this.rows = new RowWriter(store, now, 'admin')
  }

  /** Import Update Set from XML: the sys_id of the retrieved set. Loading a file again replaces what it loaded before. */
  load(text: string): string {
    const { set, updates } = readUpdateSet(text)
    const sysId = set['sys_id'] ?? ''
    for (const row of updatesOf(this.store, 'remote_update_set', sysId)) this.store.delete(UPDATES, row['sys_id'] ?? '')
    this.store.delete(SETS, sysId)
    this.store.insert(SETS, { ...set, state: 'loaded' })
    for (const update of updates) this.store.insert(UPDATES, update)
    return sysId
  }

  preview(sysId: string): PreviewProblem[] {
    const set = rowOf(this.store, SETS, sysId)
    const problems = findProblems(this.store, new StoreDictionary(this.store), set)
    this.store.update(SETS, sysId, {
      state: 'previewed',
      collisions: String(problems.filter(({ kind }) => kind === 'collision').length),
    })
    return problems
  }

  /** Throws where it was not previewed, or a problem has no decision. */
  commit(sysId: string, { accept = [], skip = [], onRefused }: Decisions = {}): Committed {
    const set = rowOf(this.store, SETS, sysId)
    if (set['state'] !== 'previewed')
      throw new Error(`The update set ${set['name']} is ${set['state']}, not previewed.`)
    const open = this.preview(sysId).filter(({ update }) => !accept.includes(update) && !skip.includes(update))
    if (open.length > 0)
      throw new Error(
        `To commit this update set you must address all problems: ${open[0]?.update}: ${open[0]?.description}`,
      )
    const updates = updatesOf(this.store, 'remote_update_set', sysId).filter(({ name = '' }) => !skip.includes(name))
    const payloads = payloadRecords(updates)
    const scope = set['application_scope'] ?? ''
    checkBusinessRules(
      payloads.flat().filter(({ table }) => table === 'sys_script'),
      scope,
      scopeOfTable(this.store, payloads.flat(), scope),
      onRefused,
    )
    const localSet = this.copySet(set)
    const before: Before[] = []
    const committed = commitRecords(
      recording(this.store, before),
      { now: this.now, scope, ...(onRefused === undefined ? {} : { onRefused }) },
      updates,
      payloads,
      update => this.copyUpdate(update, localSet, before.splice(0)),
    )
    this.store.update(SETS, sysId, { state: 'committed', commit_date: storedDate(this.now()), update_set: localSet })
    return { localSet, ...committed }
  }

  /** Puts back what a committed set changed; see backOut. */
  backOut(localSet: string, decisions: BackOutDecisions = {}): void {
    backOut(this.store, this.now, localSet, decisions)
  }

  /** The app of a retrieved set. */
  appOf(sysId: string): { scope: string; version: string } {
    const { application_scope: scope = '', application_version: version = '' } = rowOf(this.store, SETS, sysId)
    return { scope, version }
  }

  private copySet({ sys_id: remote = '', name = '', application = '', description = '' }: Row): string {
    const localSet = this.rows.insert(LOCAL_SETS, `${remote} ${this.store.count(LOCAL_SETS, [])}`, {
      name,
      application,
      description,
      remote_sys_id: remote,
      state: 'complete',
    })
    return localSet
  }

  /** The local copy keeps when the change was recorded, not when it was committed. */
  private copyUpdate(update: Row, localSet: string, before: readonly Before[]): void {
    const { sys_id: _, remote_update_set: __, ...copied } = update
    const sysId = this.rows.insert(UPDATES, `${localSet} ${update['name']}`, {
      ...copied,
      sys_id: '',
      update_set: localSet,
      remote_update_set: '',
    })
    this.rows.insert(VERSIONS, sysId, { name: update['name'] ?? '', source: sysId, payload: JSON.stringify(before) })
  }
}

/** Imports, previews and commits a file on an instance where nobody is there to decide. Throws at the first problem. */
export function installUpdateSet(sets: UpdateSets, file: string): InstallSummary {
  const sysId = sets.load(readFileSync(file, 'utf8'))
  sets.preview(sysId)
  const { records, tables } = sets.commit(sysId)
  return { ...sets.appOf(sysId), records, tables }
}
