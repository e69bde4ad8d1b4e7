import type { XmlNode } from './xml.ts'

export interface App {
  sysId: string
  name: string
  scope: string
  version: string
}

/** One file of a build. */
export interface Source {
  /** The update name: table and sys_id, or what the table is coalesced by. */
  updateName: string
  root: XmlNode
}

export interface CustomerUpdate {
  name: string
  /** What kind of record it is, as people read it. */
  type: string
  /** The table that it is about; '' for most. */
  table: string
  targetName: string
  payload: string
}

/** The outermost record of a file. Throws where there is none. */
export function recordOf({ updateName, root }: Source): XmlNode {
  const [record] = root.children
  if (record === undefined) throw new Error(`${updateName}: no record in it.`)
  return record
}
