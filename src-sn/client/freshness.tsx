/** The sentence on top of every tab. The server decides it; here its moments get the reader's time zone and its numbers their links. */
import type { Freshness as FreshnessBody, SentencePart } from '../server/contract/home/frame.ts'
import { PlaceLink } from './address.tsx'
import { shownSpan } from './moments.ts'
import { Moment } from './parts/moment.tsx'
import { NumberLink } from './parts/number-link.tsx'
import { StateWord } from './parts/state-word.tsx'
import type { Tone } from './parts/state-word.tsx'

const WORDS: Readonly<Record<FreshnessBody['state'], { readonly tone: Tone; readonly word: string }>> = {
  not_started: { tone: 'neutral', word: 'Not started' },
  paused: { tone: 'neutral', word: 'Paused' },
  in_sync: { tone: 'good', word: 'In sync' },
  in_sync_but: { tone: 'warning', word: 'In sync, but for some' },
  behind: { tone: 'waiting', word: 'Behind' },
  no_word: { tone: 'bad', word: 'No word from the bridge' },
}

export function Freshness({ freshness }: { readonly freshness: FreshnessBody }) {
  const { tone, word } = WORDS[freshness.state]
  return (
    <p className={`freshness freshness--${tone}`} data-state={freshness.state}>
      {/* Only a new state is announced, not each new moment. */}
      <span role="status">
        <StateWord tone={tone} word={word} />
      </span>{' '}
      <span className="sentence">
        {freshness.sentence.map((part, index) => (
          <Part key={index} part={part} />
        ))}
      </span>
    </p>
  )
}

function Part({ part }: { readonly part: SentencePart }) {
  switch (part.kind) {
    case 'text':
      return <>{part.text}</>
    case 'moment':
      return <Moment iso={part.moment} />
    case 'span':
      return <>{shownSpan(part.seconds * 1000)}</>
    case 'rows':
      return <NumberLink counted={part} />
    case 'total':
      return (
        <PlaceLink tab="health" details={{ queue: 'all' }} className="number">
          {part.count.toLocaleString('en-GB')}
        </PlaceLink>
      )
  }
}
