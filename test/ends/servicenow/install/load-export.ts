/**
 * Loads what somebody exported from an instance: an update set, the repository of an application, a built application, or records that a
 * list exported as XML. Says in words what this instance does not have or do.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Store } from '../contracts.ts'
import { StoreDictionary } from '../dictionary/dictionary.ts'
import { StoreQuery } from '../query/store-query.ts'
import { exportNotes } from './export-notes.ts'
import { findApplication, installApp } from './install-app.ts'
import { makeMissingTables } from './made-tables.ts'
import { noteExportedScope } from '../platform-data/seed.ts'
import { RecordWriter } from './record-writer.ts'
import { readRecords, recordsOf, type UpdateRecord } from './update-files.ts'
import { payloadRecords } from './update-set-file.ts'
import { updatesOf } from './update-set-rows.ts'
import type { UpdateSets } from './update-sets.ts'
import { parseXml, type XmlElement } from './xml.ts'

export interface LoadParts {
  store: Store
  updateSets: UpdateSets
  now: () => Date
}

export interface Loaded {
  kind: 'application' | 'update set' | 'records'
  /** Rows written. */
  records: number
  /** What did not load, what was decided, and what nothing here acts upon. */
  notes: string[]
}

const FOLDERS = ['update', 'author_elective_update', 'unload']

/** Loads a file or a folder. Throws where nothing of it can be loaded, and says why. */
export function loadExport(path: string, parts: LoadParts): Loaded {
  const application = statSync(path).isDirectory() ? findApplication(path) : null
  if (application !== null) return loadApplication(path, application.folder, parts)
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter(name => name.endsWith('.xml'))
        .sort()
        .map(name => join(path, name))
    : [path]
  if (files.length === 0) throw new Error(`${path}: no application and no XML file.`)
  const roots = files.map(file => ({ file: basename(file), text: readFileSync(file, 'utf8') }))
  const sets = roots.filter(({ text }) => text.includes('<sys_remote_update_set '))
  if (sets.length === 0) return loadRecords(roots, parts)
  if (sets.length < roots.length || sets.length > 1) throw new Error(`${path}: load one update set at a time.`)
  return loadUpdateSet(sets[0]?.text ?? '', parts)
}

function loadApplication(path: string, folder: string, parts: LoadParts): Loaded {
  const refused: string[] = []
  const onRefused = (reason: string): void => void refused.push(reason)
  const { records, scope } = installApp(path, parts.store, { now: parts.now, onRefused })
  noteExportedScope(parts.store, parts.now, scope)
  const files = FOLDERS.flatMap(name => readRecords(folder, name))
  return { kind: 'application', records, notes: [...refused, ...exportNotes(parts.store, files)] }
}

/** Every problem of the preview is accepted, and told. */
function loadUpdateSet(text: string, { store, updateSets, now }: LoadParts): Loaded {
  const sysId = updateSets.load(text)
  const problems = updateSets.preview(sysId)
  const refused: string[] = []
  const accept = problems.map(({ update }) => update)
  const { records } = updateSets.commit(sysId, { accept, onRefused: reason => void refused.push(reason) })
  noteExportedScope(store, now, updateSets.appOf(sysId).scope)
  const told = problems.map(({ update, description }) => `accepted ${update}: ${description}`)
  const updates = payloadRecords(updatesOf(store, 'remote_update_set', sysId)).flat()
  return { kind: 'update set', records, notes: [...told, ...refused, ...exportNotes(store, updates)] }
}

interface XmlText {
  file: string
  text: string
}

/** As the menu of a list imports XML: no rule runs, and what is there with the same sys_id is overwritten. */
function loadRecords(files: readonly XmlText[], { store, now }: LoadParts): Loaded {
  const notes: string[] = []
  const records = files.flatMap(({ file, text }): UpdateRecord[] => {
    try {
      return rowsOf(file, parseXml(text))
    } catch (error) {
      notes.push(error instanceof Error ? error.message : String(error))
      return []
    }
  })
  if (records.length === 0) throw new Error(`Nothing to load. ${notes.join(' ')}`)
  const dictionary = new StoreDictionary(store)
  makeMissingTables(store, dictionary, now, records, true)
  const query = new StoreQuery(store, dictionary, now)
  const onRefused = (reason: string): void => void notes.push(reason)
  const writer = new RecordWriter({ store, dictionary, query, now, scope: '', overwrites: true, onRefused })
  const written = records.filter(record => writer.apply(record)).length
  return { kind: 'records', records: written, notes: [...notes, ...exportNotes(store, records)] }
}

function rowsOf(file: string, root: XmlElement): UpdateRecord[] {
  try {
    return recordsOf(file, root)
  } catch (error) {
    throw new Error(`${file} holds no exported records: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}
