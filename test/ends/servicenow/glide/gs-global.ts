import { gsDates } from './gs-dates.ts'
import { formatInZone, toStored } from '../query/zoned-time.ts'
import type { ScriptFunctions } from './gs.ts'
import type { Runtime } from './runtime.ts'
import { scriptText } from './script-text.ts'

/**
 * What scripts of the global scope have besides. From
 * https://github.com/ServiceNow/ServiceNowDocs/blob/xanadu/markdown/api-reference/server-api-reference/c_GlideSystemAPI.md
 */
export function globalFunctions(runtime: Runtime): ScriptFunctions {
  const { calls, platform } = runtime
  const at =
    (level: 'error' | 'warn' | 'info') =>
    (message: unknown): void => {
      runtime.checkTime()
      runtime.log(level, scriptText(message))
    }
  const shownNow = (): string => formatInZone(toStored(platform.now().getTime()), calls.frame.user.timeZone)
  return {
    ...gsDates(runtime),
    log: at('info'),
    print: at('info'),
    logWarning: at('warn'),
    logError: at('error'),
    nowDateTime: () => shownNow(),
    now: () => shownNow().slice(0, 10),
    userID: () => calls.frame.user.sysId,
  }
}
