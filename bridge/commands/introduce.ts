/** What the start says: whom the process talks to and as whom, with which limits, or why a vendor cannot be read. */
import type { Settings } from '../config/config.ts'
import { errorFieldsInFull, type Log } from '../observability/log.ts'
import type { KeyParts } from '../sync/checks/key.ts'

export interface IntroducedBridge {
  readonly serviceNow: {
    readonly readStatus: () => Promise<{ readonly body: { readonly user: string; readonly app_version: string } }>
  }
  readonly incidentIo: KeyParts
}

interface Introduction {
  readonly bridge: IntroducedBridge
  readonly settings: Settings
  readonly log: Log
}

/** Asks both vendors at once, and resolves when both lines are written. */
export const introduce = async (parts: Introduction): Promise<void> =>
  void (await Promise.all([introduceServiceNow(parts), introduceIncidentIo(parts)]))

async function introduceServiceNow({ bridge, settings, log }: Introduction): Promise<void> {
  const { serviceNowUrl: address, serviceNowScope: scope } = settings
  const limits = { perMinute: settings.serviceNowRequestsPerMinute, parallel: settings.serviceNowMaxParallel }
  try {
    const { user, app_version: version } = (await bridge.serviceNow.readStatus()).body
    log.info('ServiceNow answers', { address, scope, user, version, ...limits })
  } catch (error) {
    log.warn('ServiceNow cannot be read', { address, scope, ...errorFieldsInFull(error) })
  }
}

async function introduceIncidentIo({ bridge, settings, log }: Introduction): Promise<void> {
  const { incidentIoUrl: address, incidentIoRequestsPerMinute: perMinute } = settings
  try {
    const { name: keyName, missing } = await bridge.incidentIo.readKey()
    log.info('incident.io answers', { address, keyName, perMinute })
    for (const { name, permission, isRequired, purpose } of missing) {
      const reason = `It is needed for ${purpose}. To add it, edit the key in incident.io (Settings > API keys) and choose "${permission}".`
      const fields = { missing: name, reason }
      // Without a required role nothing can be synced; the others are worth knowing.
      if (isRequired) log.warn('the incident.io API key lacks a role', fields)
      else log.info('the incident.io API key lacks a role that one feature needs', fields)
    }
  } catch (error) {
    log.warn('incident.io cannot be read', { address, ...errorFieldsInFull(error) })
  }
}
