import type { Row } from '../contracts.ts'

/**
 * A query rule as customers write them: records of the table are there for people with the role and for the user who opened
 * them. For everybody else a hidden record looks deleted. Insert it as a row of `sys_script`.
 */
export function hidingRule(table: string, role: string): Row {
  return {
    name: `${table} query`,
    collection: table,
    when: 'before_query',
    order: '100',
    active: 'true',
    advanced: 'true',
    sys_scope: 'global',
    script: `if (!gs.hasRole('${role}')) current.addQuery('opened_by', gs.getUserID())`,
  }
}
