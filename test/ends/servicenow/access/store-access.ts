import type { Row, Store } from '../contracts.ts'
import type { Access, AccessScripts, Dictionary, Operation, Query, User } from '../seams.ts'
import type { AccessRule } from './rules.ts'
import { readAccessRules } from './rules.ts'

/**
 * Access controls as the platform looks them up: for a table the table, its parents, then `*`; for a column
 * table.column, parent.column, *.column, table.*, parent.*, *.*. The first name that has rules decides, and both the
 * table and the column must be allowed. A control asks for roles, then its condition, then its script.
 */
export class StoreAccess implements Access {
  private rules: Map<string, AccessRule[]>
  private scripts: AccessScripts | null = null
  /** What scripts said of the row that was asked about last: each of its columns asks for the row once more. */
  private judged: { user?: User; row?: Row; answers: Map<string, boolean> } = { answers: new Map() }

  constructor(
    private readonly store: Store,
    private readonly dictionary: Dictionary,
    private readonly query: Query,
  ) {
    this.rules = groupRules(readAccessRules(store))
  }

  reload(): void {
    this.rules = groupRules(readAccessRules(this.store))
  }

  runScriptsWith(scripts: AccessScripts): void {
    this.scripts = scripts
  }

  allowsTable(user: User, operation: Operation, table: string, row?: Row): boolean {
    const rules = this.firstWith(operation, [...this.lineage(table), '*'])
    return rules === null ? user.roles.has('admin') : this.holds(rules, user, table, row)
  }

  allowsColumn(user: User, operation: Operation, table: string, column: string, row?: Row): boolean {
    if (!this.allowsTable(user, operation, table, row)) return false
    const tables = [...this.lineage(table), '*']
    const names = [...tables.map(name => `${name}.${column}`), ...tables.map(name => `${name}.*`)]
    // A column rarely has a rule for create: then the one for write decides.
    const rules = this.firstWith(operation, names) ?? (operation === 'create' ? this.firstWith('write', names) : null)
    return rules === null || this.holds(rules, user, table, row)
  }

  allowsNamed(user: User, type: string, name: string): boolean {
    const kind = type.toLowerCase()
    const rules = [...this.rules.values()]
      .flat()
      .filter(rule => rule.type === kind && (rule.name === name || rule.sysId === name))
    return rules.length > 0 && this.holds(rules, user, '')
  }

  private lineage(table: string): string[] {
    const names: string[] = []
    for (let name: string | null = table; name !== null; name = this.dictionary.table(name)?.parent ?? null)
      names.push(name)
    return names
  }

  private firstWith(operation: Operation, names: string[]): AccessRule[] | null {
    for (const name of names) {
      const rules = this.rules.get(`record ${operation} ${name}`)
      if (rules) return rules
    }
    return null
  }

  private holds(rules: AccessRule[], user: User, table: string, row?: Row): boolean {
    const passes = (rule: AccessRule): boolean => this.passes(rule, user, table, row)
    const allowing = rules.filter(rule => !rule.denies)
    return rules.filter(rule => rule.denies).every(passes) && (allowing.length === 0 || allowing.some(passes))
  }

  private passes(rule: AccessRule, user: User, table: string, row?: Row): boolean {
    if (rule.adminOverrides && user.roles.has('admin')) return true
    if (rule.roles.length > 0 && !rule.roles.some(role => user.roles.has(role))) return false
    return this.meetsCondition(rule, table, row) && this.passesScript(rule, user, table, row)
  }

  private meetsCondition({ condition }: AccessRule, table: string, row?: Row): boolean {
    if (condition === '' || row === undefined || table === '') return true
    return this.query.matches(this.query.compile(table, condition).filter, row)
  }

  /**
   * A table without a row is judged by roles alone, as the Aggregate API does it:
   * https://www.servicenow.com/docs/r/yokohama/api-reference/rest-apis/c_AggregateAPI.html
   */
  private passesScript(rule: AccessRule, user: User, table: string, row?: Row): boolean {
    if (rule.script.trim() === '' || (row === undefined && rule.name === table)) return true
    if (this.scripts === null) {
      this.store.log({
        level: 'warn',
        source: 'access',
        message: `Access control ${rule.name} (${rule.operation}) has a script, which is not run here: denied.`,
      })
      return false
    }
    if (row === undefined || this.judged.user !== user || this.judged.row !== row)
      this.judged = { user, ...(row === undefined ? {} : { row }), answers: new Map() }
    const { answers } = this.judged
    const allows = answers.get(rule.sysId) ?? this.scripts.allows(rule, user, table, row)
    answers.set(rule.sysId, allows)
    return allows
  }
}

function groupRules(rules: AccessRule[]): Map<string, AccessRule[]> {
  const groups = new Map<string, AccessRule[]>()
  for (const rule of rules) {
    const key = `${rule.type} ${rule.operation} ${rule.name}`
    groups.set(key, [...(groups.get(key) ?? []), rule])
  }
  return groups
}
