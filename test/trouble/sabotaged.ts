/**
 * The built app, sabotaged on its instance while people work: what is taken away there must be named by the audit, or the audit
 * proves nothing. Only a run in which every sabotage is found is a good one.
 */
import { valueOf } from '../world/servicenow-end.ts'
import { kindFigures } from './actors/kinds.ts'
import { auditFigures } from './audit/audit.ts'
import { findingLine } from './audit/finding.ts'
import { inSync } from './in-sync.ts'
import { inOwnWorld } from './own-world.ts'
import { exactly } from './scenario.ts'
import type { Figure, Say, Size } from './scenario.ts'
import { runStory, storyKinds } from './story.ts'
import { fastIncidentIo } from './world.ts'
import type { TroubleWorld } from './world.ts'

interface Sabotage {
  readonly what: string
  /** A rule of the instance that runs before a write of the app. */
  readonly rule: {
    readonly collection: string
    readonly action: 'action_insert' | 'action_update'
    readonly script: string
  }
  /** One of these lines must be found. */
  readonly named: RegExp
}

const sabotages: readonly Sabotage[] = [
  {
    what: 'states are noted, and their events never stored',
    rule: {
      collection: 'x_iio_sync_outbound_event',
      action: 'action_insert',
      script: "if (current.getValue('type') == 'state_changed') current.setAbortAction(true)",
    },
    named: /lost timeline item: .* is Resolved|different incident status: .* not "Closed"/,
  },
  {
    what: 'events of notes are marked as sent when they are stored',
    rule: {
      collection: 'x_iio_sync_outbound_event',
      action: 'action_insert',
      script: "if (current.getValue('type') == 'work_note') current.setValue('state', 'sent')",
    },
    named: /lost timeline item: .* Work note on/,
  },
  {
    what: 'a column is left as it was',
    rule: {
      collection: 'incident',
      action: 'action_update',
      script: "current.setValue('description', previous.getValue('description'))",
    },
    named: /different record: incident .* description is/,
  },
]

async function spoilt(world: TroubleWorld, { what, rule: { collection, action, script } }: Sabotage) {
  const row = await world.serviceNow.insert('admin', 'sys_script', {
    name: what,
    collection,
    when: 'before',
    order: '1',
    advanced: 'true',
    active: 'true',
    [action]: 'true',
    script: `(function executeRule(current, previous) { ${script} })(current, previous)`,
  })
  return () => world.instance.call('admin', 'DELETE', `/api/now/table/sys_script/${valueOf(row, 'sys_id')}`)
}

/** Long enough for what is right to settle. */
const limitMs = 12_000

export async function sabotagedIn(world: TroubleWorld, size: Size, _seed: number, say: Say): Promise<Figure[]> {
  let found = 0
  const first = world.log.actions.length
  await runStory(world)
  const before = (await inSync(world, { limitMs: 60_000 })).findings
  const chosen = size === 'short' ? sabotages.slice(0, 1) : sabotages
  for (const sabotage of chosen) {
    const undo = await spoilt(world, sabotage)
    const lines: string[] = []
    try {
      await runStory(world)
      const { findings } = await inSync(world, { limitMs })
      lines.push(...findings.map(findingLine))
    } finally {
      await undo()
    }
    const named = lines.find(line => sabotage.named.test(line))
    if (named !== undefined) found += 1
    say(`  ${sabotage.what}: ${named ?? `not named, but ${lines.join('; ') || 'nothing'}`}`)
  }
  return [
    exactly('sabotages that were named', found, chosen.length),
    ...kindFigures(world.log.since(first), storyKinds),
    ...auditFigures(before),
  ]
}

export const sabotaged = inOwnWorld('sabotaged', () => ({ incidentIo: fastIncidentIo(0.0003) }), sabotagedIn)
