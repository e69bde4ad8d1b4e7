/** GET and POST home/options: what the set-up asks about the shipped mapping. */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { levelModes, travelModes } from '../contract/home/options.ts'
import type { HomeOptions, OptionChanges } from '../contract/home/options.ts'
import { parsed, readObject } from '../platform/body-reader.ts'
import type { Parsed, Problems } from '../platform/body-reader.ts'
import { readOptions, setOptions } from '../requests/mapping-options.ts'
import { howStatesTravel, setStatesTravel } from '../requests/states-travel.ts'
import { adminRefusal } from '../requests/who-may.ts'
import { answerHome } from './home-resource.ts'
import { done, refused, serve } from './resource.ts'

const TEXTS = { caller: 100, contact_type: 40, close_code: 40, close_notes: 4000 } as const

export function getHomeOptions(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  answerHome(response, () => done(options()))
}

/** Answers with the options as they are then. 422: an option that this instance cannot have, in a sentence; those before it stand. */
export function postHomeOptions(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, {
    parse: parseChanges,
    run: changes => {
      const refusal = adminRefusal('Save options')
      if (refusal !== '') return refused(403, refusal)
      const problem = setOptions(changes) || setStates(changes)
      return problem === '' ? done(options()) : refused(422, problem)
    },
  })
}

function options(): HomeOptions {
  return { states: { mode: howStatesTravel() }, ...readOptions() }
}

/** After the others: it refuses where the resolution code is still one that this instance does not have. */
function setStates({ states }: OptionChanges): string {
  return states === undefined ? '' : setStatesTravel(states)
}

function parseChanges(body: unknown): Parsed<OptionChanges> {
  const problems: Problems = { first: '' }
  const reader = readObject(body, '', ['states', 'levels', ...Object.keys(TEXTS)], problems)
  const text = (name: keyof typeof TEXTS): object =>
    reader.has(name) ? { [name]: reader.text(name, { max: TEXTS[name] }) } : {}
  return parsed(problems, {
    ...(reader.has('states') ? { states: reader.word('states', travelModes) } : {}),
    ...(reader.has('levels') ? { levels: reader.word('levels', levelModes) } : {}),
    ...text('caller'),
    ...text('contact_type'),
    ...text('close_code'),
    ...text('close_notes'),
  })
}
