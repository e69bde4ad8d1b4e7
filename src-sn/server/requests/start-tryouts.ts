/** What Start asks incident.io before it is pressed: what the saved mapping makes of the newest incidents, and which ones are running. */
import { startTryout } from './tryout.ts'
import { fileText } from '../contract/mapping-file.ts'
import type { MappingFile } from '../contract/mapping-file.ts'
import { tryoutLimits } from '../contract/tryout-limits.ts'
import type { TryoutList } from '../contract/tryout-limits.ts'
import { fileOf, readCatalogue, readStored } from '../mapping/stored.ts'

const SUBJECTS: Readonly<Record<TryoutList, string>> = {
  newest: 'the saved mapping',
  running: 'Start: incidents that are running',
  running_tests: 'Start: test incidents that are running',
}

/** The sys_id of its row, or why it was not begun. */
export function askForStart(list: TryoutList): ReturnType<typeof startTryout> {
  const draft = draftOf(list)
  return startTryout({ draft, subject: SUBJECTS[list], incidents: tryoutLimits.most, list })
}

/** The text of the mapping that such a try-out is about: the saved one, and for tests as "Start with test incidents only" changes it. */
export function draftOf(list: TryoutList): string {
  const saved = fileOf(readStored(readCatalogue()))
  return fileText(list === 'running_tests' ? onTrial(saved) : saved)
}

function onTrial(file: MappingFile): MappingFile {
  const templates = file.templates.map(template =>
    template.active && template.record_type === 'incident' ? { ...template, trial: true } : template,
  )
  return { ...file, templates }
}
