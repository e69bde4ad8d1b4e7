/** What a person does on the tab Set-up. Each asks for the role once more, and the audit of the row says who did it. */
import type { SetUpRequest } from '../contract/home/set-up.ts'
import type { TryoutList } from '../contract/tryout-limits.ts'
import { firstConnection } from '../platform/first-connection.ts'
import { changeRow, openTable, readRow, refusalWords, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { instanceAddress } from '../platform/settings.ts'
import { TEMPLATE } from '../platform/tables.ts'
import { pauseSync, resumeSync } from '../requests/pause.ts'
import { askForChecks } from '../requests/set-up-checks/ask-checks.ts'
import { askForStart } from '../requests/start-tryouts.ts'
import { startSync, whyNotYet } from '../requests/start.ts'
import { readTicked, takeTicked } from '../requests/ticked.ts'
import type { Ticks } from '../requests/ticked.ts'
import { adminRefusal, operatorRefusal } from '../requests/who-may.ts'
import { storeRecipients } from './recipients.ts'
import type { Choice } from './recipients.ts'

export interface Done {
  /** 200; 403 without the role; 409 when the rows do not allow it. */
  readonly status: number
  /** For the person. */
  readonly words: string
}

export function doSetUp(request: SetUpRequest): Done {
  const refusal = request.action === 'check' ? operatorRefusal('Check again') : adminRefusal(BUTTONS[request.action])
  return refusal === '' ? run(request) : { status: 403, words: refusal }
}

const BUTTONS: Readonly<Record<Exclude<SetUpRequest['action'], 'check'>, string>> = {
  confirm: 'Fix',
  ask: 'Start',
  recipients: 'Save recipients',
  template: 'Switch',
  start: 'Start',
  trial: 'Start with test incidents only',
  pause: 'Pause',
  resume: 'Resume',
}

function run(request: SetUpRequest): Done {
  switch (request.action) {
    case 'check':
      return askForChecks()
        ? done('The set-up is being checked.')
        : refused('The checks could not be asked for: the outbound event was not stored.')
    case 'confirm':
      return onConnection(
        { confirmed_instance: instanceAddress() },
        `This instance (${instanceAddress()}) now sends to the bridge.`,
      )
    case 'template':
      return switchTemplate(request.sys_id, { active: flag(request.active), trial: flag(request.trial) })
    case 'recipients':
      return chooseRecipients({ user: request.users, group: request.groups })
    case 'ask': {
      const asked = askForStart(request.list)
      return 'problem' in asked ? refused(asked.problem) : done('incident.io is asked.')
    }
    case 'start':
      return withTicked(request, 'running', start)
    case 'trial':
      return withTicked(request, 'running_tests', startTrial)
    case 'pause':
      return toDone(pauseSync(request.reason))
    case 'resume':
      return toDone(resumeSync())
  }
}

function done(words: string): Done {
  return { status: 200, words }
}

function refused(words: string): Done {
  return { status: 409, words }
}

function toDone({ isDone, words }: { readonly isDone: boolean; readonly words: string }): Done {
  return isDone ? done(words) : refused(words)
}

function flag(value: boolean): string {
  return value ? '1' : '0'
}

function onConnection(values: Values, words: string): Done {
  const row = firstConnection()
  if (row === null) return refused(NO_CONNECTION)
  return changeRow(row, values) ? done(words) : refused(refusalWords(row))
}

const NO_CONNECTION = 'There is no connection. Make one under incident.io > Connection.'

function chooseRecipients(choice: Choice): Done {
  const row = firstConnection()
  return row === null ? refused(NO_CONNECTION) : toDone(storeRecipients(row, choice))
}

function switchTemplate(sysId: string, values: Values): Done {
  const row = readRow(TEMPLATE, sysId)
  if (row === null) return refused('The template was deleted.')
  if (!changeRow(row, values)) return refused(refusalWords(row))
  const name = `"${text(row, 'name')}"`
  if (values['active'] !== '1') return done(`${name} is off: its records stay as they are.`)
  return done(values['trial'] === '1' ? `${name} takes test incidents alone.` : `${name} is on.`)
}

/** Nothing is started when one of those that were ticked cannot be taken. */
function withTicked(ticks: Ticks, list: TryoutList, run: () => Done): Done {
  const ticked = readTicked(ticks, list)
  if (ticked === null)
    return refused(
      'Not started: an incident that you ticked cannot be taken any more. Open Start again, and tick once more.',
    )
  const { status, words } = run()
  return { status, words: status === 200 ? `${words}${takeTicked(ticked)}` : words }
}

function start(): Done {
  const row = firstConnection()
  return row === null ? refused(whyNotYet()) : toDone(startSync(row.getUniqueValue()))
}

/** Every template for incidents that is on goes on trial: nothing else is taken, and nobody is paged. */
function startTrial(): Done {
  const row = openTable(TEMPLATE)
  row.addQuery('active', true)
  row.addQuery('record_type', 'incident')
  row.query()
  const names: string[] = []
  while (row.next()) if (changeRow(row, { trial: '1' })) names.push(`"${text(row, 'name')}"`)
  if (names.length === 0)
    return refused('Not started: no template for incidents has "Create tickets" on. Switch one on first.')
  return done(
    `Test incidents become records by ${names.join(', ')}. Real ones stay out until you switch the trial off and press Start.`,
  )
}
