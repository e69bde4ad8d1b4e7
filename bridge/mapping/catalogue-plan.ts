/** Rows as they stand and the catalogue as it is: which rows to insert and to patch. Nothing is ever deleted, removed is a mark. */
import { familyOf, type AttributeKind, type Catalogue, type CatalogueAttribute, type CatalogueOption } from './catalogue.ts'
import type { RecordType } from './types.ts'

export interface AttributeRow {
  readonly sysId: string
  readonly key: string
  readonly label: string
  readonly kind: string
  readonly recordType: string
  readonly removed: boolean
}

export interface OptionRow {
  readonly sysId: string
  /** sys_id of its attribute. */
  readonly attribute: string
  readonly externalId: string
  readonly label: string
  readonly rank: number | null
  readonly removed: boolean
}

export interface CatalogueRows { readonly attributes: readonly AttributeRow[], readonly options: readonly OptionRow[] }

export interface AttributeChanges {
  readonly label?: string
  readonly kind?: AttributeKind
  readonly recordType?: RecordType
  readonly removed?: boolean
}
export interface OptionChanges { readonly label?: string, readonly rank?: number | null, readonly removed?: boolean }

export interface CataloguePlan {
  readonly attributeInserts: readonly CatalogueAttribute[]
  readonly attributePatches: readonly { readonly sysId: string, readonly changes: AttributeChanges }[]
  /** By the attribute's key: its row may be one of the inserts. */
  readonly optionInserts: readonly { readonly attributeKey: string, readonly option: CatalogueOption }[]
  readonly optionPatches: readonly { readonly sysId: string, readonly changes: OptionChanges }[]
}

/** The app's column lengths; a longer label would be cut by the platform and patched again for ever. */
const labelLength = 255
const keyLength = 100
const externalIdLength = 64

/** The plan that brings the rows in step. Attributes that the app ships are in no catalogue and stay as they are. */
export function planCatalogue(rows: CatalogueRows, catalogue: Catalogue): CataloguePlan {
  const attributes = catalogue.attributes.filter(({ key }) => key.length <= keyLength).map(fitting)
  const standing = attributes.map((attribute) => ({ attribute, row: rows.attributes.find(({ key }) => key === attribute.key) }))
  const options = standing.map(({ attribute, row }) =>
    planOptions(attribute, row === undefined ? [] : rows.options.filter((option) => option.attribute === row.sysId)))
  return {
    attributeInserts: standing.filter(({ row }) => row === undefined).map(({ attribute }) => attribute),
    attributePatches: [
      ...standing.flatMap(({ attribute, row }) => (row === undefined ? [] : patchOf(row.sysId, attributeChanges(attribute, row)))),
      ...removedAttributes(rows.attributes, catalogue),
    ],
    optionInserts: options.flatMap(({ inserts }) => inserts),
    optionPatches: options.flatMap(({ patches }) => patches),
  }
}

const isUsableId = (id: string): boolean => id.length <= externalIdLength

const fitting = (attribute: CatalogueAttribute): CatalogueAttribute => ({
  ...attribute,
  label: cut(attribute.label),
  options: attribute.options.filter(({ externalId }) => isUsableId(externalId)).map((option) => ({ ...option, label: cut(option.label) })),
})

const cut = (label: string): string => label.trim().slice(0, labelLength).trim()

const patchOf = <Changes extends object>(sysId: string, changes: Changes): { sysId: string, changes: Changes }[] =>
  Object.keys(changes).length === 0 ? [] : [{ sysId, changes }]

function attributeChanges(attribute: CatalogueAttribute, row: AttributeRow): AttributeChanges {
  return {
    ...(attribute.label === row.label ? {} : { label: attribute.label }),
    ...(attribute.kind === row.kind ? {} : { kind: attribute.kind }),
    ...(attribute.recordType === row.recordType ? {} : { recordType: attribute.recordType }),
    ...(row.removed ? { removed: false } : {}),
  }
}

function removedAttributes(rows: readonly AttributeRow[], catalogue: Catalogue) {
  const known = new Set(catalogue.attributes.map(({ key }) => key))
  return rows
    .filter((row) => !row.removed && !known.has(row.key) && catalogue.completeFamilies.includes(familyOf(row.key)))
    .map(({ sysId }) => ({ sysId, changes: { removed: true } }))
}

function planOptions(attribute: CatalogueAttribute, rows: readonly OptionRow[]) {
  const { key, options, optionsComplete } = attribute
  const pairs = options.map((option) => ({ option, row: rows.find(({ externalId }) => externalId === option.externalId) }))
  const gone = rows.filter((row) => optionsComplete && !row.removed && !options.some(({ externalId }) => externalId === row.externalId))
  return {
    inserts: pairs.filter(({ row }) => row === undefined).map(({ option }) => ({ attributeKey: key, option })),
    patches: [
      ...pairs.flatMap(({ option, row }) => (row === undefined ? [] : patchOf(row.sysId, optionChanges(option, row)))),
      ...gone.map(({ sysId }) => ({ sysId, changes: { removed: true } })),
    ],
  }
}

function optionChanges(option: CatalogueOption, row: OptionRow): OptionChanges {
  return {
    ...(option.label === row.label ? {} : { label: option.label }),
    ...(option.rank === row.rank ? {} : { rank: option.rank }),
    ...(row.removed ? { removed: false } : {}),
  }
}

/** The same plan without a word on rows that stand: what was only seen in passing adds, and corrects nothing. */
export const additionsOf = (plan: CataloguePlan): CataloguePlan => ({ ...plan, attributePatches: [], optionPatches: [] })
