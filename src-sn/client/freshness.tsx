/** The sentence on top of every tab. The server decides it. */
import type { Freshness as FreshnessBody } from '../server/contract/home/frame.ts'
import { Sentence } from './parts/sentence.tsx'
import { StateWord } from './parts/state-word.tsx'
import type { Tone } from './parts/state-word.tsx'

const WORDS: Readonly<Record<FreshnessBody['state'], { readonly tone: Tone; readonly word: string }>> = {
  not_started: { tone: 'neutral', word: 'Not started' },
  paused: { tone: 'neutral', word: 'On hold' },
  in_sync: { tone: 'good', word: 'In sync' },
  in_sync_but: { tone: 'warning', word: 'In sync, but for some' },
  behind: { tone: 'waiting', word: 'Behind' },
  no_word: { tone: 'bad', word: 'Bridge silent' },
}

export function Freshness({ freshness }: { readonly freshness: FreshnessBody }) {
  const { tone, word } = WORDS[freshness.state]
  return (
    <p className={`freshness freshness--${tone}`} data-state={freshness.state}>
      {/* Only a new state is announced, not each new moment. */}
      <span role="status">
        <StateWord tone={tone} word={word} />
      </span>{' '}
      <Sentence parts={freshness.sentence} />
    </p>
  )
}
