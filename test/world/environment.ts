/**
 * The environment in which Jest runs every test file. It lends out both ends: they start when the first file of a worker asks for
 * them, live as long as the worker, and are set back to how they were for each file that asks again. It also keeps what every file
 * would make again.
 */
import { TestEnvironment } from 'jest-environment-node'
import type { IncidentIoOptions } from '../ends/incident-io/start.ts'
import { startEnds, stopEnds } from './ends.ts'
import type { Ends } from './ends.ts'

type Limits = Pick<IncidentIoOptions, 'retryScale' | 'rateLimit'>

/** Ends as they are right after their start. The test that borrowed them before has stopped its bridge. */
export type BorrowEnds = (limits?: Limits) => Promise<Ends>

/** Of this worker. */
let kept: Ends | null = null

/** Text that is costly to make and the same for every test file of a worker: text, because objects would keep their file's realm alive. */
const keptInWorker = new Map<string, string>()

/** Ends that cannot be set back, because a job hangs for instance, are replaced by new ones. */
async function setBack(ends: Ends, limits: Limits): Promise<Ends | null> {
  try {
    await Promise.all([ends.incidentIoServer.reset(limits), ends.instance.control.restore()])
    return ends
  } catch {
    await stopEnds(ends)
    return null
  }
}

async function start(limits: Limits): Promise<Ends> {
  const ends = await startEnds({ incidentIo: limits })
  await ends.instance.control.save()
  // There is one savepoint, and every later file is set back to it.
  ends.instance.control.save = () =>
    Promise.reject(new Error('Lent ends have their savepoint already. Ends of its own: withWorld({ instance: {} }).'))
  ends.instance.unref()
  ends.incidentIoServer.unref()
  return ends
}

const borrowEnds: BorrowEnds = async (limits = {}) => {
  const former = kept
  kept = null
  kept = (former === null ? null : await setBack(former, limits)) ?? (await start(limits))
  return kept
}

export default class WorldEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup()
    this.global['borrowEnds'] = borrowEnds
    this.global['keptInWorker'] = keptInWorker
  }
}
