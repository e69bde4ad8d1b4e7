/**
 * `replay`: whether webhooks have to be replayed in incident.io, and since when. incident.io keeps what it sent, and replays it on the
 * page Settings > Webhooks: https://docs.incident.io/api-reference/webhooks
 */
import type { Bridge } from '../bridge.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'

type ServiceNow = Pick<Bridge['serviceNow'], 'readStatus'>
type Status = Pick<Awaited<ReturnType<ServiceNow['readStatus']>>['body'], 'as_of' | 'swept_at' | 'freshness'>

interface ReplayAdvice {
  /** `no`: everything is known, or soon is. `helps`: sweeps fail, and a replay brings incidents in before they work again. */
  readonly replay: 'no' | 'helps'
  /** The window, RFC 3339 in UTC; '' where nothing is to be replayed, or no beginning is known. */
  readonly from: string
  readonly until: string
  readonly words: readonly string[]
}

/** As long as any interval of sweeps that makes sense, and more than one that was missed. */
const lateMs = 30 * 60_000

/** What only a webhook tells: docs/guarantees.md, "Deletions without a webhook". */
const exception =
  'The exception is a follow-up that was deleted while webhooks failed: only its webhook says so. If that matters, replay since the failure began.'

/** A sweep takes what changed, whether its webhooks came or not. So a replay is needed only as long as sweeps do not go through. */
export function adviseReplay({ as_of: asOf, swept_at: sweptAt, freshness }: Status): ReplayAdvice {
  if (freshness.state === 'not_started')
    return { replay: 'no', from: '', until: '', words: ['Nothing is to be replayed: nothing is taken before Start.'] }
  if (sweptAt !== '' && Date.parse(asOf) - Date.parse(sweptAt) <= lateMs)
    return {
      replay: 'no',
      from: '',
      until: '',
      words: [
        `Nothing has to be replayed: a sweep has taken everything that changed in incident.io up to ${sweptAt}, and the next one takes the rest.`,
        exception,
      ],
    }
  const since = sweptAt === '' ? 'No sweep has gone through yet' : `No sweep has gone through since ${sweptAt}`
  return {
    replay: 'helps',
    from: sweptAt,
    until: asOf,
    words: [
      `${since}. The first one that does takes everything that changed meanwhile: run "doctor", and mend what it names. Then nothing has to be replayed.`,
      `To have incidents here before that, open Settings > Webhooks in incident.io, choose the endpoint of this bridge, and replay what was sent ${
        sweptAt === '' ? 'since the bridge was connected' : `from ${sweptAt}`
      } to ${asOf}. Nothing appears twice.`,
    ],
  }
}

export async function runReplayCommand(
  { serviceNow }: { readonly serviceNow: ServiceNow },
  { json }: { readonly json: boolean },
  print: (text: string) => void,
): Promise<ExitCode> {
  const advice = adviseReplay((await serviceNow.readStatus()).body)
  if (json) print(JSON.stringify(advice, null, 2))
  else advice.words.forEach(print)
  return advice.replay === 'no' ? exitCodes.fine : exitCodes.degraded
}
