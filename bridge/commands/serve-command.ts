/** `serve`: receive webhooks and sweep, until a signal ends it. */
import { errorFields } from '../observability/log.ts'
import type { Prepared } from './prepare.ts'
import { serve } from './serve.ts'

/** Long enough for a probe that runs every second to see readiness fail. */
const drainMs = 1000

/** Resolves once it listens; the process ends with the signal. */
export async function runServeCommand({ bridge, settings, log, version, beginStop }: Prepared): Promise<void> {
  process.on('unhandledRejection', error => {
    log.error('unforeseen failure, the process ends', errorFields(error))
    process.exit(1)
  })
  bridge.watchConfiguration()
  const serving = await serve({ bridge, ...settings, log, version, beginStop, drainMs })
  const onSignal = (signal: NodeJS.Signals) => {
    // A second signal is somebody who does not want to wait: the default action ends the process.
    process.off('SIGTERM', onSignal).off('SIGINT', onSignal)
    log.info('stopping', { signal })
    void serving.stop().then(() => {
      log.info('stopped')
      process.exit(0)
    })
  }
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal)
}
