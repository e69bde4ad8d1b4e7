/** History does not matter, on the built app, in many runs: see `npm run test:slow`. */
import { checkHistories, checkHistoriesWithEdits, checkPreviews } from './histories.ts'

test('a record that was changed into a state equals one that was declared in it', () => checkHistories(100), 600_000)

test(
  'the same holds for what nobody edited, while people edit other columns',
  () => checkHistoriesWithEdits(100),
  600_000,
)

test('for 100 random changes the preview of an update equals what happens', () => checkPreviews(100), 600_000)
