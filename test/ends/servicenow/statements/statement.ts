/** What the log of statements says about one statement that a script made. */
export interface ScriptStatement {
  kind: 'query' | 'write'
  /** The table that the script named, not the physical one. */
  table: string
  /** The encoded query without its values, such as `sys_idIN^active=`. A write of one record shows its operation instead. */
  query: string
  /** Rows read or written. */
  rows: number
  /** The business rule, scheduled script, button or REST operation that ran. */
  source: string
  /** True when no index serves the query, however few rows stand. */
  scan: boolean
  /** The index, or the evidence of it; '' for a scan and for a write of one record. */
  servedBy: string
}

/** An index of a platform table, and how we know of it. */
export interface PlatformIndex {
  table: string
  columns: string[]
  evidence: string
}

export interface TableIndex {
  name: string
  columns: string[]
}
