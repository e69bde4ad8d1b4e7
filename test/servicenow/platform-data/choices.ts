/** Choice lists of the base platform: `table.column`, then value and label in their order. */
type ChoiceList = readonly (readonly [value: string, label: string])[]

const levels: ChoiceList = [['1', '1 - High'], ['2', '2 - Medium'], ['3', '3 - Low']]
const incidentStates: ChoiceList = [
  ['1', 'New'], ['2', 'In Progress'], ['3', 'On Hold'], ['6', 'Resolved'], ['7', 'Closed'], ['8', 'Canceled'],
]
const problemStates: ChoiceList = [
  ['101', 'New'], ['102', 'Assess'], ['103', 'Root Cause Analysis'], ['104', 'Fix in Progress'], ['106', 'Resolved'], ['107', 'Closed'],
]
const sameLabel = (...values: string[]): ChoiceList => values.map(value => [value, value] as const)

export const choiceLists: Record<string, ChoiceList> = {
  'task.state': [
    ['-5', 'Pending'], ['1', 'Open'], ['2', 'Work in Progress'], ['3', 'Closed Complete'], ['4', 'Closed Incomplete'],
    ['7', 'Closed Skipped'],
  ],
  'task.priority': [['1', '1 - Critical'], ['2', '2 - High'], ['3', '3 - Moderate'], ['4', '4 - Low'], ['5', '5 - Planning']],
  'task.urgency': levels,
  'task.impact': levels,
  'task.approval': [['not requested', 'Not Yet Requested'], ['requested', 'Requested'], ['approved', 'Approved'], ['rejected', 'Rejected']],
  'task.escalation': [['0', 'Normal'], ['1', 'Moderate'], ['2', 'High'], ['3', 'Overdue']],
  'task.contact_type': [
    ['email', 'Email'], ['monitoring', 'Monitoring'], ['phone', 'Phone'], ['self-service', 'Self-service'],
    ['virtual_agent', 'Virtual Agent'], ['walk-in', 'Walk-in'],
  ],
  'task.upon_approval': [['do_nothing', 'Do nothing'], ['proceed', 'Proceed to Next Task']],
  'task.upon_reject': [['cancel', 'Cancel all future Tasks'], ['goto', 'Go to a previous Task']],
  'incident.state': incidentStates,
  'incident.incident_state': incidentStates,
  'incident.severity': levels,
  'incident.hold_reason': [['1', 'Awaiting Caller'], ['5', 'Awaiting Change'], ['3', 'Awaiting Problem'], ['4', 'Awaiting Vendor']],
  'incident.notify': [['1', 'Do Not Notify'], ['2', 'Send Email'], ['3', 'Telephone']],
  'incident.category': [
    ['inquiry', 'Inquiry / Help'], ['software', 'Software'], ['hardware', 'Hardware'], ['network', 'Network'], ['database', 'Database'],
  ],
  'incident.subcategory': [
    ['antivirus', 'Antivirus'], ['email', 'Email'], [
      'internal application', 'Internal Application',
    ], ['os', 'Operating System'], ['cpu', 'CPU'], ['disk', 'Disk'], ['keyboard', 'Keyboard'],
    ['memory', 'Memory'], ['monitor', 'Monitor'], ['mouse', 'Mouse'], ['dhcp', 'DHCP'], ['dns', 'DNS'], ['ip address', 'IP Address'],
    ['vpn', 'VPN'], ['wireless', 'Wireless'],
    ['db2', 'DB2'], ['sql server', 'MS SQL Server'], ['oracle', 'Oracle'],
  ],
  'incident.close_code': sameLabel(
    'Duplicate', 'Known error', 'Resolved by caller', 'Resolved by change', 'Resolved by problem', 'Resolved by request',
    'Solution provided', 'Workaround provided', 'User error', 'No resolution provided',
  ),
  'problem.state': problemStates,
  'problem.problem_state': problemStates,
  'problem.category': [['software', 'Software'], ['hardware', 'Hardware'], ['network', 'Network'], ['database', 'Database']],
  'problem.resolution_code': [
    ['fix_applied', 'Fix Applied'], ['risk_accepted', 'Risk Accepted'], ['canceled', 'Canceled'], ['duplicate', 'Duplicate'],
  ],
  'change_request.state': [
    ['-5', 'New'], ['-4', 'Assess'], ['-3', 'Authorize'], ['-2', 'Scheduled'], ['-1', 'Implement'], ['0', 'Review'], ['3', 'Closed'],
    ['4', 'Canceled'],
  ],
  'change_request.type': [['normal', 'Normal'], ['standard', 'Standard'], ['emergency', 'Emergency']],
  'change_request.category': sameLabel(
    'Hardware', 'Software', 'Service', 'System Software', 'Applications Software', 'Network', 'Telecom', 'Documentation', 'Other',
  ),
  'change_request.risk': [['2', 'High'], ['3', 'Moderate'], ['4', 'Low']],
  'change_request.close_code': [
    ['successful', 'Successful'], ['successful_issues', 'Successful with issues'], ['unsuccessful', 'Unsuccessful'],
  ],
}
