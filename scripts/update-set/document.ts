/**
 * The file that *System Update Sets > Retrieved Update Sets > Import Update Set from XML* takes. The same app gives the same bytes: ids
 * are derived, and dates come from the version.
 */
import { createHash } from 'node:crypto'
import type { App, CustomerUpdate } from './source.ts'
import { element, leaf, writeXml, type XmlNode } from './xml.ts'

const AUTHOR = 'admin'

/**
 * When the updates of a version were recorded: later ones after earlier ones, and all of them before anybody changed anything. An
 * update that is older than a change on the instance is a collision, which the preview shows and an admin decides; a newer one would
 * overwrite the change without a word.
 * Rules: https://github.com/ServiceNow/ServiceNowDocs/blob/australia/markdown/application-development/system-update-sets/update-set-collisions.md
 */
const FIRST_MS = Date.UTC(2020, 0, 1)
const VERSION = /^(\d{1,2})\.(\d{1,2})\.(\d{1,2})$/
const MINUTE_MS = 60_000

/** The whole file. Throws where the version cannot be turned into a date. */
export function updateSetXml(app: App, title: string, description: string, updates: readonly CustomerUpdate[]): string {
  const recordedMs = recordedAtMs(app.version)
  const date = new Date(recordedMs).toISOString().slice(0, 19).replace('T', ' ')
  const setId = idOf(app, title)
  const stamps = stampsOf(date)
  const frame = remoteUpdateSet(app, title, description, setId, stamps)
  const rows = updates.map((update, index) =>
    customerUpdate(app, title, update, setId, `${(recordedMs + index).toString(16)}0000001`, stamps),
  )
  const lines = [frame, ...rows].map(writeXml)
  return `<?xml version="1.0" encoding="UTF-8"?><unload unload_date="${date}">\n${lines.join('\n')}\n</unload>\n`
}

function recordedAtMs(version: string): number {
  const [, major, minor, patch] = VERSION.exec(version) ?? []
  if (major === undefined || minor === undefined || patch === undefined)
    throw new Error(`The version ${version} is not of the form 1.2.3 with at most two digits each.`)
  return FIRST_MS + (Number(major) * 10_000 + Number(minor) * 100 + Number(patch)) * MINUTE_MS
}

function idOf(app: App, key: string): string {
  return createHash('md5').update(`${app.sysId} ${app.version} ${key}`).digest('hex')
}

function stampsOf(date: string): XmlNode[] {
  return [
    leaf('sys_created_by', AUTHOR),
    leaf('sys_created_on', date),
    leaf('sys_mod_count', '0'),
    leaf('sys_updated_by', AUTHOR),
    leaf('sys_updated_on', date),
  ]
}

/** Columns in alphabetical order, as instances write them. */
function sorted(name: string, columns: XmlNode[]): XmlNode {
  return element(
    name,
    { action: 'INSERT_OR_UPDATE' },
    columns.sort((left, right) => (left.name < right.name ? -1 : 1)),
  )
}

const NO_REFERENCE = { display_value: '' }

function remoteUpdateSet(app: App, title: string, description: string, setId: string, stamps: XmlNode[]): XmlNode {
  const empty = [
    'collisions',
    'commit_date',
    'deleted',
    'inserted',
    'origin_sys_id',
    'release_date',
    'summary',
    'updated',
  ]
  const noReferences = ['parent', 'remote_base_update_set', 'update_set', 'update_source']
  return sorted('sys_remote_update_set', [
    leaf('application', app.sysId, { display_value: app.name }),
    leaf('application_name', app.name),
    leaf('application_scope', app.scope),
    leaf('application_version', app.version),
    leaf('description', description),
    leaf('name', title),
    leaf('remote_parent_id'),
    leaf('remote_sys_id', idOf(app, `${title} at home`)),
    leaf('state', 'loaded'),
    leaf('sys_class_name', 'sys_remote_update_set'),
    leaf('sys_id', setId),
    ...stamps,
    ...empty.map(name => leaf(name)),
    ...noReferences.map(name => leaf(name, '', NO_REFERENCE)),
  ])
}

function customerUpdate(
  app: App,
  title: string,
  { name, type, table, targetName, payload }: CustomerUpdate,
  setId: string,
  recordedAt: string,
  stamps: XmlNode[],
): XmlNode {
  return sorted('sys_update_xml', [
    leaf('action', 'INSERT_OR_UPDATE'),
    leaf('application', app.sysId, { display_value: app.name }),
    leaf('category', 'customer'),
    leaf('comments'),
    leaf('name', name),
    { ...leaf('payload', payload), isCdata: true },
    // The instance works it out.
    leaf('payload_hash'),
    leaf('remote_update_set', setId, { display_value: title }),
    leaf('replace_on_upgrade', 'false'),
    leaf('sys_id', idOf(app, `${title} ${name}`)),
    leaf('sys_recorded_at', recordedAt),
    ...stamps,
    leaf('table', table),
    leaf('target_name', targetName),
    leaf('type', type),
    leaf('update_domain', 'global'),
    leaf('update_guid', createHash('md5').update(`${name} ${payload}`).digest('hex')),
    leaf('update_guid_history'),
    leaf('update_set', '', NO_REFERENCE),
    leaf('view'),
  ])
}
