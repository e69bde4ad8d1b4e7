const KEPT = 5000

export interface SystemLogLine {
  at: string
  level: string
  source: string
  message: string
}

/** The system log: what scripts and the instance itself logged, newest last. */
export class SystemLog {
  readonly #now: () => Date
  #lines: SystemLogLine[] = []

  constructor(now: () => Date) {
    this.#now = now
  }

  add(entry: { level: string; source: string; message: string }): void {
    this.#lines.push({ at: this.#now().toISOString(), ...entry })
    if (this.#lines.length > KEPT) this.#lines.shift()
  }

  /** A failure of the instance itself, with where it happened. */
  failure(source: string, error: unknown): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    this.add({ level: 'error', source, message: text })
  }

  clear(): void {
    this.#lines = []
  }

  read(): SystemLogLine[] {
    return [...this.#lines]
  }
}
