/** Control plane: what an administrator does in the settings. Severities, statuses, types, fields, roles and options by their names. */
import { Router } from 'express'
import type { Request } from 'express'
import { z } from 'zod'
import { showOrganisation } from '../state/incidents.ts'
import type { State } from '../state/state.ts'
import type { CustomField, CustomFieldOption } from '../wire.ts'
import { ControlError, named, parseControl } from '../../shared/control-plane.ts'

type OfList = Request<{ list: string; name: string }>
type OfField = Request<{ field: string; value: string }>

const name = z.string().min(1).max(50)
const rank = z.number().int().optional()
const described = z.strictObject({ name, description: z.string().optional() })
const category = z.enum(['triage', 'declined', 'merged', 'canceled', 'live', 'learning', 'closed', 'paused'])

/** What the settings page of a list takes; what is left out gets a value that the contract allows. */
const newItem = {
  severities: described.extend({ rank }),
  statuses: described.extend({ rank, category }),
  types: described,
  custom_fields: described.extend({
    field_type: z.enum(['single_select', 'multi_select', 'text', 'link', 'numeric']),
    options: z.array(z.string()).default([]),
  }),
  roles: described,
  priorities: z.strictObject({ name, rank }),
} as const
type List = keyof typeof newItem

const changeBody = z.strictObject({ name, description: z.string(), rank: z.number().int(), category }).partial()
const optionBody = z.strictObject({ value: z.string().min(1), sort_key: z.number().int().optional() })

const isList = (text: string): text is List => text in newItem
const listOf = (text: string): List => {
  if (!isList(text)) throw new ControlError(404, `There is no list ${text}; known: ${Object.keys(newItem).join(', ')}`)
  return text
}

const itemsOf = ({ organisation }: State, list: List): { id: string; name: string }[] =>
  list === 'custom_fields' ? organisation.customFields : organisation[list]

const last = (items: readonly { rank: number }[]): number => Math.max(0, ...items.map(item => item.rank))

const stamped = (state: State, words: { name: string; description?: string | undefined }) => {
  const at = state.now()
  return {
    id: state.newId(),
    created_at: at,
    updated_at: at,
    name: words.name,
    description: words.description ?? `${words.name}.`,
  }
}

const addField = (state: State, body: unknown): CustomField => {
  const { options, field_type, ...words } = parseControl(newItem.custom_fields, body)
  const field = { ...stamped(state, words), field_type }
  state.organisation.customFields.push(field)
  for (const value of options) addOption(state, field, { value })
  return field
}

const addOption = (
  state: State,
  field: CustomField,
  { value, sort_key }: z.infer<typeof optionBody>,
): CustomFieldOption => {
  const { options } = state.organisation
  const next = Math.max(0, ...options.filter(each => each.custom_field_id === field.id).map(each => each.sort_key)) + 10
  const option = { id: state.newId(), custom_field_id: field.id, sort_key: sort_key ?? next, value }
  options.push(option)
  return option
}

const add = (state: State, list: List, body: unknown): object => {
  const { severities, statuses, types, roles, priorities } = state.organisation
  const put = <Item>(items: Item[], item: Item): Item => (items.push(item), item)
  switch (list) {
    case 'custom_fields':
      return addField(state, body)
    case 'severities': {
      const words = parseControl(newItem.severities, body)
      return put(severities, { ...stamped(state, words), rank: words.rank ?? last(severities) + 1 })
    }
    case 'statuses': {
      const words = parseControl(newItem.statuses, body)
      return put(statuses, {
        ...stamped(state, words),
        category: words.category,
        rank: words.rank ?? last(statuses) + 1,
      })
    }
    case 'types':
      return put(types, {
        ...stamped(state, parseControl(newItem.types, body)),
        is_default: false,
        private_incidents_only: false,
        create_in_triage: 'optional',
      })
    case 'roles': {
      const words = parseControl(newItem.roles, body)
      const made = {
        role_type: 'custom',
        instructions: `Act as ${words.name}`,
        shortform: words.name.toLowerCase(),
      } as const
      return put(roles, { ...stamped(state, words), ...made })
    }
    case 'priorities': {
      const words = parseControl(newItem.priorities, body)
      return put(priorities, { id: state.newId(), name: words.name, rank: words.rank ?? last(priorities) + 1 })
    }
  }
}

/** In place: incidents hold the same objects, so that a new name is seen on all of them at once. */
const change = (state: State, list: List, itemName: string, body: unknown): object => {
  const item = named(list, itemsOf(state, list), itemName)
  return Object.assign(item, parseControl(changeBody, body), 'updated_at' in item ? { updated_at: state.now() } : {})
}

const remove = <Item>(items: Item[], item: Item): void => void items.splice(items.indexOf(item), 1)

const optionOf = (state: State, field: CustomField, value: string): CustomFieldOption => {
  const found = state.organisation.options.find(option => option.custom_field_id === field.id && option.value === value)
  if (found === undefined) throw new ControlError(404, `${field.name} has no option ${value}`)
  return found
}

export function organisationRoutes(state: State): Router {
  const router = Router()
  const fieldOf = (request: OfField): CustomField =>
    named('custom_fields', state.organisation.customFields, request.params.field)
  /** Incidents carry copies of fields and roles: they are shown as the settings are now. */
  const done = <Result>(result: Result): Result => {
    showOrganisation(state)
    return result
  }
  const options = '/organisation/custom_fields/:field/options'
  router.post(options, (request: OfField, response) => {
    response.status(201).json(done(addOption(state, fieldOf(request), parseControl(optionBody, request.body))))
  })
  router.patch(`${options}/:value`, (request: OfField, response) => {
    const option = optionOf(state, fieldOf(request), request.params.value)
    response.json(done(Object.assign(option, parseControl(optionBody.partial(), request.body))))
  })
  router.delete(`${options}/:value`, (request: OfField, response) => {
    done(remove(state.organisation.options, optionOf(state, fieldOf(request), request.params.value)))
    response.status(204).end()
  })
  router.get('/organisation', (_request, response) => void response.json(state.organisation))
  router.post('/organisation/:list', (request: OfList, response) => {
    response.status(201).json(done(add(state, listOf(request.params.list), request.body)))
  })
  router.patch('/organisation/:list/:name', (request: OfList, response) => {
    response.json(done(change(state, listOf(request.params.list), request.params.name, request.body)))
  })
  router.delete('/organisation/:list/:name', (request: OfList, response) => {
    const items = itemsOf(state, listOf(request.params.list))
    done(remove(items, named(request.params.list, items, request.params.name)))
    response.status(204).end()
  })
  return router
}
