/** The preview of an update shows what will happen, warnings included. */
import { checkPreviews } from './histories.ts'

test('for 100 random changes the preview equals what happens', () => checkPreviews(100), 120_000)
