/** GlideDateTime: a moment, kept in UTC; local methods use the user's time zone. */
import { formatInZone, parseInZone, parseStored, toStored } from '../query/zoned-time.ts'
import { dateTimeMethods } from './date-time-methods.ts'
import type { Runtime } from './runtime.ts'
import { scriptText, standsFor } from './script-text.ts'

const methods = new Map(Object.entries(dateTimeMethods))
const moments = new WeakMap<object, Moment>()

export class Moment {
  readonly runtime: Runtime
  /** Milliseconds since 1970, null when the last value set was no date. */
  at: number | null
  error = ''

  constructor(runtime: Runtime, at: number | null) {
    this.runtime = runtime
    this.at = at
  }

  get zone(): string {
    return this.runtime.calls.frame.user.timeZone
  }

  /** Takes stored text, milliseconds or another GlideDateTime. */
  set(value: unknown): void {
    const other = momentOf(value)
    if (typeof value === 'number') this.at = value
    else this.#take(other === null ? parseStored(scriptText(value)) : other.at, scriptText(value))
  }

  /** Takes what a person in the user's zone typed. */
  setLocal(typed: string): void {
    this.#take(parseStored(parseInZone(typed, this.zone)), typed)
  }

  storedText(): string {
    return this.at === null ? '' : toStored(this.at)
  }

  localText(): string {
    return formatInZone(this.storedText(), this.zone)
  }

  #take(at: number | null, text: string): void {
    this.at = at
    this.error = at === null && text !== '' ? `Could not parse DateTime: ${text}` : ''
  }
}

/** The inside of a GlideDateTime; null for anything else. */
export function momentOf(value: unknown): Moment | null {
  return typeof value === 'object' && value !== null ? (moments.get(value) ?? null) : null
}

/** A GlideDateTime for scripts; without a value it is now. */
export function showDateTime(runtime: Runtime, value?: unknown): object {
  const moment = new Moment(runtime, Math.floor(runtime.platform.now().getTime() / 1000) * 1000)
  if (value !== undefined) moment.set(value)
  const shown = new Proxy<object>(new GlideDateTime(), {
    get: (_target, name) => read(moment, name),
    set: () => true,
  })
  moments.set(shown, moment)
  standsFor(shown, moment)
  return shown
}

/** The constructor that scripts get. */
export function glideDateTimeClass(runtime: Runtime): (value?: unknown) => object {
  function construct(value?: unknown): object {
    return showDateTime(runtime, value)
  }
  construct.prototype = GlideDateTime.prototype
  return construct
}

/** Only its prototype is used, so that `instanceof GlideDateTime` holds. */
class GlideDateTime {}

function read(moment: Moment, name: string | symbol): unknown {
  if (name === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? moment.at : moment.storedText())
  const method = typeof name === 'string' ? methods.get(name) : undefined
  return method === undefined ? undefined : (...args: unknown[]) => method(moment, args)
}
