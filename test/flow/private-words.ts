/** A private incident that says a word nobody else says in every field it has. */
export const canary = 'canary-7f3a-merger'
export const everyField = {
  name: canary,
  summary: `${canary} summary`,
  message: `${canary} update`,
  call_url: `https://call.example.com/${canary}`,
  severity: 'Critical',
  custom_fields: {
    'Customer impact': `${canary} field`,
    Runbook: `https://wiki.example.com/${canary}`,
    'Affected team': 'Falcon team',
  },
  roles: { 'Incident Lead': 'Ines Wagner', Reporter: 'Tom Okafor' },
  by: 'Nadia Fournier',
}
