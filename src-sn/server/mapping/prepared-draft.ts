/** A mapping that is ready to be tried. */
import type { TemplateMemo } from '../tickets/template.ts'

export interface PreparedDraft {
  /** As the bridge reads it. */
  readonly body: { readonly templates: readonly object[]; readonly status_mappings: readonly object[] }
  /** As the app writes by it. */
  readonly memo: TemplateMemo
  /** Whether a template writes the same as the stored one: then a dry run of the same row comes to the same. */
  readonly isAsStored: (templateSysId: string) => boolean
  /** Whether a template that is on takes follow-ups, of the draft or of what is stored. */
  readonly takesFollowUps: boolean
}

/** Of the JSON of a file; or what is wrong with it, in sentences. */
export type PrepareDraft = (given: unknown) => PreparedDraft | { readonly problems: readonly string[] }
