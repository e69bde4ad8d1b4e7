/** Stores a mapping file: all of it, or nothing. */
import { gs } from '@servicenow/glide'
import { resolveMapping } from './resolve.ts'
import type { Resolved, ResolvedMapping, ResolvedTemplate } from './resolve.ts'
import type { Catalogue } from './names.ts'
import { parseMappingFile } from './parse-file.ts'
import { beginSaving, brokenSave, endSaving } from './saving.ts'
import { fileOf, readCatalogue, readStored } from './stored.ts'
import type { Stored, StoredMapping, StoredTemplate } from './stored.ts'
import { keepVersion, newestVersion } from './versions.ts'
import { diffMapping, likeness, pairUp, whole } from '../contract/mapping-diff.ts'
import type { MappingChange } from '../contract/mapping-diff.ts'
import { fileText } from '../contract/mapping-file.ts'
import type { MappingFile } from '../contract/mapping-file.ts'
import { parseJson } from '../platform/json.ts'
import { changeRow, newRow, readRow, refusalWords, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { CONDITION, FIELD_MAPPING, STATE_MAPPING, STATUS_MAPPING, TEMPLATE } from '../platform/tables.ts'

export interface Compared {
  readonly changes: readonly MappingChange[]
  /** Sentences about names that mean nothing here. With any of them nothing is stored. */
  readonly problems: readonly string[]
}

/** What storing the file would change. */
export function compareFile(file: MappingFile, catalogue: Catalogue): Compared {
  const stored = fileOf(readStored(catalogue))
  return { changes: diffMapping(stored, file), problems: resolveMapping(file, catalogue).problems }
}

/** Stores the file, and nothing is decided meanwhile. A row that is refused puts back what was stored until then. */
export function importFile(file: MappingFile): Compared {
  const catalogue = readCatalogue()
  const { problems } = resolveMapping(file, catalogue)
  if (problems.length > 0) return { changes: [], problems }
  const keep = (): void => keepVersion(() => fileText(fileOf(readStored(catalogue))))
  keep()
  if (!beginSaving())
    return { changes: [], problems: ['Another mapping is being saved at this moment. Try again in a few minutes.'] }
  try {
    return replaceStored(file, catalogue)
  } finally {
    endSaving()
    keep()
  }
}

function replaceStored(file: MappingFile, catalogue: Catalogue): Compared {
  const before = readStored(catalogue)
  const refusal = write(before, resolveMapping(file, catalogue))
  if (refusal === '') return { changes: diffMapping(fileOf(before), file), problems: [] }
  const putBack = write(readStored(catalogue), resolveMapping(fileOf(before), catalogue))
  const rest = putBack === '' ? 'Nothing was imported.' : `What was written before could not be put back: ${putBack}`
  return { changes: [], problems: [`${refusal} ${rest}`] }
}

/** For the minute script: a save whose node stopped is undone by the version that was kept before it. */
export function undoBrokenSave(): void {
  const broken = brokenSave()
  if (broken === 'none') return
  const kept = broken === 'rows' ? newestVersion() : null
  const file = kept === null ? null : parseMappingFile(parseJson(text(kept, 'file')))
  if (file?.ok === true) {
    const catalogue = readCatalogue()
    const refusal = write(readStored(catalogue), resolveMapping(file.value, catalogue))
    if (refusal !== '')
      gs.error(`incident.io sync: a mapping whose save was broken off could not be put back. ${refusal}`)
  }
  endSaving()
}

/** '' when every row was stored, otherwise the words of the first refusal. */
function write(before: StoredMapping, after: ResolvedMapping): string {
  return firstOf([
    () => writeTemplates(before.templates, after.templates),
    () => writeRows(STATE_MAPPING, before.states, after.states, likeness.state_mapping),
    () => writeRows(STATUS_MAPPING, before.statuses, after.statuses, likeness.status_mapping),
  ])
}

function writeTemplates(before: readonly StoredTemplate[], after: readonly ResolvedTemplate[]): string {
  const pairs = pairUp(before, after, likeness.template, { before: ({ file }) => file, after: ({ file }) => file })
  return firstOf(
    pairs.map(({ before: old, after: wanted }) => () => {
      const saved = wanted === null ? null : writeRow(TEMPLATE, plain(old), plainResolved(wanted))
      if (saved !== null && 'refusal' in saved) return saved.refusal
      const sysId = saved?.sysId ?? ''
      const of = { template: sysId }
      return firstOf([
        () => writeRows(CONDITION, old?.conditions ?? [], under(wanted?.conditions ?? [], of), likeness.condition),
        () => writeRows(FIELD_MAPPING, old?.fields ?? [], under(wanted?.fields ?? [], of), likeness.field_mapping),
        () => (wanted === null && old !== null ? remove(TEMPLATE, old.sysId) : ''),
      ])
    }),
  )
}

/** Without what has rows of its own. */
function plain(template: StoredTemplate | null): Stored<object> | null {
  return template === null
    ? null
    : { sysId: template.sysId, file: { ...template.file, conditions: [], field_mappings: [] } }
}

function plainResolved({ file, columns }: ResolvedTemplate): Resolved<object> {
  return { file: { ...file, conditions: [], field_mappings: [] }, columns }
}

function under<T>(rows: readonly Resolved<T>[], columns: Values): Resolved<T>[] {
  return rows.map(row => ({ ...row, columns: { ...row.columns, ...columns } }))
}

function writeRows<T extends object>(
  table: string,
  before: readonly Stored<T>[],
  after: readonly Resolved<T>[],
  keys: readonly ((row: T) => string)[],
): string {
  const pairs = pairUp(before, after, keys, { before: ({ file }) => file, after: ({ file }) => file })
  return firstOf(
    pairs.map(({ before: old, after: wanted }) => () => {
      if (wanted === null) return old === null ? '' : remove(table, old.sysId)
      const saved = writeRow(table, old, wanted)
      return 'refusal' in saved ? saved.refusal : ''
    }),
  )
}

/** A row that says the same already is left alone, also where it is stored in other words. */
function writeRow(
  table: string,
  before: Stored<object> | null,
  { file, columns }: Resolved<object>,
): { sysId: string } | { refusal: string } {
  if (before === null) {
    const row = newRow(table, columns)
    const sysId = row.insert()
    return sysId === null ? { refusal: words(table, row) } : { sysId }
  }
  if (whole(before.file) === whole(file)) return { sysId: before.sysId }
  const row = readRow(table, before.sysId)
  if (row === null) return { refusal: `A row of ${table} was deleted meanwhile.` }
  return changeRow(row, changed(before.file, file, columns)) ? { sysId: before.sysId } : { refusal: words(table, row) }
}

function changed(before: object, after: object, columns: Readonly<Values>): Values {
  const said = new Map<string, unknown>(Object.entries(before))
  const same = Object.entries(after).filter(([field, value]) => whole(said.get(field)) === whole(value))
  const left = same.map(([field]) => field)
  return Object.fromEntries(Object.entries(columns).filter(([column]) => !left.includes(column)))
}

function remove(table: string, sysId: string): string {
  const row = readRow(table, sysId)
  return row === null || row.deleteRecord() ? '' : words(table, row)
}

function words(table: string, row: Parameters<typeof refusalWords>[0]): string {
  return `A row of ${table} was refused: ${refusalWords(row)}`
}

/** Each is tried only when the ones before it went well. */
function firstOf(steps: readonly (() => string)[]): string {
  for (const step of steps) {
    const refusal = step()
    if (refusal !== '') return refusal
  }
  return ''
}
