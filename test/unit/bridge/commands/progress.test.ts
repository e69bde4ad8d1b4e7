/** How far a long command is: a bar for people at a terminal. Lines elsewhere: see sync-command.test.ts. */
import { PassThrough } from 'node:stream'
import { progressBar } from '../../../../bridge/commands/progress.ts'

/** What a terminal needs to be one for the library. */
function terminal(): { stream: NodeJS.WriteStream; text: () => string } {
  const written: string[] = []
  const stream = new PassThrough()
  stream.on('data', (bytes: Buffer) => written.push(bytes.toString()))
  const faked = Object.assign(stream, {
    isTTY: true,
    columns: 120,
    cursorTo: () => true,
    moveCursor: () => true,
    clearLine: () => true,
    clearScreenDown: () => true,
  })
  return { stream: faked as unknown as NodeJS.WriteStream, text: () => written.join('') }
}

test('says how many, at which rate and what came of them; lines stay above it', () => {
  const { stream, text } = terminal()
  const clock = { ms: 0 }
  const bar = progressBar(4, stream, () => clock.ms)
  clock.ms = 2000
  bar.print('01A: servicenow_forbidden: its sentence')
  bar.tell(3, ': in_sync 2, failed 1 (servicenow_forbidden 1)')
  bar.end()
  expect(text()).toContain('01A: servicenow_forbidden: its sentence\n')
  expect(text()).toMatch(/3 of 4, 1\.5\/s, \S+ left: in_sync 2, failed 1 \(servicenow_forbidden 1\)/)
})
