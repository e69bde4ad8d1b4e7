/** What the admin configured, read through the app in one call and kept until the app names another version. */
import type { Configuration } from '../../mapping/types.ts'
import type { VersionedConfiguration } from '../../sync/ports.ts'
import type { JsonClient } from '../http/json-client.ts'
import { appVersions, configurationAnswer, isUnchanged, type AppVersions } from './configuration-answer.ts'
import { readResult } from './ask.ts'

/**
 * A reader that asks once, and again only when an answer of ServiceNow names another version. Callers that come while a reading
 * is under way share it.
 */
export function createConfigurationCache(
  client: JsonClient,
  onApp: (app: AppVersions | null) => void = () => undefined,
) {
  let held: VersionedConfiguration | null = null
  let isCurrent = false
  let reading: Promise<VersionedConfiguration> | null = null
  const listeners: ((configuration: Configuration) => void)[] = []

  async function fetchNow(): Promise<VersionedConfiguration> {
    const before = held
    const read = await readConfiguration(client, before, onApp)
    if (read !== before) for (const listener of listeners) listener(read.configuration)
    return read
  }

  function read(): Promise<VersionedConfiguration> {
    if (held !== null && isCurrent) return Promise.resolve(held)
    if (reading !== null) return reading
    const mine = fetchNow()
      .then(value => {
        // Dropped meanwhile: what was read may be older than the change that caused the drop.
        if (reading === mine) {
          held = value
          isCurrent = true
        }
        return value
      })
      .finally(() => {
        if (reading === mine) reading = null
      })
    reading = mine
    return mine
  }

  const drop = (): void => {
    isCurrent = false
    reading = null
  }
  return {
    read,
    /** The next read asks ServiceNow whether what is kept still holds. */
    drop,
    /** The version that an answer names: another one than the kept one makes the next read ask. */
    noteVersion: (version: string): void => {
      if (held !== null && isCurrent && version !== held.version) drop()
    },
    /** As it was read last, whatever stands by now; null before the first reading. */
    last: () => held?.configuration ?? null,
    /** Calls back with every configuration that is read. */
    onRead: (listener: (configuration: Configuration) => void): void => void listeners.push(listener),
  }
}

async function readConfiguration(
  client: JsonClient,
  known: VersionedConfiguration | null,
  onApp: (app: AppVersions | null) => void,
): Promise<VersionedConfiguration> {
  const query = known === null ? [] : [['known', known.version] as const]
  const result = await client.send({
    label: 'configuration',
    method: 'GET',
    path: '/configuration',
    query,
    urgent: true,
  })
  onApp(appVersions(result))
  if (known !== null && isUnchanged(result, known.version)) return known
  return readResult(configurationAnswer, result, 'configuration', 'servicenow_configuration_invalid')
}
