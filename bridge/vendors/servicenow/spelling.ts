/** Between the spelling of the app and ours, for what an admin requests. */
import { specBody, tryoutBody } from './app-bodies.ts'
import { readDraft } from './configuration-answer.ts'

export const spelling = { specBody, tryoutBody, readDraft } as const
