/** Business rules as stored in sys_script. Read for each write: an admin's change counts at once, in every thread. */
import type { Row } from '../contracts.ts'
import type { Platform } from '../seams.ts'
import { isTrue, readRows, scopeName } from './stored-rows.ts'

export type RuleWhen = 'before' | 'after' | 'async' | 'before_query' | 'other'
export type RuleAction = 'insert' | 'update' | 'delete'

export interface BusinessRule {
  sysId: string
  name: string
  table: string
  scope: string
  when: RuleWhen
  order: number
  filterCondition: string
  condition: string
  roles: string[]
  /** '' unless the rule is an advanced one. */
  script: string
  setValues: string
  abort: boolean
  message: string
}

/** Rules of this table and of every table it extends, in running order. */
export function rulesFor(platform: Platform, table: string, action: RuleAction): BusinessRule[] {
  const rows = readRows(platform, 'sys_script', {
    filter: [
      [
        [{ column: 'collection', operator: 'IN', value: [...ancestry(platform, table), 'global'].join(',') }],
        [{ column: 'active', operator: 'IN', value: '1,true' }],
        [{ column: `action_${action}`, operator: 'IN', value: '1,true' }],
      ],
    ],
  })
  return rows.map(row => toRule(platform, row)).sort((one, other) => one.order - other.order)
}

/** Rules that add conditions to every query of this table, of whatever it extends too. Older instances write them as before rules. */
export function queryRulesFor(platform: Platform, table: string): BusinessRule[] {
  const rows = readRows(platform, 'sys_script', {
    filter: [
      [
        [
          { column: 'when', operator: '=', value: 'before_query' },
          { column: 'action_query', operator: 'IN', value: '1,true' },
        ],
        [{ column: 'collection', operator: 'IN', value: ancestry(platform, table).join(',') }],
        [{ column: 'active', operator: 'IN', value: '1,true' }],
      ],
    ],
  })
  const rules = rows
    .filter(row => row.when === 'before_query' || row.when === 'before')
    .map(row => toRule(platform, row))
  return rules.sort((one, other) => one.order - other.order)
}

/** One rule by sys_id, null when it is gone or switched off. */
export function findRule(platform: Platform, sysId: string): BusinessRule | null {
  const [row] = readRows(platform, 'sys_script', { filter: [[[{ column: 'sys_id', operator: '=', value: sysId }]]] })
  return row !== undefined && isTrue(row.active) ? toRule(platform, row) : null
}

/** The table and its ancestors, nearest first. */
export function ancestry(platform: Platform, table: string): string[] {
  const parent = platform.dictionary.table(table)?.parent ?? null
  return parent === null ? [table] : [table, ...ancestry(platform, parent)]
}

/**
 * Why the platform would not have let this rule be created, null when it would: on a table of another scope an app may
 * only have async rules, or before rules that set values without a script and without aborting.
 */
export function foreignTableRefusal(platform: Platform, rule: BusinessRule): string | null {
  const owner = platform.dictionary.table(rule.table)?.scope ?? 'global'
  if (rule.scope === 'global' || rule.scope === owner || rule.when === 'async') return null
  if (rule.when === 'before' && rule.script === '' && !rule.abort) return null
  return `Business rule '${rule.name}' of scope ${rule.scope} may not run ${rule.when} on table '${rule.table}' of scope ${owner}`
}

function toRule(platform: Platform, row: Row): BusinessRule {
  const advanced = isTrue(row.advanced)
  return {
    sysId: row.sys_id ?? '',
    name: row.name ?? '',
    table: row.collection ?? '',
    scope: scopeName(platform, row.sys_scope),
    when: toWhen(row.when ?? ''),
    order: Number(row.order === '' ? 100 : (row.order ?? 100)),
    filterCondition: row.filter_condition ?? '',
    condition: advanced ? (row.condition ?? '') : '',
    roles: (row.role_conditions ?? '').split(',').filter(role => role !== ''),
    script: advanced ? (row.script ?? '') : '',
    setValues: row.template ?? '',
    abort: isTrue(row.abort_action),
    message: isTrue(row.add_message) ? (row.message ?? '') : '',
  }
}

function toWhen(stored: string): RuleWhen {
  if (stored.startsWith('async')) return 'async'
  return stored === 'before' || stored === 'after' || stored === 'before_query' ? stored : 'other'
}
