/** How far a long command is: a bar on a terminal, a line every 10 s elsewhere. What is printed meanwhile stands above the bar. */
import { MultiBar, type SingleBar } from 'cli-progress'

export interface Progress {
  readonly print: (line: string) => void
  /** `words`: what came of them so far. */
  readonly tell: (done: number, words: string) => void
  /** The bar stays as it was last. */
  readonly end: () => void
}

/** How often a long run says how far it is. */
const tellEveryMs = 10_000

interface LineParts {
  readonly print: (line: string) => void
  readonly nowMs: () => number
}

export function progressLines(total: number, { print, nowMs }: LineParts): Progress {
  const beganMs = nowMs()
  let toldMs = beganMs
  return {
    print,
    tell(done, words) {
      if (nowMs() - toldMs < tellEveryMs) return
      toldMs = nowMs()
      const left = Math.ceil(((total - done) * (toldMs - beganMs)) / 1000 / done)
      print(`${done} of ${total}${words}; about ${left} s left.`)
    },
    end: () => undefined,
  }
}

/** cli-progress has no rate of its own. */
const format = '{bar} {value} of {total}, {rate}/s, {eta_formatted} left{words}'

export function progressBar(total: number, stream: NodeJS.WriteStream, nowMs: () => number): Progress {
  const bars = new MultiBar({ format, stream, barsize: 20, gracefulExit: false, linewrap: true })
  const bar: SingleBar = bars.create(total, 0, { rate: '0.0', words: '' })
  const beganMs = nowMs()
  return {
    // It keeps lines until it draws next, and forgets them when it ends before.
    print(line) {
      bars.log(`${line}\n`)
      bars.update()
    },
    tell(done, words) {
      const seconds = (nowMs() - beganMs) / 1000
      bar.update(done, { rate: (seconds === 0 ? 0 : done / seconds).toFixed(1), words })
    },
    end: () => void bars.stop(),
  }
}
