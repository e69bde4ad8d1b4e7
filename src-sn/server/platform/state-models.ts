/**
 * ServiceNow's state models of problems and changes, as they are shipped: a record goes from one state to the next, and a jump is refused,
 * to scripts too (KB0759295, KB2804110). An instance may have changed its models, so this warns and decides nothing.
 */
interface Model {
  readonly table: string
  /** A new record is in the first one. */
  readonly order: readonly string[]
  /** Reached from each state. */
  readonly always: readonly string[]
  readonly shortcuts: readonly Shortcut[]
}

/** A step of a shorter way. */
interface Shortcut {
  readonly from: readonly string[]
  readonly to: string
  /** Resolution codes of which the record has one by then; none: whatever it has. */
  readonly codes: readonly string[]
}

/** The column of those codes. */
export const RESOLUTION_CODE = 'resolution_code'

const MODELS: readonly Model[] = [
  {
    table: 'problem',
    order: ['101', '102', '103', '104', '106', '107'],
    always: [],
    // The integration tests of the Ansible collection servicenow.itsm, and ServiceNow's quick start tests for Problem Management.
    shortcuts: [
      { from: ['101'], to: '103', codes: [] },
      { from: ['101', '102', '103', '104'], to: '107', codes: ['canceled'] },
      { from: ['102', '103'], to: '107', codes: ['duplicate'] },
      { from: ['103'], to: '106', codes: ['risk_accepted'] },
      { from: ['103', '104'], to: '107', codes: ['risk_accepted'] },
    ],
  },
  {
    table: 'change_request',
    order: ['-5', '-4', '-3', '-2', '-1', '0', '3'],
    always: ['4'],
    // Standard and emergency changes.
    shortcuts: [
      { from: ['-5'], to: '-3', codes: [] },
      { from: ['-5'], to: '-2', codes: [] },
    ],
  },
]

/**
 * `line`: the record's table and those that it extends. `code`: the resolution code that the record would have. The words for the jump, as
 * the second half of a sentence; '' when there is none.
 */
export function jumpProblem(line: readonly string[], from: string, to: string, code = ''): string {
  const model = MODELS.find(({ table }) => line.includes(table))
  const steps = model === undefined ? [] : stepsTo(model, to, code)
  if (model === undefined || from === to || steps.length === 0 || steps.includes(from) || !model.order.includes(from))
    return ''
  return `the state model of ${model.table} refuses the jump from ${from} to ${to}: ${stepsBefore(model, to, code).join(' or ')} comes before it.`
}

/** The same for a mapping, whose records come from a new one's state or from one that another mapping sets. */
export function unreachedState(line: readonly string[], to: string, others: readonly string[], code = ''): string {
  const model = MODELS.find(({ table }) => line.includes(table))
  const steps = model === undefined ? [] : stepsTo(model, to, code)
  if (model === undefined || steps.length === 0 || to === model.order[0]) return ''
  const reached = [model.order[0] ?? '', ...others]
  return steps.some(step => reached.includes(step))
    ? ''
    : `the state model of ${model.table} lets a record go on to ${to} from ${stepsBefore(model, to, code).join(' or ')} alone, and no mapping sets that.`
}

/** The states from which one is reached: the one before it, those after it, and those of shorter ways. Empty when it is reached from each. */
function stepsTo(model: Model, to: string, code: string): string[] {
  const place = model.order.indexOf(to)
  return place < 0 || model.always.includes(to)
    ? []
    : [...stepsBefore(model, to, code), ...model.order.slice(place + 1)]
}

function stepsBefore({ order, shortcuts }: Model, to: string, code: string): string[] {
  const before = order[order.indexOf(to) - 1]
  const shorter = shortcuts.filter(step => step.to === to && (step.codes.length === 0 || step.codes.includes(code)))
  return [...new Set([...(before === undefined ? [] : [before]), ...shorter.flatMap(({ from }) => from)])]
}
