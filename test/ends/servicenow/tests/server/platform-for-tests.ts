import { randomBytes } from 'node:crypto'
import { createMainPlatform, type MainPlatform } from '../../server/platform.ts'
import { createClock, newClockMemory } from '../../threads/clock.ts'
import { newMetadataVersion } from '../../threads/metadata-version.ts'
import { newTableVersions } from '../../threads/table-versions.ts'

export const sysId = (): string => randomBytes(16).toString('hex')

/** The bare platform in this thread, without workers or HTTP. */
export function platformForTests(): MainPlatform {
  return createMainPlatform({
    clock: createClock(newClockMemory()),
    metadata: newMetadataVersion(),
    tables: newTableVersions(),
    instanceUrl: 'http://instance.test',
    app: null,
    updateSet: null,
    load: [],
    companyKey: null,
    keepsFourBytes: false,
    hasDemoData: false,
    family: 'xanadu',
    integration: { userName: 'integration', roles: [] },
    hooks: { enqueue: () => undefined, log: () => undefined },
  })
}
