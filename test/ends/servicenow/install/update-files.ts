/** The records in the update files of a built app. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keptOnDisk } from '../scripts/kept-on-disk.ts'
import { parseXml, parsingVersion } from './xml.ts'
import type { XmlElement } from './xml.ts'

export interface UpdateRecord {
  /** The file it came from, for messages. */
  file: string
  table: string
  action: 'INSERT_OR_UPDATE' | 'DELETE' | 'delete_multiple'
  /** Encoded query of a delete_multiple. */
  query: string
  values: Record<string, string>
  /** For references: what the target is called where its sys_id may be another one. */
  names: Record<string, string>
  /** References that say more about their target than its sys_id, so that it is found without one. */
  keyed: string[]
}

interface XmlFile {
  file: string
  text: string
}
interface XmlTree {
  file: string
  root: XmlElement
}

/** The XML files of one folder of the build, by name; a folder that is not there has none. */
export function readXmlFolder(directory: string, folder: string, names = /./): XmlTree[] {
  const path = join(directory, folder)
  if (!existsSync(path)) return []
  const files = readdirSync(path)
    .filter(name => name.endsWith('.xml') && names.test(name))
    .sort()
    .map((name): XmlFile => ({ file: `${folder}/${name}`, text: readFileSync(join(path, name), 'utf8') }))
  const texts = files.flatMap(({ file, text }) => [file, text])
  // Every start of an instance and every test file that installs the app would parse the same megabytes again.
  return JSON.parse(keptOnDisk([parsingVersion, ...texts], () => JSON.stringify(files.map(toTree)))) as XmlTree[]
}

function toTree({ file, text }: XmlFile): XmlTree {
  try {
    return { file, root: parseXml(text) }
  } catch (error) {
    throw new Error(`${file}: cannot be read as XML.`, { cause: error })
  }
}

/** Every record of a folder, in file order. */
export function readRecords(directory: string, folder: string, names?: RegExp): UpdateRecord[] {
  return readXmlFolder(directory, folder, names).flatMap(({ file, root }) => recordsOf(file, root))
}

/** The records in one file, or in the payload of one customer update. */
export function recordsOf(file: string, root: XmlElement): UpdateRecord[] {
  if (root.name !== 'record_update' && root.name !== 'unload')
    throw new Error(`${file}: expected record_update, found ${root.name}.`)
  return collect(file, root.children)
}

/** Sets such as sys_choice_v2 only wrap records. */
function collect(file: string, elements: XmlElement[]): UpdateRecord[] {
  return elements.flatMap(element => {
    const isWrapper = element.children.some(child => child.attributes['action'] !== undefined)
    if (!isWrapper) return [toRecord(file, element)]
    return [...clearing(file, element), ...collect(file, element.children)]
  })
}

/** The frame of version 3 replaces the choices of its column; the one of version 4 names those that it replaces. */
function clearing(file: string, { name, attributes }: XmlElement): UpdateRecord[] {
  const { table = '', field } = attributes
  if (field === undefined || name === 'sys_choice_v2') return []
  const query = `name=${table}^element=${field}`
  return [{ file, table: 'sys_choice', action: 'delete_multiple', query, values: {}, names: {}, keyed: [] }]
}

function toRecord(file: string, element: XmlElement): UpdateRecord {
  return {
    file,
    table: element.name,
    action: toAction(file, element.attributes['action'] ?? ''),
    query: element.attributes['query'] ?? '',
    values: Object.fromEntries(element.children.map(child => [child.name, child.text])),
    names: Object.fromEntries(
      element.children.flatMap(child => {
        const name = child.attributes['name'] ?? child.attributes['display_value']
        return name === undefined ? [] : [[child.name, name]]
      }),
    ),
    keyed: element.children.flatMap(({ name, attributes }) =>
      attributes['name'] === undefined && attributes['path'] === undefined ? [] : [name],
    ),
  }
}

function toAction(file: string, action: string): UpdateRecord['action'] {
  switch (action) {
    case 'INSERT_OR_UPDATE':
    case 'DELETE':
    case 'delete_multiple':
      return action
    default:
      throw new Error(`${file}: unknown action "${action}".`)
  }
}

/** Every app is a scope as well. */
export function scopeRecord(app: UpdateRecord): UpdateRecord {
  const { sys_id: sysId = '', scope = '', name = scope, version = '' } = app.values
  return { ...app, table: 'sys_scope', values: { sys_id: sysId, scope, name, version, source: scope } }
}
