/** Everything that anybody but the two vendors could read: every table, both logs, the metrics. For tests of what must not be there. */
import { valueOf } from '../world/servicenow-end.ts'
import type { World, WorldOptions } from '../world/world.ts'

const metricsToken = 'a-token-for-metrics-of-tests'
/** A world whose bridge logs as much as it ever does. */
export const talkative: WorldOptions = { bridgeEnv: { LOG_LEVEL: 'debug', METRICS_TOKEN: metricsToken } }

/** The platform shows this one to nobody over REST; it holds the app's own entry. */
const closed = 'sys_store_app'

/** Name of the sink -> all it holds, as text. */
export type Sinks = Readonly<Record<string, string>>

/** Every table as the admin reads it over the Table API. */
export async function everyTable({ serviceNow, instance }: World): Promise<Sinks> {
  const tables = (await serviceNow.find('admin', 'sys_db_object', ''))
    .map(row => valueOf(row, 'name'))
    .filter(name => name !== closed)
  const sinks: Record<string, string> = {}
  // One after the other: an instance has few threads for its API, and refuses more.
  for (const table of tables) {
    const { status, text } = await instance.call('admin', 'GET', `/api/now/table/${table}?sysparm_display_value=all`)
    if (status !== 200) throw new Error(`The table ${table} could not be read: ${status}`)
    sinks[`table ${table}`] = text
  }
  return sinks
}

/** The bridge's whole log and its metrics. */
export async function everythingOfTheBridge({ bridge }: World): Promise<Sinks> {
  const metrics = await fetch(`${bridge.url}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } })
  if (metrics.status !== 200) throw new Error(`The metrics could not be read: ${metrics.status}`)
  return { 'log of the bridge': bridge.wholeLog(), 'metrics of the bridge': await metrics.text() }
}

/** All of it, and the system log of ServiceNow. */
export const everySink = async (world: World): Promise<Sinks> => ({
  ...(await everyTable(world)),
  ...(await everythingOfTheBridge(world)),
  'system log of ServiceNow': JSON.stringify(await world.instance.control.logs()),
})

/** Where which of the words stands, without regard to case. */
export const findWords = (sinks: Sinks, words: readonly string[]): string[] =>
  Object.entries(sinks).flatMap(([name, text]) =>
    words.filter(word => text.toLowerCase().includes(word.toLowerCase())).map(word => `${name}: ${word}`),
  )
