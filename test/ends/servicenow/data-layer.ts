/** Puts the data layer together for one thread: everything that scripts and REST need around the one store. */
import { findUser } from './access/find-user.ts'
import { StoreAccess } from './access/store-access.ts'
import type { Outbound, Store } from './contracts.ts'
import { StoreDictionary } from './dictionary/dictionary.ts'
import { METADATA, withMetadata } from './dictionary/metadata-store.ts'
import { StoreQuery } from './query/store-query.ts'
import type { Platform } from './seams.ts'

export interface DataLayerSettings {
  now: () => Date
  randomBytes: (count: number) => Uint8Array
  /** With or without trailing slash. */
  instanceUrl: string
}

export interface DataLayer extends Platform {
  /** Reads tables, columns, choices and access controls from the store again. The objects stay the same ones. */
  reload(): void
}

const sysIdBytes = 16

/** Every thread calls this once, after seedPlatform and installApp ran in the main thread. */
export function createDataLayer(
  database: Store,
  outbound: Outbound,
  { now, randomBytes, instanceUrl }: DataLayerSettings,
): DataLayer {
  const dictionary = new StoreDictionary(database)
  const store = withMetadata(database, () => dictionary.family(METADATA).filter(table => table !== METADATA))
  const query = new StoreQuery(store, dictionary, now)
  const access = new StoreAccess(store, dictionary, query)
  return {
    store,
    outbound,
    dictionary,
    query,
    access,
    findUser: userName => findUser(store, userName),
    instanceUrl: `${instanceUrl.replace(/\/+$/, '')}/`,
    now,
    newSysId: () => Buffer.from(randomBytes(sysIdBytes)).toString('hex'),
    randomBytes,
    reload: () => {
      dictionary.reload()
      access.reload()
    },
  }
}
