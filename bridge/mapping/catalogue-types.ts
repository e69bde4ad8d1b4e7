/** What conditions are picked from: incident.io's severities, statuses, types, custom fields, roles and priorities, as plain data. */
import type { AttributeKind, RecordType } from '../../src-sn/server/contract/vocabulary.ts'

export interface CatalogueOption {
  readonly externalId: string
  readonly label: string
  /** A severity's rank runs upwards; of other attributes it is the order in which incident.io shows them. */
  readonly rank: number | null
}

export interface CatalogueAttribute {
  /** As conditions name it: severity, custom_field:<id>, role:<id> ... */
  readonly key: string
  readonly label: string
  readonly kind: AttributeKind
  readonly recordType: RecordType
  readonly options: readonly CatalogueOption[]
  /** These are all its options: one that is missing was removed. It does not hold for options that are only seen in passing. */
  readonly optionsComplete: boolean
}

export interface Catalogue {
  readonly attributes: readonly CatalogueAttribute[]
  /** Families of attributes (the part of a key before the colon) of which all members are here: one that is missing was removed. */
  readonly completeFamilies: readonly string[]
  /** What could not be read, in sentences. */
  readonly problems: readonly string[]
}

/** The custom fields and roles as incident.io lists them at this moment. */
export interface ListedNames {
  readonly attributes: readonly { readonly key: string; readonly label: string }[]
  /** Those that were listed completely. */
  readonly families: readonly string[]
  /** Why others were not. */
  readonly errors: readonly unknown[]
}
