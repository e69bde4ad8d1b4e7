/** History does not matter, on the built app, in many runs: see `npm run test:slow`. */
import { checkHistories, checkHistoriesWithEdits } from './histories.ts'

test('a record that was changed into a state equals one that was declared in it', () => checkHistories(250), 600_000)

test(
  'the same holds for what nobody edited, while people edit other columns',
  () => checkHistoriesWithEdits(250),
  600_000,
)
