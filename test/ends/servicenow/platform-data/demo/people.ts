/**
 * Demo people, departments, companies, places, groups and roles. The names, user names and the sys_ids that are given are those of the
 * demo data that fresh instances have, as documentation, public clients and public exports show them. Who works where, and who is in
 * which group, is made up.
 */

/** `[user_name, first name, last name, department, title]`; the sys_id where it is well known. */
export type DemoPerson = readonly [
  userName: string,
  firstName: string,
  lastName: string,
  department: string,
  title: string,
  sysId?: string,
]

export const demoPeople: readonly DemoPerson[] = [
  ['natasha.ingram', 'Natasha', 'Ingram', 'Finance', 'Vice President', '46c5bf6ca9fe1981010713e3ac7d3384'],
  ['problem.admin', 'Problem', 'Administrator', 'IT', 'Problem Administrator', '26fbff173b331300ad3cc9bb34efc4bd'],
  ['problem.manager', 'Problem', 'Manager', 'IT', 'Problem Manager'],
  ['problem.coordinator.1', 'Problem', 'Coordinator', 'IT', 'Problem Coordinator'],
  ['fred.luddy', 'Fred', 'Luddy', 'IT', 'Chief Product Officer', '5137153cc611227c000bbd1bd8cd2005'],
  ['don.goodliffe', 'Don', 'Goodliffe', 'IT', 'IT Technician', '9ee1b13dc6112271007f9d0efdb69cd0'],
  ['itil', 'ITIL', 'User', 'IT', 'IT Technician', '681b365ec0a80164000fb0b05854a0cd'],
  ['employee', 'Joe', 'Employee', 'Customer Support', '', '681ccaf9c0a8016400b98a06818d57c7'],
  ['luke.wilson', 'Luke', 'Wilson', 'Customer Support', 'Support Analyst', 'f298d2d2c611227b0106c6be7f154bc8'],
  ['bow.ruggeri', 'Bow', 'Ruggeri', 'Development', 'Software Engineer', 'a8f98bb0eb32010045e1a5115206fe3a'],
  ['bud.richman', 'Bud', 'Richman', 'IT', 'IT Technician'],
  ['charlie.whitherspoon', 'Charlie', 'Whitherspoon', 'Sales', 'Account Manager'],
  ['sean.bonnet', 'Sean', 'Bonnet', 'Product Management', 'Product Manager'],
  ['rick.berzle', 'Rick', 'Berzle', 'Customer Support', 'Support Analyst'],
  ['taylor.vreeland', 'Taylor', 'Vreeland', 'Sales', 'Account Manager'],
  ['christen.mitchell', 'Christen', 'Mitchell', 'IT', 'Change Manager'],
  ['bernard.laboy', 'Bernard', 'Laboy', 'IT', 'Director'],
  ['eric.schroeder', 'Eric', 'Schroeder', 'IT', 'Network Administrator'],
  ['howard.johnson', 'Howard', 'Johnson', 'IT', 'Security Analyst'],
  ['david.dan', 'David', 'Dan', 'Development', 'Software Engineer'],
  ['david.miller', 'David', 'Miller', 'Product Management', 'Product Manager'],
  ['fred.kunde', 'Fred', 'Kunde', 'Development', 'Software Engineer'],
  ['carol.coughlin', 'Carol', 'Coughlin', 'HR', 'Recruiter'],
  ['annie.approver', 'Annie', 'Approver', 'HR', 'Director'],
  ['alissa.mountjoy', 'Alissa', 'Mountjoy', 'Sales', 'Account Manager'],
  ['allan.schwantd', 'Allan', 'Schwantd', 'Sales', 'Account Manager'],
  ['allie.pumphrey', 'Allie', 'Pumphrey', 'Development', 'Quality Engineer'],
  ['alyssa.biasotti', 'Alyssa', 'Biasotti', 'HR', 'Recruiter'],
  ['amelia.caputo', 'Amelia', 'Caputo', 'Development', 'Software Engineer'],
  ['andrew.och', 'Andrew', 'Och', 'Finance', 'Accountant'],
  ['angelo.ferentz', 'Angelo', 'Ferentz', 'Finance', 'Accountant'],
  ['annette.frietas', 'Annette', 'Frietas', 'Finance', 'Controller'],
  ['antony.alldis', 'Antony', 'Alldis', 'Sales', 'Account Manager'],
  ['armando.papik', 'Armando', 'Papik', 'Development', 'Software Engineer'],
  ['ashley.leonesio', 'Ashley', 'Leonesio', 'Customer Support', 'Support Analyst'],
  ['ashley.parker', 'Ashley', 'Parker', 'Customer Support', 'Support Analyst'],
  ['audra.cantu', 'Audra', 'Cantu', 'HR', 'Recruiter'],
  ['avery.parbol', 'Avery', 'Parbol', 'Development', 'Software Engineer'],
  ['barbara.hindley', 'Barbara', 'Hindley', 'Finance', 'Accountant'],
  ['bess.marso', 'Bess', 'Marso', 'Sales', 'Account Manager'],
  ['billie.cowley', 'Billie', 'Cowley', 'Customer Support', 'Support Analyst'],
  ['billie.tinnes', 'Billie', 'Tinnes', 'Customer Support', 'Support Analyst'],
  ['boris.catino', 'Boris', 'Catino', 'IT', 'Database Administrator'],
  ['bridget.bishop', 'Bridget', 'Bishop', 'HR', 'Recruiter'],
  ['bryan.rovell', 'Bryan', 'Rovell', 'Product Management', 'Product Manager'],
  ['byron.fortuna', 'Byron', 'Fortuna', 'IT', 'Database Administrator'],
  ['jerrod.bennett', 'Jerrod', 'Bennett', 'Sales', 'Account Manager'],
  ['krystle.stika', 'Krystle', 'Stika', 'Finance', 'Accountant'],
  ['miranda.hammitt', 'Miranda', 'Hammitt', 'Customer Support', 'Support Analyst'],
  ['naomi.greenly', 'Naomi', 'Greenly', 'HR', 'Director'],
  ['wayne.webb', 'Wayne', 'Webb', 'IT', 'IT Technician'],
  ['winnie.reich', 'Winnie', 'Reich', 'IT', 'IT Technician'],
]

