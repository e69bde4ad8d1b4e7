/** Rows of `attribute` and `option`: what conditions are picked from. Unique by key, and by attribute and incident.io id. */
import type { CatalogueAttribute, CatalogueOption } from '../mapping/catalogue.ts'
import type { AttributeChanges, AttributeRow, CatalogueRows, OptionChanges, OptionRow } from '../mapping/catalogue-plan.ts'
import type { OneOf } from './encoded-query.ts'
import { isTrue, type TableRow } from './parse.ts'
import type { Table } from './table.ts'
import { checkStored } from './ticket-columns.ts'
import { isRefusal } from './ticket-rows.ts'

export interface CatalogueTables {
  readRows(): Promise<CatalogueRows>
  /** Returns the sys_id; a row that another replica inserted first is as good. */
  insertAttribute(attribute: CatalogueAttribute): Promise<string>
  patchAttribute(sysId: string, changes: AttributeChanges): Promise<void>
  insertOption(attributeSysId: string, option: CatalogueOption): Promise<void>
  patchOption(sysId: string, changes: OptionChanges): Promise<void>
}

const attributeFields = 'sys_id,key,label,kind,record_type,removed'
const optionFields = 'sys_id,attribute,external_id,label,rank,removed'

/** Binds both tables. */
export function createCatalogueRows(attributes: Table, options: Table): CatalogueTables {
  return {
    readRows: async () => {
      const attributeRows = await attributes.readAll(attributeFields)
      const optionRows = await options.readAll(optionFields)
      return { attributes: attributeRows.map(toAttributeRow), options: optionRows.map(toOptionRow) }
    },
    insertAttribute: ({ key, label, kind, recordType }) =>
      insertOnce(attributes, { key, label, kind, record_type: recordType, removed: 'false' }, ['key']),
    patchAttribute: (sysId, changes) => patch(attributes, sysId, attributeColumns(changes)),
    insertOption: async (attribute, { externalId, label, rank }) => {
      const columns = { attribute, external_id: externalId, label, rank: rankText(rank), removed: 'false' }
      await insertOnce(options, columns, ['attribute', 'external_id'])
    },
    patchOption: (sysId, changes) => patch(options, sysId, optionColumns(changes)),
  }
}

/** The unique index decides; a refusal is answered by looking whether the row stands. What it says is the next reading's business. */
async function insertOnce(table: Table, columns: Readonly<Record<string, string>>, unique: readonly string[]): Promise<string> {
  const about = unique.map(column => columns[column]).join(' ')
  try {
    const stored = await table.insert(columns, about)
    checkStored(columns, stored, { table: table.name, about })
    return stored.sys_id ?? ''
  } catch (error) {
    const theirs = isRefusal(error) ? await findOne(table, columns, unique) : null
    if (theirs === null) throw error
    return theirs
  }
}

async function findOne(table: Table, columns: Readonly<Record<string, string>>, unique: readonly string[]): Promise<string | null> {
  const terms = unique.map((column): OneOf => ({ column, values: [columns[column] ?? ''] }))
  const fields = ['sys_id', ...unique].join(',')
  const rows = await table.find([terms], fields, 1, row => unique.every(column => row[column] === columns[column]))
  return rows[0]?.sys_id ?? null
}

async function patch(table: Table, sysId: string, columns: Readonly<Record<string, string>>): Promise<void> {
  checkStored(columns, await table.patch(sysId, columns), { table: table.name, about: `${table.name} row ${sysId}` })
}

const given = (columns: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(columns).filter((entry): entry is [string, string] => entry[1] !== undefined))

const attributeColumns = ({ label, kind, recordType, removed }: AttributeChanges) =>
  given({ label, kind, record_type: recordType, removed: removed === undefined ? undefined : String(removed) })

const optionColumns = ({ label, rank, removed }: OptionChanges) =>
  given({ label, rank: rank === undefined ? undefined : rankText(rank), removed: removed === undefined ? undefined : String(removed) })

/** A column of whole numbers: a rank that is none would be stored as nothing. */
const rankText = (rank: number | null): string => (rank === null ? '' : String(Math.trunc(rank)))

function toRank(text: string | undefined): number | null {
  return text === undefined || !/^-?\d+$/.test(text) ? null : Number(text)
}

const toAttributeRow = (row: TableRow): AttributeRow => ({
  sysId: row.sys_id ?? '',
  key: row.key ?? '',
  label: row.label ?? '',
  kind: row.kind ?? '',
  recordType: row.record_type ?? '',
  removed: isTrue(row.removed),
})

const toOptionRow = (row: TableRow): OptionRow => ({
  sysId: row.sys_id ?? '',
  attribute: row.attribute ?? '',
  externalId: row.external_id ?? '',
  label: row.label ?? '',
  rank: toRank(row.rank),
  removed: isTrue(row.removed),
})
