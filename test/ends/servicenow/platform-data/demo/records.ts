/**
 * Demo tickets, machines and assets. Made up: an instance has such ones, with these kinds of names, and not these.
 */

/** `[number, short description, impact, urgency, state, group, assignee, category, subcategory]` */
export type DemoTicket = readonly [
  number: string,
  shortDescription: string,
  impact: string,
  urgency: string,
  state: string,
  group: string,
  assignee: string,
  category?: string,
  subcategory?: string,
]

export const demoProblems: readonly DemoTicket[] = [
  [
    'PRB0000001',
    'Mail server runs out of connections every Monday',
    '2',
    '2',
    '101',
    'Problem Solving',
    'itil',
    'software',
    'email',
  ],
  ['PRB0000002', 'Printers on the second floor lose their queue', '3', '3', '101', 'Hardware', ''],
  ['PRB0000003', 'Payroll export is a day late after month end', '2', '1', '102', 'Software', 'fred.luddy'],
  [
    'PRB0000004',
    'VPN drops when more than 200 people are on it',
    '1',
    '2',
    '103',
    'Network',
    'eric.schroeder',
    'network',
    'vpn',
  ],
  ['PRB0000005', 'Batch jobs of the warehouse wait for each other', '2', '2', '103', 'Database', 'boris.catino'],
  ['PRB0000006', 'Laptops of one delivery do not wake up', '3', '2', '104', 'Hardware', 'wayne.webb'],
  ['PRB0000007', 'Single sign-on asks twice in one browser', '2', '3', '106', 'Software', 'bow.ruggeri'],
  ['PRB0000008', 'Wireless in the canteen is slow at noon', '3', '3', '107', 'Network', 'eric.schroeder'],
  ['PRB0000009', 'Search in the knowledge base misses new articles', '2', '2', '102', 'Software', ''],
  ['PRB0000010', 'Backups of the file server end without a report', '2', '2', '101', 'Problem Solving', ''],
  ['PRB0000011', 'Conference phones echo in three rooms', '3', '3', '101', 'Hardware', ''],
  ['PRB0000012', 'Orders from one shop arrive twice', '1', '1', '104', 'Software', 'winnie.reich'],
]

export const demoIncidents: readonly DemoTicket[] = [
  ['INC0000001', 'Cannot read mail since this morning', '1', '1', '2', 'Service Desk', 'luke.wilson'],
  ['INC0000002', 'Network share is gone after the move', '1', '2', '3', 'Network', 'eric.schroeder'],
  ['INC0000003', 'Wireless does not reach my desk', '3', '3', '2', 'Network', ''],
  ['INC0000004', 'Forgot the mail password', '3', '3', '7', 'Service Desk', 'rick.berzle'],
  ['INC0000005', 'Processor of the build machine is at its limit', '2', '2', '2', 'Hardware', 'wayne.webb'],
  ['INC0000006', 'Hangs when printing a wide sheet', '2', '3', '1', '', ''],
  ['INC0000007', 'Need access to the sales data of last year', '3', '2', '1', 'Database', ''],
  ['INC0000008', 'Time zone of the meeting room screen is wrong', '3', '3', '6', 'Service Desk', 'ashley.parker'],
  ['INC0000009', 'Reports of the finance system are empty', '1', '1', '2', 'Software', 'fred.luddy'],
  ['INC0000010', 'Laptop does not start', '2', '1', '1', 'Hardware', ''],
]

/** `[number, short description, impact, urgency, state, group, assignee]` */
export const demoChanges: readonly DemoTicket[] = [
  ['CHG0000001', 'Roll back the database driver', '2', '2', '3', 'Database', 'boris.catino'],
  ['CHG0000002', 'Replace the router of the London office', '2', '2', '-5', 'Network', 'eric.schroeder'],
  ['CHG0000003', 'Move the mail service to the new cluster', '1', '2', '-4', 'Software', 'fred.luddy'],
]

/** `[name, class, short description]` */
export const demoMachines: readonly (readonly [name: string, table: string, shortDescription?: string])[] = [
  ['PS LinuxApp01', 'cmdb_ci_linux_server'],
  ['PS LinuxApp02', 'cmdb_ci_linux_server'],
  ['SAP AppSRV01', 'cmdb_ci_server', 'Application server of SAP'],
  ['SAP AppSRV02', 'cmdb_ci_server', 'Application server of SAP'],
  ['SAP ORA01', 'cmdb_ci_server'],
  ['MailServerUS', 'cmdb_ci_server', 'Mail server of the American offices'],
  ['MacBook Pro 15"', 'cmdb_ci_computer'],
  ['ThinkStation S20', 'cmdb_ci_computer'],
  ['Dell Latitude D600', 'cmdb_ci_computer'],
]

/** `[asset tag, what, owner]` */
export const demoAssets: readonly (readonly [tag: string, name: string, owner: string])[] = [
  ['P1000001', 'MacBook Pro 15"', 'bow.ruggeri'],
  ['P1000002', 'ThinkStation S20', 'david.dan'],
  ['P1000003', 'Dell Latitude D600', 'natasha.ingram'],
  ['P1000004', 'Dell Latitude D600', 'luke.wilson'],
]

/** What nodes write to the log as they start and run, over and over. */
export const logLines: readonly (readonly [level: string, source: string, message: string])[] = [
  ['0', 'Startup', 'Node is ready to take requests'],
  ['0', 'Scheduler', 'Event process ran'],
  ['0', 'LDAP', 'No LDAP servers are defined'],
  ['1', 'Email Sender', 'Mail is switched off'],
  ['0', 'Text Index', 'Index is up to date'],
]
/** The log of an instance is never short. */
export const LOG_LINES = 1500
