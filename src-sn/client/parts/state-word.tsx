/** A state: an icon and a word, so that nobody has to tell colours apart. */
export type Tone = 'good' | 'waiting' | 'warning' | 'bad' | 'neutral'

const SHAPES: Readonly<Record<Tone, string>> = {
  good: 'M2 8.5l4 4 8-9',
  waiting: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M8 4.5v4l2.5 2',
  warning: 'M8 2l6.5 12h-13zM8 6.5v3.5M8 11.8v.7',
  bad: 'M3 3l10 10M13 3l-10 10',
  neutral: 'M2.5 8h11',
}

export function StateWord({ tone, word }: { readonly tone: Tone; readonly word: string }) {
  return (
    <span className={`state state--${tone}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={SHAPES[tone]} />
      </svg>
      {word}
    </span>
  )
}