/** Demo data has a dozen administrators beside the first one. */
export const demoAdmins: readonly string[] = [
  ...['fred.luddy', 'don.goodliffe', 'bud.richman', 'bernard.laboy', 'bow.ruggeri', 'christen.mitchell'],
  ...['eric.schroeder', 'howard.johnson', 'david.dan', 'boris.catino', 'byron.fortuna', 'winnie.reich'],
]

/** Few people have given a mobile phone. */
export const mobilePhones: Readonly<Record<string, string>> = {
  'fred.luddy': '(858) 555-0101',
  'natasha.ingram': '(858) 555-0102',
  'bow.ruggeri': '(858) 555-0103',
  'eric.schroeder': '(858) 555-0104',
}

/** `[name, head, description]`, with the sys_id where it is well known. */
export const demoDepartments: readonly (readonly [name: string, head: string, id: string, sysId?: string])[] = [
  ['Finance', 'natasha.ingram', '1001', 'a581ab703710200044e0bfc8bcbe5de8'],
  ['IT', 'bernard.laboy', '1002'],
  ['Customer Support', 'luke.wilson', '1003'],
  ['Development', 'bow.ruggeri', '1004'],
  ['HR', 'naomi.greenly', '1005'],
  ['Product Management', 'sean.bonnet', '1006'],
  ['Sales', 'jerrod.bennett', '1007'],
]
/** The first one's department. */
export const adminDepartment = 'Finance'

export const demoCompanies: readonly string[] = ['ACME North America', 'ACME South America', 'ACME Japan', 'ACME UK']

/** `[name, city, country, parent]` */
export const demoLocations: readonly (readonly [name: string, city: string, country: string, parent: string])[] = [
  ['Americas', '', '', ''],
  ['USA', '', 'USA', 'Americas'],
  ['San Diego', 'San Diego', 'USA', 'USA'],
  ['700 Flower St, Los Angeles,CA', 'Los Angeles', 'USA', 'USA'],
  ['EMEA', '', '', ''],
  ['London', 'London', 'United Kingdom', 'EMEA'],
  ['Tokyo', 'Tokyo', 'Japan', ''],
]

/** Roles that are there once the demo plugins are. */
export const demoRoles: readonly string[] = [
  ...['approver_user', 'asset', 'catalog', 'catalog_admin', 'knowledge', 'knowledge_admin', 'problem_admin'],
  ...['report_admin', 'user_admin'],
]

/** `[name, manager, members, roles]` */
export const demoGroups: readonly (readonly [
  name: string,
  manager: string,
  members: readonly string[],
  roles: readonly string[],
])[] = [
  ['Hardware', 'bernard.laboy', ['don.goodliffe', 'bud.richman', 'wayne.webb'], ['itil']],
  ['Software', 'don.goodliffe', ['fred.luddy', 'bow.ruggeri', 'winnie.reich'], ['itil']],
  ['Problem Solving', 'problem.admin', ['problem.admin', 'itil'], ['itil', 'problem_admin']],
  ['Incident Management', 'luke.wilson', ['luke.wilson', 'rick.berzle'], ['itil']],
  ['Change Management', 'christen.mitchell', ['christen.mitchell', 'bernard.laboy'], ['itil']],
  ['CAB Approval', 'bernard.laboy', ['bernard.laboy', 'christen.mitchell', 'howard.johnson'], ['approver_user']],
  ['Catalog Request Approvers > $1000', 'fred.luddy', ['fred.luddy'], ['catalog_admin']],
  ['Knowledge Managers', 'sean.bonnet', ['sean.bonnet', 'naomi.greenly'], ['knowledge_admin']],
  ['HR', 'naomi.greenly', ['carol.coughlin', 'annie.approver'], ['user_admin']],
  ['Procurement', 'andrew.och', ['andrew.och', 'angelo.ferentz'], ['asset']],
  ['LDAP Admins', 'eric.schroeder', ['eric.schroeder'], []],
]
