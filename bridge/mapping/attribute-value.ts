/** What a condition compares with: the value of one attribute, and of which kind it is. */
import type { AttributeKind } from '../../src-sn/server/contract/vocabulary.ts'

export interface AttributeValue {
  /** Null: the incident does not have the field, so it does not say of which kind it is. */
  readonly kind: AttributeKind | null
  /** What picked options are compared with: incident.io ids, or the plain word for category, mode and visibility. */
  readonly ids: readonly string[]
  /** What a person sees. Empty: nothing is set. */
  readonly texts: readonly string[]
  /** The e-mail addresses of people: text is compared with them as well. */
  readonly addresses: readonly string[]
  /** For at_least and at_most: the rank of a severity or priority, the number of a numeric field. */
  readonly rank: number | null
}

/** `problem` says why the attribute cannot be read at all; an attribute that is merely not set has empty texts. */
export type AttributeReading = { readonly value: AttributeValue } | { readonly problem: string }

/** What a field of this type is compared by; a type that is newer than this program is compared as text. */
export function kindOfField(fieldType: string): AttributeKind {
  if (fieldType === 'single_select' || fieldType === 'multi_select') return 'option'
  return fieldType === 'numeric' ? 'number' : 'text'
}

/** Two fields, or two roles, of one name are told apart by incident.io's id. */
export const nameWithId = (name: string, id: string): string => `${name} (id ${id})`
