/** Users, groups, roles, configuration items and the tables that hang from any record. */
import { date, flag, integer, list, reference, text, typed } from './column-specs.ts'
import type { TableSpec } from './column-specs.ts'

const cascade = { cascade: 'delete' }

export const peopleTables: TableSpec[] = [
  {
    name: 'sys_user', label: 'User', open: ['create', 'update'], unique: [['user_name']],
    columns: [
      text('user_name', 'User ID'), text('first_name', 'First name'), text('last_name', 'Last name'),
      text('name', 'Name', { max: 151, display: true }),
      text('email', 'Email', { max: 100 }), typed('password', 'user_password', 'Password', { max: 255 }),
      flag('active', 'Active', { default: 'true' }), flag('locked_out', 'Locked out'),
      text('time_zone', 'Time zone'), text('date_format', 'Date format'), text('time_format', 'Time format'),
      text('title', 'Title', { max: 60 }), text('phone', 'Business phone'),
      text('mobile_phone', 'Mobile phone'), flag('vip', 'VIP'), flag('web_service_access_only', 'Web service access only'),
      flag('internal_integration_user', 'Internal Integration User'),
      reference('manager', 'Manager', 'sys_user'), reference('company', 'Company', 'core_company'),
      reference('location', 'Location', 'cmn_location'), text('source', 'Source', { max: 255 }),
    ],
  },
  {
    name: 'sys_user_group', label: 'Group', unique: [['name']],
    columns: [
      text('name', 'Name', { max: 80, display: true }), text('description', 'Description', { max: 1000 }),
      flag('active', 'Active', { default: 'true' }), text('email', 'Group email', { max: 100 }),
      reference('manager', 'Manager', 'sys_user'), reference('parent', 'Parent', 'sys_user_group'),
      list('type', 'Type', 'sys_user_group_type'),
    ],
  },
  {
    name: 'sys_user_grmember', label: 'Group Member',
    columns: [reference('user', 'User', 'sys_user', cascade), reference('group', 'Group', 'sys_user_group', cascade)],
  },
  {
    name: 'sys_user_role', label: 'Role', unique: [['name']],
    columns: [
      text('name', 'Name', { max: 100, display: true }), text('description', 'Description', { max: 4000 }),
      text('suffix', 'Suffix', { max: 100 }), flag('elevated_privilege', 'Elevated privilege'),
      reference('assignable_by', 'Assignable by', 'sys_user_role'), flag('can_delegate', 'Can delegate', { default: 'true' }),
      flag('grantable', 'Grantable', { default: 'true' }), flag('scoped_admin', 'Application Administrator'),
    ],
  },
  {
    name: 'sys_user_role_contains', label: 'Contained Role', unique: [['role', 'contains']],
    columns: [reference('role', 'Role', 'sys_user_role', cascade), reference('contains', 'Contains', 'sys_user_role', cascade)],
  },
  {
    name: 'sys_user_has_role', label: 'User Role',
    columns: [
      reference('user', 'User', 'sys_user', cascade), reference('role', 'Role', 'sys_user_role', cascade),
      reference('granted_by', 'Granted by', 'sys_user_group'), flag('inherited', 'Inherited'),
      text('state', 'State', { default: 'active' }),
    ],
  },
  {
    name: 'sys_group_has_role', label: 'Group Role',
    columns: [
      reference('group', 'Group', 'sys_user_group', cascade), reference('role', 'Role', 'sys_user_role', cascade),
      flag('inherits', 'Inherits', { default: 'true' }),
    ],
  },
  { name: 'sys_user_group_type', label: 'Group Type', columns: [text('name', 'Name', { display: true })] },
  { name: 'core_company', label: 'Company', columns: [text('name', 'Name', { max: 80, display: true })] },
  {
    name: 'cmn_location', label: 'Location',
    columns: [text('name', 'Name', { max: 100, display: true }), text('city', 'City'), text('country', 'Country')],
  },
  {
    name: 'cmdb_ci', label: 'Configuration Item', open: ['create', 'update'],
    columns: [
      text('name', 'Name', { max: 255, display: true }), text('short_description', 'Description', { max: 1000 }),
      text('category', 'Category'), integer('operational_status', 'Operational status', { default: '1' }),
      integer('install_status', 'Status', { default: '1' }), reference('owned_by', 'Owned by', 'sys_user'),
      reference('support_group', 'Support group', 'sys_user_group'),
      reference('assigned_to', 'Assigned to', 'sys_user'), text('correlation_id', 'Correlation ID', { max: 512 }),
    ],
  },
  {
    name: 'cmdb_ci_service', label: 'Service', parent: 'cmdb_ci', open: ['create', 'update'],
    columns: [
      text('busines_criticality', 'Business criticality'), text('version', 'Version'),
      text('service_classification', 'Service classification'),
    ],
  },
  {
    name: 'sys_attachment', label: 'Attachment', open: ['create', 'update', 'delete'],
    columns: [
      text('file_name', 'File name', { max: 255, display: true }), text('content_type', 'Content type', { max: 255 }),
      text('table_name', 'Table name', { max: 80 }), text('table_sys_id', 'Table sys ID', { max: 40 }),
      integer('size_bytes', 'Size bytes'), integer('size_compressed', 'Size compressed'),
      flag('compressed', 'Compressed', { default: 'true' }), integer('chunk_size_bytes', 'Chunk size bytes'),
      text('hash', 'Hash', { max: 255 }), text('state', 'State', { default: 'available' }), integer('image_height', 'Image height'),
      integer('image_width', 'Image width'), text('average_image_color', 'Average image color'),
    ],
  },
  {
    name: 'sys_attachment_doc', label: 'Attachment Document',
    columns: [
      reference('sys_attachment', 'Attachment', 'sys_attachment', cascade), integer('position', 'Position'), integer('length', 'Length'),
      text('data', 'Data', { max: 1_000_000 }),
    ],
  },
  {
    name: 'sys_journal_field', label: 'Journal Entry',
    columns: [
      text('name', 'Name', { max: 80 }), text('element', 'Element', { max: 80 }), text('element_id', 'Element ID', { max: 32 }),
      text('value', 'Value', { max: 65_000 }),
    ],
  },
  {
    name: 'sysevent', label: 'Event',
    columns: [
      text('name', 'Name', { max: 100 }), text('table', 'Table', { max: 80 }), text('instance', 'Instance', { max: 32 }),
      text('parm1', 'Parm1', { max: 4000 }), text('parm2', 'Parm2', { max: 4000 }), text('queue', 'Queue'),
      text('state', 'State', { default: 'ready' }), date('process_on', 'Process on'), date('processed', 'Processed'),
    ],
  },
  {
    name: 'syslog', label: 'Log Entry',
    columns: [text('level', 'Level'), text('source', 'Source', { max: 100 }), text('message', 'Message', { max: 65_000 })],
  },
]
