/** GlideTableHierarchy: the line of tables that a table comes from, and those that extend it. */
import { ancestry } from '../records/business-rules.ts'
import type { Runtime } from './runtime.ts'
import { scriptText } from './script-text.ts'

export class TableHierarchy {
  readonly #runtime: Runtime
  readonly #table: string

  constructor(runtime: Runtime, table: unknown) {
    this.#runtime = runtime
    this.#table = scriptText(table)
  }

  getName(): string {
    return this.#table
  }
  /** The table and its ancestors, nearest first. */
  getTables(): unknown {
    return this.#runtime.plain(this.#line())
  }
  getBase(): string {
    return this.#line().at(-1) ?? this.#table
  }
  getRoot(): string {
    return this.getBase()
  }
  getAllExtensions(): unknown {
    return this.#runtime.plain(this.#extensions())
  }
  getTableExtensions(): unknown {
    return this.#runtime.plain(this.#extensions().filter(name => name !== this.#table))
  }
  getHierarchy(): unknown {
    return this.#runtime.plain([...new Set([...this.#line(), ...this.#extensions()])])
  }
  hasExtensions(): boolean {
    return this.#extensions().length > 1
  }
  isBaseClass(): boolean {
    return this.#line().length === 1 && this.hasExtensions()
  }
  isSoloClass(): boolean {
    return this.#line().length === 1 && !this.hasExtensions()
  }

  #line(): string[] {
    return this.#runtime.platform.dictionary.table(this.#table) === null
      ? []
      : ancestry(this.#runtime.platform, this.#table)
  }

  #extensions(): string[] {
    return this.#runtime.platform.dictionary.family(this.#table)
  }
}
