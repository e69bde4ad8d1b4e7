/** The names that a field mapping can read, for the message about a typing error. What they are: see liquid-scope.ts. */

const choice = ['id', 'name', 'rank']
const severity = [...choice, 'from_top']
export const person = ['name', 'email']
const status = [...choice, 'category']

/** The names above, for the message about a typing error. Empty list: text, or a list of texts. */
export const liquidNames: Readonly<
  Record<'incident' | 'follow_up' | 'record', Readonly<Record<string, readonly string[]>>>
> = {
  incident: {
    id: [],
    reference: [],
    name: [],
    summary: [],
    permalink: [],
    call_url: [],
    mode: [],
    visibility: [],
    incident_status: status,
    status,
    severity,
    incident_type: choice,
    type: choice,
    creator: person,
    created_at: [],
    updated_at: [],
  },
  follow_up: {
    id: [],
    title: [],
    description: [],
    status: [],
    priority: choice,
    labels: [],
    assignee: person,
    creator: person,
    created_at: [],
    updated_at: [],
  },
  record: { table: [], sys_id: [], type: [] },
}
