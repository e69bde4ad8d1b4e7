/**
 * Which template makes the ticket of an incident or follow-up, and why no other. The rules are incident.io's own:
 * https://docs.incident.io/integrations/servicenow (nothing has conditions: the first template takes everything;
 * at least one condition exists: no match means no ticket, unless a fallback template is set).
 */
import { readAttribute } from './attribute.ts'
import { checkCondition } from './condition.ts'
import type { RecordType, Subject, Template } from './types.ts'

interface TemplateChoice {
  /** null: no ticket. */
  readonly template: Template | null
  /** Sentences for the ticket row: the verdict first, then one line for each template that was not chosen. */
  readonly decision: string
}

/** One template against the subject: why it would be chosen, or why not. */
interface Evaluation {
  readonly template: Template
  readonly matched: boolean
  readonly reason: string
}

/**
 * Chooses among templates that are sorted by order. `keeping` is the template (sys_id) of a ticket whose record exists
 * already: as long as it is active it keeps deciding, because a record cannot move to another table.
 */
export function chooseTemplate(
  templates: readonly Template[],
  recordType: RecordType,
  subject: Subject,
  keeping: string | null,
): TemplateChoice {
  const ofType = templates.filter(template => template.recordType === recordType)
  const active = ofType.filter(template => template.active)
  const evaluations = evaluateAll(active, subject)
  const fresh = pick(active, evaluations)
  const kept = active.find(template => template.sysId === keeping)
  const chosen = kept !== undefined && kept !== fresh.template ? keep(kept, fresh) : fresh
  const others = ofType
    .filter(template => template !== chosen.template)
    .map(template => lineFor(template, evaluations, chosen))
  return { template: chosen.template, decision: [chosen.sentence, ...others].join('\n') }
}

interface Pick {
  readonly template: Template | null
  readonly sentence: string
}

const hasConditions = (template: Template): boolean => template.conditions.length > 0

function pick(active: readonly Template[], evaluations: readonly Evaluation[]): Pick {
  const first = active[0]
  if (first === undefined)
    return { template: null, sentence: 'No ticket: no template of this kind has "Create tickets" on.' }
  if (!active.some(hasConditions)) {
    return {
      template: first,
      sentence: `Template "${first.name}" is used: no template has conditions, so the first one takes everything.`,
    }
  }
  const winner = evaluations.find(one => one.matched)
  if (winner)
    return { template: winner.template, sentence: `Template "${winner.template.name}" is used: ${winner.reason}.` }
  const fallback = active.find(template => template.fallback)
  if (fallback)
    return {
      template: fallback,
      sentence: `Template "${fallback.name}" is used: nothing matches, and it is the fallback.`,
    }
  return { template: null, sentence: 'No ticket: no conditions match, and no fallback template is set.' }
}

function keep(kept: Template, fresh: Pick): Pick {
  const instead = fresh.template === null ? 'make no ticket' : `use "${fresh.template.name}"`
  const sentence = `Template "${kept.name}" keeps this ticket: its record exists already. A new ticket would ${instead}.`
  return { template: kept, sentence }
}

function evaluateAll(active: readonly Template[], subject: Subject): Evaluation[] {
  return active.map(template => ({ template, ...evaluateConditions(template, subject) }))
}

/** A template without conditions matches nothing here: among others that have some, it can only be the fallback. */
function evaluateConditions(template: Template, subject: Subject): { matched: boolean; reason: string } {
  if (!hasConditions(template))
    return { matched: false, reason: 'it has no conditions, so it is used only as fallback' }
  const results = template.conditions.map(condition =>
    checkCondition(condition, readAttribute(condition.attribute, subject)),
  )
  const failed = results.filter(result => !result.matched)
  const passed = results.filter(result => result.matched)
  const matched = template.match === 'any' ? passed.length > 0 : failed.length === 0
  const reasons = matched ? passed.map(result => result.explanation) : [failed[0]?.explanation ?? '']
  return { matched, reason: reasons.join('; ') }
}

function lineFor(template: Template, evaluations: readonly Evaluation[], chosen: Pick): string {
  const own = evaluations.find(one => one.template === template)
  return `"${template.name}" is not used: ${own === undefined ? '"Create tickets" is off' : whyNot(own, chosen, evaluations)}.`
}

function whyNot(own: Evaluation, chosen: Pick, evaluations: readonly Evaluation[]): string {
  if (!evaluations.some(one => hasConditions(one.template))) return 'it comes later in the order'
  if (!own.matched) return own.reason
  const before =
    evaluations.findIndex(one => one === own) < evaluations.findIndex(one => one.template === chosen.template)
  if (before) return `it matches today (${own.reason}), but the record exists already`
  return `it matches too (${own.reason}), but comes later in the order`
}
