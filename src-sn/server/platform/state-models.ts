/**
 * ServiceNow's state models of problems and changes, as they are shipped: a record goes from one state to the next, and a jump is refused,
 * to scripts too (KB0759295, KB2804110). An instance may have changed its models, so this warns and decides nothing.
 */
interface Model {
  readonly table: string
  /** The kind of change; none: of every other record of the table. */
  readonly type?: string
  readonly order: readonly string[]
  /** The states of a new record. */
  readonly first: readonly string[]
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

const CHANGE = { table: 'change_request', first: ['-5'], always: ['4'], shortcuts: [] }

const MODELS: readonly Model[] = [
  {
    table: 'problem',
    order: ['101', '102', '103', '104', '106', '107'],
    // One with an assignee is in Assess at once: https://www.servicenow.com/docs/r/it-service-management/problem-management/create-a-problem-v2.html
    first: ['101', '102'],
    always: [],
    // The integration tests of the Ansible collection servicenow.itsm, and ServiceNow's quick start tests for Problem Management.
    shortcuts: [
      { from: ['101', '102', '103', '104'], to: '107', codes: ['canceled'] },
      { from: ['102', '103'], to: '107', codes: ['duplicate'] },
      { from: ['103'], to: '106', codes: ['risk_accepted'] },
      { from: ['103', '104'], to: '107', codes: ['risk_accepted'] },
    ],
  },
  // https://www.servicenow.com/docs/r/it-service-management/change-management/c_ChangeStateModel.html
  { ...CHANGE, type: 'standard', order: ['-5', '-2', '-1', '0', '3'] },
  { ...CHANGE, type: 'emergency', order: ['-5', '-3', '-2', '-1', '0', '3'] },
  { ...CHANGE, order: ['-5', '-4', '-3', '-2', '-1', '0', '3'] },
]

/** What the record would have in these columns, '' for nothing: its resolution code, and which kind of change it is. */
interface Beside {
  readonly code?: string
  readonly type?: string
}

/**
 * `line`: the record's table and those that it extends. The words for the jump, as the second half of a sentence; '' when there is none.
 */
export function jumpProblem(
  line: readonly string[],
  from: string,
  to: string,
  { code = '', type = '' }: Beside = {},
): string {
  const model = MODELS.find(one => line.includes(one.table) && (one.type === undefined || one.type === type))
  const steps = model === undefined ? [] : stepsTo(model, to, code)
  if (model === undefined || from === to || steps.length === 0 || steps.includes(from) || !model.order.includes(from))
    return ''
  return `the state model of ${model.table} refuses the jump from ${from} to ${to}: ${stepsBefore(model, to, code).join(' or ')} comes before it.`
}

/** The same for a mapping, whose records come from a new one's state or from one that another mapping sets. */
export function unreachedState(line: readonly string[], to: string, others: readonly string[], code = ''): string {
  const models = MODELS.filter(({ table }) => line.includes(table))
  // Of a kind of change that reaches it, or has no such state, nothing is said.
  if (models.some(model => isReached(model, to, others, code))) return ''
  const model = models[models.length - 1]
  return model === undefined
    ? ''
    : `the state model of ${model.table} lets a record go on to ${to} from ${stepsBefore(model, to, code).join(' or ')} alone, and no mapping sets that.`
}

function isReached(model: Model, to: string, others: readonly string[], code: string): boolean {
  const steps = stepsTo(model, to, code)
  const reached = [...model.first, ...others]
  return steps.length === 0 || model.first.includes(to) || steps.some(step => reached.includes(step))
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
