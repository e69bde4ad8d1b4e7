/** The Liquid that field mappings are written in: no files, no clock, no chance, and limits that a mistake cannot exceed. */
import { Liquid, Tokenizer, TypeGuards } from 'liquidjs'

/** A column of the table field_mapping holds 4000 characters. */
const maxTemplateCharacters = 4_000
const maxRenderMs = 1_000
/** Values of one incident are a few kilobytes; a loop gone wild stops here. */
const maxMemory = 2_000_000

const noPresentTime = 'the present time is not available here, use incident.created_at or incident.updated_at'

type Rendered = { readonly text: string } | { readonly error: string }

/** Renders one mapping. A mistake in it comes back as the parser's own words, never as an exception. */
export function renderLiquid(source: string, scope: Record<string, unknown>): Rendered {
  try {
    forbidPrinting(scope)
    return { text: String(engine.renderSync(parse(source), scope)) }
  } catch (error) {
    return { error: firstLine(error instanceof Error ? error.message : String(error)) }
  }
}

/** What a mapping reads. */
interface LiquidReads {
  /** Each name with its properties, up to the first one that is worked out while rendering. */
  readonly names: readonly (readonly string[])[]
  /** The names that are printed as they are, without a property or a filter. */
  readonly printed: readonly string[]
}

/** Or the parser's own words. */
export function readLiquid(source: string): LiquidReads | { readonly error: string } {
  try {
    const parsed = parse(source)
    const reads = knownReads.get(parsed) ?? readsOf(source, parsed)
    knownReads.set(parsed, reads)
    return reads
  } catch (error) {
    return { error: firstLine(error instanceof Error ? error.message : String(error)) }
  }
}

const knownReads = new WeakMap<Parsed, LiquidReads>()

function readsOf(source: string, parsed: Parsed): LiquidReads {
  const names = engine.globalVariableSegmentsSync(parsed).map(path => {
    const computed = path.findIndex(segment => Array.isArray(segment))
    return path.slice(0, computed < 0 ? path.length : computed).map(String)
  })
  const outputs = new Tokenizer(source).readTopLevelTokens(engine.options).filter(TypeGuards.isOutputToken)
  return { names, printed: outputs.flatMap(token => /^\{\{-?\s*(\w+)\s*-?\}\}$/.exec(token.getText())?.[1] ?? []) }
}

/** Printed whole, an object would stand in the record as "[object Object]". */
function forbidPrinting(scope: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(scope)) {
    if (typeof value !== 'object' || value === null || Object.hasOwn(value, 'toString')) continue
    const refuse = (): never => {
      throw new Error(`"${name}" is no text, name what to print of it`)
    }
    Object.defineProperty(value, 'toString', { value: refuse, enumerable: false })
  }
}

const engine = makeEngine()

type Parsed = ReturnType<typeof engine.parse>

/** The mappings of one configuration are few, and rendered for every incident. */
const maxParsed = 2000
const parsedSources = new Map<string, Parsed>()

function parse(source: string): Parsed {
  const known = parsedSources.get(source)
  if (known !== undefined) return known
  const parsed = engine.parse(source)
  if (parsedSources.size >= maxParsed) parsedSources.clear()
  parsedSources.set(source, parsed)
  return parsed
}

function makeEngine(): Liquid {
  const made = new Liquid({
    strictFilters: true,
    strictVariables: false,
    ownPropertyOnly: true,
    parseLimit: maxTemplateCharacters,
    renderLimit: maxRenderMs,
    memoryLimit: maxMemory,
    // An empty map of templates replaces the file system, so even a tag that reads one finds nothing.
    templates: {},
    dynamicPartials: false,
    // Dates come out the same wherever the bridge runs: in UTC, which main.ts makes the zone of the process, and in English.
    timezoneOffset: 0,
    locale: 'en-US',
    preserveTimezones: false,
  })
  for (const tag of ['include', 'render', 'layout', 'block']) delete made.tags[tag]
  // The same incident must give the same values at every run, or every redelivery would write again.
  made.unregisterFilter('sample')
  forbidNow(made)
  return made
}

function forbidNow(made: Liquid): void {
  for (const name of ['date', 'date_to_xmlschema', 'date_to_rfc822', 'date_to_string', 'date_to_long_string']) {
    const original = made.filters[name]
    if (typeof original !== 'function') continue
    made.registerFilter(name, function (value: unknown, ...parameters: unknown[]): unknown {
      if (value === 'now' || value === 'today') throw new Error(noPresentTime)
      return original.call(this, value, ...parameters)
    })
  }
}

const firstLine = (message: string): string => message.split('\n')[0] ?? ''
