/** What a create or an edit may write, checked as the project's screens check it; the messages are the vendor's. */
import { z } from 'zod'
import { ApiError } from '../http/errors.ts'
import type { FieldDefinition, IssueType, Project } from './projects.ts'
import { findProject } from './projects.ts'

export const updateBody = z.looseObject({
  fields: z.record(z.string(), z.unknown()).default({}),
  update: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))).default({}),
  properties: z.array(z.object({ key: z.string().min(1).max(255), value: z.unknown() })).default([]),
})
export type UpdateBody = z.infer<typeof updateBody>

const reference = z.looseObject({
  id: z.string().optional(),
  key: z.string().optional(),
  name: z.string().optional(),
  value: z.string().optional(),
})
const richText = z.looseObject({ type: z.literal('doc'), version: z.literal(1), content: z.array(z.unknown()) })

/** The project and the issue type that a create names. */
export function readPlace(fields: Record<string, unknown>): { project: Project; type: IssueType } {
  const wanted = reference.safeParse(fields['project']).data
  const project = findProject(wanted?.key ?? wanted?.id ?? '')
  if (project === undefined) throw new ApiError(400, [], { project: 'valid project is required' })
  const named = reference.safeParse(fields['issuetype']).data
  const type = project.issueTypes.find(({ id, name }) => id === named?.id || name === named?.name)
  if (type === undefined) throw new ApiError(400, [], { issuetype: 'Specify a valid issue type' })
  return { project, type }
}

/** Throws one 400 that names every field that is wrong. `isNew`: required fields must be there. */
export function checkFields(type: IssueType, fields: Record<string, unknown>, version: 2 | 3, isNew: boolean): void {
  const errors: Record<string, string> = {}
  for (const [fieldId, value] of Object.entries(fields)) {
    const definition = type.fields.find(field => field.fieldId === fieldId)
    const problem =
      definition === undefined
        ? `Field '${fieldId}' cannot be set. It is not on the appropriate screen, or unknown.`
        : problemOf(definition, value, version)
    if (problem !== '') errors[fieldId] = problem
  }
  for (const { fieldId, name, required } of type.fields) {
    const isMissing = isNew ? isEmpty(fields[fieldId]) : fieldId in fields && isEmpty(fields[fieldId])
    if (required && isMissing)
      errors[fieldId] ??= fieldId === 'summary' ? 'You must specify a summary of the issue.' : `${name} is required.`
  }
  if (Object.keys(errors).length > 0) throw new ApiError(400, [], errors)
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''

function problemOf({ fieldId, schema, allowed }: FieldDefinition, value: unknown, version: 2 | 3): string {
  if (value === null || fieldId === 'project' || fieldId === 'issuetype') return ''
  if (fieldId === 'description' && version === 3)
    return richText.safeParse(value).success
      ? ''
      : 'Operation value must be an Atlassian Document (see the Atlassian Document Format)'
  switch (schema.type) {
    case 'string':
      return textProblem(fieldId, value)
    case 'number':
      return typeof value === 'number' ? '' : 'Operation value must be a number'
    case 'date':
      return z.iso.date().safeParse(value).success ? '' : 'Error parsing date string: must be yyyy-MM-dd'
    case 'array':
      return labelProblem(value)
    case 'priority':
      return allowed?.includes(reference.safeParse(value).data?.name ?? '') === true
        ? ''
        : 'The priority selected is invalid.'
    case 'option': {
      const picked = reference.safeParse(value).data?.value ?? ''
      return allowed?.includes(picked) === true ? '' : `Option value '${picked}' is not valid`
    }
    default:
      return ''
  }
}

function textProblem(fieldId: string, value: unknown): string {
  if (typeof value !== 'string') return 'Operation value must be a string'
  if (fieldId !== 'summary')
    return value.length > 32_767
      ? 'The entered text is too long. It exceeds the allowed limit of 32,767 characters.'
      : ''
  if (/[\r\n]/.test(value)) return 'The summary is invalid because it contains newline characters.'
  return value.length > 255 ? "Summary can't exceed 255 characters." : ''
}

function labelProblem(value: unknown): string {
  const labels = z.array(z.string()).safeParse(value)
  if (!labels.success) return 'data was not an array'
  const wrong = labels.data.find(label => /\s/.test(label))
  return wrong === undefined ? '' : `The label '${wrong}' contains spaces which is invalid.`
}

/** Labels after `update`: add and remove one by one. A field may be in `fields` or in `update`, not in both. */
export function applyOperations(
  existing: Record<string, unknown>,
  { fields, update }: UpdateBody,
): Record<string, unknown> {
  const written = { ...fields }
  for (const [fieldId, operations] of Object.entries(update)) {
    if (fieldId in fields)
      throw new ApiError(400, [], { [fieldId]: `Field '${fieldId}' cannot be in both 'fields' and 'update'.` })
    if (fieldId !== 'labels')
      throw new ApiError(400, [], { [fieldId]: `Field '${fieldId}' does not support operation.` })
    const labels = new Set(z.array(z.string()).catch([]).parse(existing['labels']))
    for (const { add, remove } of operations) {
      if (typeof add === 'string') labels.add(add)
      if (typeof remove === 'string') labels.delete(remove)
    }
    written['labels'] = [...labels]
  }
  return written
}
