/** `gs` as scoped apps have it. What the platform keeps from scopes throws, although the typings declare it. */
import type { Row } from '../contracts.ts'
import { notificationsOf } from '../records/notification-rows.ts'
import { scriptActionsOf } from '../records/script-action-rows.ts'
import { equals, readRows, scopeName } from '../records/stored-rows.ts'
import { cursorOf } from './record.ts'
import { gsDates } from './gs-dates.ts'
import { globalFunctions } from './gs-global.ts'
import type { Runtime } from './runtime.ts'
import { fence } from './scope-access.ts'
import { fillIn, scriptText } from './script-text.ts'
import { showUser } from './user.ts'

/** Among them what only the global scope has. */
export const notInScope = [
  'beginningOfToday',
  'beginningOfYesterday',
  'endOfToday',
  'endOfYesterday',
  'minutesAgo',
  'sleep',
  'log',
  'logError',
  'logWarning',
  'print',
  'now',
  'nowDateTime',
  'nowNoTZ',
  'cacheFlush',
  'sql',
  'user_id',
  'userID',
  'dateDiff',
  'getSystemID',
]

/** The privileges that instances write down for these functions. For the others none was seen. */
const privileges: Readonly<Record<string, string>> = {
  getProperty: 'Glide API: properties',
  setProperty: 'Glide API: properties',
  generateGUID: 'Glide API: string utilities',
  hasRole: 'Glide API: user roles and groups',
  tableExists: 'Glide API: table metadata',
  eventQueue: 'Glide API: event management',
  eventQueueScheduled: 'Glide API: event management',
}

export type ScriptFunctions = Record<string, (...args: unknown[]) => unknown>

/** The `gs` object of one thread; it always speaks for the frame on top of the stack. */
export function glideSystem(runtime: Runtime): ScriptFunctions {
  const functions = {
    ...refused(runtime),
    ...logging(runtime),
    ...session(runtime),
    ...properties(runtime),
    ...texts(runtime),
    ...scopedDates(runtime),
  }
  return fence(runtime, functions, name => privileges[name] ?? null)
}

function scopedDates(runtime: Runtime): ScriptFunctions {
  return Object.fromEntries(Object.entries(gsDates(runtime)).filter(([name]) => !notInScope.includes(name)))
}

function refused(runtime: Runtime): ScriptFunctions {
  const global = globalFunctions(runtime)
  return Object.fromEntries(
    notInScope.map(name => [
      name,
      (...args) => {
        const { scope } = runtime.calls.frame
        const known = scope === 'global' ? global[name] : undefined
        if (known !== undefined) return known(...args)
        throw runtime.error(
          scope === 'global'
            ? `gs.${name} is not there on this test instance`
            : `Function ${name} is not allowed in scope ${scope}`,
        )
      },
    ]),
  )
}

function logging(runtime: Runtime): ScriptFunctions {
  const at =
    (level: 'error' | 'warn' | 'info' | 'debug') =>
    (message: unknown, ...values: unknown[]): void => {
      runtime.checkTime()
      runtime.log(level, fillIn(scriptText(message), values))
    }
  return { info: at('info'), warn: at('warn'), error: at('error'), debug: at('debug'), isDebugging: () => false }
}

function session(runtime: Runtime): ScriptFunctions {
  const { calls, platform } = runtime
  const hasRole = (roles: unknown): boolean => {
    const held = calls.frame.user.roles
    return (
      held.has('admin') ||
      scriptText(roles)
        .split(',')
        .some(role => held.has(role.trim()))
    )
  }
  return {
    getUserID: () => calls.frame.user.sysId,
    getUserName: () => calls.frame.user.userName,
    getUserDisplayName: () => calls.frame.user.name,
    getUser: () => showUser(runtime, hasRole),
    hasRole,
    isLoggedIn: () => true,
    isInteractive: () => false,
    getCurrentScopeName: () => calls.frame.scope,
    getCallerScopeName: () => null,
    getSession: () => ({
      isInteractive: () => false,
      isLoggedIn: () => true,
      getTimeZoneName: () => calls.frame.user.timeZone,
      getLanguage: () => 'en',
    }),
    addErrorMessage: message => void calls.transaction.errorMessages.push(scriptText(message)),
    addInfoMessage: message => void calls.transaction.infoMessages.push(scriptText(message)),
    tableExists: name => platform.dictionary.table(scriptText(name)) !== null,
    eventQueue: (...args) => queueEvent(runtime, args),
    eventQueueScheduled: (...args) => queueEvent(runtime, args.slice(0, 4), scriptText(args[4])),
  }
}

/** Stored as the platform stores it, without rules; an instance without the table keeps a log line. */
function queueEvent(runtime: Runtime, [event, record, parm1, parm2, queue]: readonly unknown[], due = ''): void {
  const { platform } = runtime
  const cursor = cursorOf(record)
  const values: Row = {
    sys_id: platform.newSysId(),
    name: scriptText(event),
    table: cursor?.table ?? '',
    instance: cursor?.state.sysId ?? '',
    parm1: scriptText(parm1),
    parm2: scriptText(parm2),
    queue: scriptText(queue),
    state: 'ready',
    process_on: due,
  }
  if (platform.dictionary.table('sysevent') === null) runtime.log('info', `Event ${values.name} was queued`)
  else {
    platform.store.insert('sysevent', values)
    const name = values.name ?? ''
    const isAwaited =
      due === '' && (scriptActionsOf(platform, name).length > 0 || notificationsOf(platform, name).length > 0)
    if (isAwaited) platform.store.enqueue({ kind: 'event', eventSysId: values.sys_id ?? '' })
  }
}

function properties(runtime: Runtime): ScriptFunctions {
  const { platform, calls } = runtime
  const find = (name: string): Row | undefined =>
    readRows(platform, 'sys_properties', { filter: equals({ name }), limit: 1 })[0]

  function getProperty(key: unknown, fallback: unknown = null): unknown {
    const name = scriptText(key)
    const value = find(name)?.value
    if (value !== undefined) return value
    return name === 'glide.servlet.uri' ? platform.instanceUrl : fallback === null ? null : scriptText(fallback)
  }

  function setProperty(key: unknown, value: unknown): void {
    const name = scriptText(key)
    const { scope } = calls.frame
    const row = find(name)
    const isOwn = row === undefined ? name.startsWith(`${scope}.`) : scopeName(platform, row.sys_scope) === scope
    if (scope !== 'global' && !isOwn) throw runtime.error(`Property ${name} cannot be set from scope ${scope}`)
    if (row === undefined)
      runtime.records.insert(calls.frame, 'sys_properties', { name, value: scriptText(value), sys_scope: scope })
    else runtime.records.update(calls.frame, 'sys_properties', row.sys_id ?? '', { value: scriptText(value) })
  }

  return { getProperty, setProperty }
}

function texts(runtime: Runtime): ScriptFunctions {
  const encoded = (text: unknown): string => encodeURIComponent(scriptText(text)).replaceAll('%20', '+')
  return {
    generateGUID: () => runtime.platform.newSysId(),
    nil: value => value === null || value === undefined || scriptText(value) === '',
    base64Encode: text => Buffer.from(scriptText(text), 'utf8').toString('base64'),
    base64Decode: text => Buffer.from(scriptText(text), 'base64').toString('utf8'),
    urlEncode: encoded,
    urlDecode: text => decodeURIComponent(scriptText(text).replaceAll('+', ' ')),
    getMessage: (text, values) => fillIn(scriptText(text), Array.isArray(values) ? values : []),
    include: name => runtime.hasInclude(scriptText(name)),
  }
}
