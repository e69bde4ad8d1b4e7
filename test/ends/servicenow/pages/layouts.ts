/** What the pages show and where, as the records of apps say it: menus, lists and forms. */
import type { Row } from '../contracts.ts'
import type { Platform } from '../seams.ts'
import { findUiPage } from './ui-pages.ts'

const DEFAULT_VIEW = ['', 'NULL', 'Default view']

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

const by =
  (column: string) =>
  (one: Row, other: Row): number =>
    Number(one[column] ?? 0) - Number(other[column] ?? 0)

/** Tables of layouts come with the first app that has one. */
const all = ({ dictionary, store }: Platform, table: string): Row[] =>
  dictionary.table(table) === null ? [] : store.query(table, { filter: [] })

/** The columns of the table's list in the default view; none when no record says. */
export function listLayout(platform: Platform, table: string): string[] {
  const list = all(platform, 'sys_ui_list').find(row => isLayoutOf(row, table) && !row['element'] && !row['parent'])
  return list === undefined
    ? []
    : all(platform, 'sys_ui_list_element')
        .filter(row => row['list_id'] === list['sys_id'])
        .sort(by('position'))
        .map(row => row['element'] ?? '')
}

/** The columns of the table's form in the default view, section by section; none when no record says. */
export function formLayout(platform: Platform, table: string): string[] {
  return formElements(platform, table, '')
}

/** The texts between the fields of that form. */
export function formAnnotations(platform: Platform, table: string): string[] {
  const shown = formElements(platform, table, 'annotation')
  return shown.length === 0
    ? []
    : all(platform, 'sys_ui_annotation').flatMap(row =>
        shown.includes(row['sys_id'] ?? '') ? [row['text'] ?? ''] : [],
      )
}

function formElements(platform: Platform, table: string, type: string): string[] {
  const sections = all(platform, 'sys_ui_section').filter(row => isLayoutOf(row, table))
  const elements = all(platform, 'sys_ui_element').sort(by('position'))
  return sections.flatMap(section =>
    elements
      .filter(row => row['sys_ui_section'] === section['sys_id'] && (row['type'] ?? '') === type)
      .map(row => row['element'] ?? ''),
  )
}

export interface RelatedList {
  title: string
  /** Of the rows that it lists. */
  table: string
  /** The reference column that points to the record, or '' for a relationship. */
  column: string
  /** The relationship, or ''. */
  relationship: string
}

/** What the form of the table shows below its fields, in the default view: lists by reference, and those of relationships (`REL:`). */
export function relatedLists(platform: Platform, table: string): RelatedList[] {
  const layouts = all(platform, 'sys_ui_related_list').filter(row => isLayoutOf(row, table))
  return all(platform, 'sys_ui_related_list_entry')
    .filter(row => layouts.some(layout => layout['sys_id'] === row['list_id']))
    .sort(by('position'))
    .flatMap(row => relatedList(platform, row['related_list'] ?? ''))
}

function relatedList(platform: Platform, name: string): RelatedList[] {
  if (!name.startsWith('REL:')) {
    const [table = '', column = ''] = name.split('.')
    return [{ title: platform.dictionary.table(table)?.label ?? table, table, column, relationship: '' }]
  }
  const relationship = name.slice('REL:'.length)
  const found = all(platform, 'sys_relationship').find(row => row['sys_id'] === relationship)
  return found === undefined
    ? []
    : [{ title: found['name'] ?? '', table: found['basic_query_from'] ?? '', column: '', relationship }]
}

/** Unless a list control of the table takes the button away. */
export function offersNew(platform: Platform, table: string): boolean {
  return !all(platform, 'sys_ui_list_control').some(
    row => row['name'] === table && !row['related_list'] && isTrue(row['omit_new_button']),
  )
}

function isLayoutOf(row: Row, table: string): boolean {
  return row['name'] === table && DEFAULT_VIEW.includes(row['view'] ?? '')
}

export interface MenuEntry {
  title: string
  /** Where it leads; '' for a heading, and for what these pages do not have. */
  path: string
  hint: string
}

export interface Menu {
  title: string
  entries: MenuEntry[]
}

/** The menus of the navigator, with all that is active in them. */
export function menus(platform: Platform): Menu[] {
  const modules = all(platform, 'sys_app_module').filter(row => isTrue(row['active']))
  return all(platform, 'sys_app_application')
    .filter(row => isTrue(row['active']))
    .sort(by('order'))
    .map(menu => ({
      title: menu['title'] ?? '',
      entries: modules
        .filter(row => row['application'] === menu['sys_id'])
        .sort(by('order'))
        .map(row => ({ title: row['title'] ?? '', path: pathOf(platform, row), hint: row['hint'] ?? '' })),
    }))
}

function pathOf(platform: Platform, row: Row): string {
  const list = `/${row['name']}_list.do`
  switch (row['link_type']) {
    case 'LIST':
      return row['filter'] ? `${list}?sysparm_query=${encodeURIComponent(row['filter'])}` : list
    // Opens a list that shows nothing until somebody sets a condition.
    case 'FILTER':
      return `${list}?sysparm_query=${encodeURIComponent('sys_id=')}`
    // Of the addresses that a module may hold, these pages have only the pages of apps.
    case 'DIRECT':
      return findUiPage(platform, (row['query'] ?? '').split('?')[0] ?? '') === null ? '' : `/${row['query']}`
    default:
      return ''
  }
}
