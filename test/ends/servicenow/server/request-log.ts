const KEPT = 500
const LONGEST_LABEL = 200

export interface LoggedRequest {
  at: string
  method: string
  path: string
  status: number | null
  user: string
  ms: number
}

/** Addresses as kinds of address: sys_ids and numbers in them do not matter. */
export function pathLabel(path: string): string {
  return path.replace(/\b[0-9a-f]{32}\b/g, '{sys_id}').slice(0, LONGEST_LABEL)
}

/** What was asked of the instance: counts by method and kind of address, and the last requests. No bodies, no queries. */
export class RequestLog {
  #counts = new Map<string, number>()
  #last: LoggedRequest[] = []

  /** `status` is null when no answer was sent. */
  add(entry: LoggedRequest): void {
    const label = pathLabel(entry.path)
    const key = `${entry.method} ${label}`
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
    this.#last.push({ ...entry, path: label })
    if (this.#last.length > KEPT) this.#last.shift()
  }

  read(): { counts: Record<string, number>; last: LoggedRequest[] } {
    return { counts: Object.fromEntries(this.#counts), last: [...this.#last] }
  }

  clear(): void {
    this.#counts = new Map()
    this.#last = []
  }
}
