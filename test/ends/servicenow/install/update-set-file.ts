/** Reads the file that an instance writes with "Export to XML" and takes with "Import Update Set from XML". */
import type { Row } from '../contracts.ts'
import { keptOnDisk } from '../scripts/kept-on-disk.ts'
import { recordsOf, type UpdateRecord } from './update-files.ts'
import { parseXml, parsingVersion, type XmlElement } from './xml.ts'

export interface UpdateSetFile {
  set: Row
  updates: Row[]
}

/** Throws, as the import does, where the file is no update set. */
export function readUpdateSet(text: string): UpdateSetFile {
  return JSON.parse(
    keptOnDisk([parsingVersion, 'update set 1', text], () => JSON.stringify(parseUpdateSet(text))),
  ) as UpdateSetFile
}

/** The records of an update, in the order of its payload. */
export function payloadRecords(updates: readonly Row[]): UpdateRecord[][] {
  const payloads = updates.map(update => update['payload'] ?? '')
  const files = updates.map(update => update['name'] ?? '')
  return JSON.parse(
    keptOnDisk([parsingVersion, 'payloads 1', ...files, ...payloads], () =>
      JSON.stringify(payloads.map((payload, index) => recordsOf(files[index] ?? '', parseXml(payload)))),
    ),
  ) as UpdateRecord[][]
}

function parseUpdateSet(text: string): UpdateSetFile {
  const root = parseXml(text)
  const sets = root.children.filter(({ name }) => name === 'sys_remote_update_set').map(toRow)
  const updates = root.children.filter(({ name }) => name === 'sys_update_xml').map(toRow)
  const [set] = sets
  if (root.name !== 'unload' || set === undefined || sets.length > 1)
    throw new Error('The file is not an update set: it needs one sys_remote_update_set in an unload.')
  const strange = updates.find(update => update['remote_update_set'] !== set['sys_id'])
  if (strange !== undefined) throw new Error(`The update ${strange['name']} belongs to another update set.`)
  return { set, updates }
}

function toRow({ children }: XmlElement): Row {
  return Object.fromEntries(children.map(({ name, text }) => [name, text]))
}
