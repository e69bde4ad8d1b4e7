/** Where a customer update looks different from the file of a build that says the same. */
import { createHash } from 'node:crypto'
import { recordOf, type App, type Source } from './source.ts'
import { element, leaf, textOf, type XmlNode } from './xml.ts'

/** A set has no installer that knows to which app a record belongs. */
export function withPackage({ updateName, root }: Source, app: App): Source {
  const own = (node: XmlNode): XmlNode => {
    const scope = node.children.findIndex(({ name }) => name === 'sys_scope')
    const children = node.children.filter(({ name }) => name !== 'sys_package').map(own)
    if (scope >= 0 && node.name !== 'sys_app')
      children.splice(scope + 1, 0, leaf('sys_package', app.sysId, { display_value: app.name, source: app.scope }))
    return { ...node, children: children.map(child => withModulePath(child)) }
  }
  return { updateName, root: own(root) }
}

/** A module is found by its path. */
function withModulePath(child: XmlNode): XmlNode {
  return child.name === 'package_json'
    ? { ...child, attributes: { display_value: child.text, path: child.text } }
    : child
}

/** A table is found by its name. */
export function withTableNames(source: Source): Source {
  const record = recordOf(source)
  if (record.name !== 'sys_dictionary') return source
  const children = record.children.map(child =>
    child.name === 'reference' && child.text !== ''
      ? { ...child, attributes: { display_value: '', name: child.text } }
      : child,
  )
  return { ...source, root: { ...source.root, children: [{ ...record, children }] } }
}

/** Labels stand in the tables' own files, which only an installer reads; each is a record of its own in a set. */
export function withLabels(sources: Source[], tables: XmlNode[], app: App): Source[] {
  const known = new Set(sources.map(({ updateName }) => updateName))
  const missing = tables.flatMap(table =>
    [table, ...columnsOf(table)]
      .map(node => labelOf(table, node, app))
      .filter(({ updateName }) => !known.has(updateName)),
  )
  return [...sources, ...missing].map(source =>
    recordOf(source).name === 'sys_documentation' ? asFieldLabel(source) : source,
  )
}

function columnsOf(table: XmlNode): XmlNode[] {
  return table.children.filter(({ name }) => name === 'element')
}

function labelOf(table: XmlNode, node: XmlNode, app: App): Source {
  const name = table.attributes['name'] ?? ''
  const column = node === table ? '' : (node.attributes['name'] ?? '')
  const label = node.attributes['label'] ?? ''
  const updateName = `sys_documentation_${name}_${column}_en`
  const record = element('sys_documentation', { action: 'INSERT_OR_UPDATE' }, [
    leaf('sys_id', createHash('md5').update(updateName).digest('hex')),
    leaf('sys_scope', app.sysId, { display_value: app.scope }),
    leaf('sys_update_name', updateName),
    leaf('element', column),
    leaf('label', label),
    leaf('language', 'en'),
    leaf('name', name),
    leaf('plural', pluralOf(label)),
  ])
  return { updateName, root: element('record_update', {}, [record]) }
}

/** As the platform forms them. */
function pluralOf(label: string): string {
  if (/[^aeiou]y$/.test(label)) return `${label.slice(0, -1)}ies`
  return label.endsWith('s') ? label : `${label}s`
}

/** The frame that an instance puts around a label: what it is coalesced by. */
function asFieldLabel(source: Source): Source {
  const record = recordOf(source)
  const [table = '', column = '', label = '', language = ''] = ['name', 'element', 'label', 'language'].map(child =>
    textOf(record, child),
  )
  const frame = element('sys_documentation', { element: column, label, language, table }, [record])
  return { ...source, root: element('record_update', {}, [frame]) }
}

/** An index of one column travels as the column's own flag; one of several columns does not travel at all. */
export function withUniqueColumns(sources: Source[], tables: XmlNode[]): Source[] {
  const unique = new Set(
    tables.flatMap(table =>
      table.children
        .filter(
          ({ name, attributes, children }) =>
            name === 'index' && attributes['unique'] === 'true' && children.length === 1,
        )
        .map(
          ({ children }) => `sys_dictionary_${table.attributes['name'] ?? ''}_${children[0]?.attributes['name'] ?? ''}`,
        ),
    ),
  )
  return sources.map(source => {
    if (!unique.has(source.updateName)) return source
    const record = recordOf(source)
    const children = record.children.map(child => (child.name === 'unique' ? leaf('unique', 'true') : child))
    return { ...source, root: { ...source.root, children: [{ ...record, children }] } }
  })
}

/** The SDK's own frame (version 4) is unknown before Zurich Patch 11 and Australia Patch 4, and silently skipped there. */
export function asChoiceList(source: Source): Source {
  const set = recordOf(source)
  const { field = '', table = '' } = set.attributes
  const children = set.children.filter(({ attributes }) => attributes['action'] !== 'delete_multiple')
  const frame = element('sys_choice', { action: 'INSERT_OR_UPDATE', field, table, version: '3' }, children)
  return { ...source, root: element('record_update', {}, [frame]) }
}
