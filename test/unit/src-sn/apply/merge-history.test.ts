/** History does not matter, on the built app. Many more runs: merge-history.slow.ts. */
import { checkHistories, checkHistoriesWithEdits, checkPreviews } from './histories.ts'

test('a record that was changed into a state equals one that was declared in it', () => checkHistories(10), 120_000)

test(
  'the same holds for what nobody edited, while people edit other columns',
  () => checkHistoriesWithEdits(10),
  120_000,
)

test('the preview of an update shows what happens, warnings included', () => checkPreviews(15), 120_000)
