/** GET and POST home/mapping: what the tab Mapping shows and does. */
import type { CountedRows } from './frame.ts'
import type { MappingChange } from '../mapping-diff.ts'
import type { MappingFile } from '../mapping-file.ts'
import type { AttributeKind, ConditionBox } from '../vocabulary.ts'

/** What conditions can be about, with the names that a file uses. */
export interface AttributeChoice {
  readonly name: string
  readonly label: string
  readonly kind: AttributeKind
  readonly options: readonly string[]
}

/** A column as its form shows it. */
export interface FormColumn {
  readonly name: string
  readonly label: string
  readonly hint: string
  /** In the order of the form; none where it is no choice list. */
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

/** The forms of the mapping, in the words of the dictionary. */
export interface MappingForms {
  readonly template: readonly FormColumn[]
  readonly condition: readonly FormColumn[]
  readonly field_mapping: readonly FormColumn[]
  readonly state_mapping: readonly FormColumn[]
  readonly status_mapping: readonly FormColumn[]
  /** By operator: which boxes of a condition count for a kind of attribute. A kind that is missing does not go with it. */
  readonly boxes: Readonly<Record<string, Readonly<Partial<Record<AttributeKind, readonly ConditionBox[]>>>>>
}

/** What is wrong with a row of a draft, as saving it would say. */
export interface DraftFinding {
  /** Which template of the file, from 0; null for a state or status mapping, which belongs to none. */
  readonly template: number | null
  readonly part: 'template' | 'condition' | 'field_mapping' | 'state_mapping' | 'status_mapping'
  /** Which condition or field mapping of the template, or which mapping of the file, from 0. */
  readonly row: number
  /** Where it was typed, '' when the cause lies elsewhere. */
  readonly column: string
  readonly words: string
}

/** A column of a table that the draft writes to or looks up in. */
export interface ColumnChoice {
  readonly name: string
  readonly label: string
  /** The table of the records that it holds, '' for anything else. */
  readonly reference: string
  /** It holds several of them. */
  readonly is_list: boolean
  /** A mapping may write it. */
  readonly writable: boolean
  /** The values of its choice list, of mapped columns only. */
  readonly choices: readonly string[]
}

/** Who changed a template last, or one of its conditions or field mappings. */
export interface TemplateTouched {
  readonly sys_id: string
  readonly name: string
  readonly record_type: string
  /** RFC 3339, UTC. */
  readonly changed_at: string
  /** The user id, as the platform keeps it. */
  readonly changed_by: string
  readonly problem: string
}

export interface MappingVersion {
  readonly sys_id: string
  /** The number of the configuration. */
  readonly number: number
  /** RFC 3339, UTC. */
  readonly changed_at: string
  /** The user id, as the platform keeps it. */
  readonly changed_by: string
}

/** GET home/mapping/version?id=... */
export interface KeptMapping extends MappingVersion {
  /** The bytes of the file that was exported then. */
  readonly text: string
}

export interface TryoutSummary {
  readonly sys_id: string
  readonly subject: string
  readonly status: 'running' | 'done' | 'failed'
  readonly answer: string
  readonly asked_by: string
  readonly asked_at: string
  /** '' while it runs. */
  readonly finished_at: string
  readonly wanted: number
  readonly looked_at: number
  /** Pages of incidents that the bridge was asked for: each is one call of incident.io, as long as it is not too large. */
  readonly pages: number
  readonly private_count: number
  /** Of the incidents. */
  readonly tickets: number
  readonly skipped: number
  /** null: they were not tried. */
  readonly follow_ups: number | null
  readonly follow_up_tickets: number
  /** Of both. */
  readonly changed: number
  readonly warned: number
  /** When the oldest incident was declared that was looked at, '' when none was. */
  readonly oldest: string
  /** The saved mapping is still the one that it was compared with. */
  readonly is_current: boolean
}

/** GET home/mapping */
export interface MappingPage {
  readonly as_of: string
  /** The version of the saved mapping. */
  readonly configuration: string
  readonly file: MappingFile
  /** The bytes of the exported file. */
  readonly text: string
  readonly attributes: readonly AttributeChoice[]
  readonly forms: MappingForms
  readonly templates: readonly TemplateTouched[]
  /** The newest first: how the mapping was, and who changed it. */
  readonly versions: readonly MappingVersion[]
  /** The newest first. */
  readonly tryouts: readonly TryoutSummary[]
}

/** POST home/mapping/import, and the half of POST home/mapping/diff that says what an import would do. */
export interface MappingComparison {
  readonly configuration: string
  readonly changes: readonly MappingChange[]
  /** Names that mean nothing here: with any of them nothing is stored. */
  readonly problems: readonly string[]
}

/** POST home/mapping/diff */
export interface DraftComparison extends MappingComparison {
  readonly findings: readonly DraftFinding[]
  /** By table. */
  readonly columns: Readonly<Record<string, readonly ColumnChoice[]>>
}

export interface TriedSideBody {
  readonly decision: string
  /** insert, update, adopt, nothing; `jira` when the issue is made there, `none` without a ticket. */
  readonly would: string
  readonly values: Readonly<Record<string, string>>
  readonly warnings: readonly string[]
}

export interface TryoutRowBody {
  readonly external_id: string
  /** Of an incident its reference, of a follow-up its title. */
  readonly reference: string
  /** The reference of the incident that a follow-up belongs to; '' of an incident. */
  readonly follow_up_of: string
  readonly title: string
  readonly permalink: string
  readonly change: string
  readonly now_template: string
  readonly would_template: string
  /** Columns of the record that would get another value. */
  readonly columns: readonly string[]
  /** The record that it has already: it keeps its template. */
  readonly record: string
  readonly now: TriedSideBody
  readonly would: TriedSideBody
}

/** Incidents, or follow-ups, for which the same changes. */
export interface TryoutGroup {
  readonly key: string
  /** The words behind the number, for example "would move from Network to Database". */
  readonly words: string
  readonly rows: CountedRows
}

/** GET home/mapping/tryout?id=...&only=...&group=...&page=... */
export interface TryoutAnswer {
  readonly tryout: TryoutSummary
  readonly groups: readonly TryoutGroup[]
  /** All rows of the filter, and the page of them. */
  readonly total: number
  readonly rows: readonly TryoutRowBody[]
}
