/** Configuration items, what relates them, and assets, with the columns that an integration meets. */
import { METADATA } from '../dictionary/metadata-store.ts'
import { choice, integer, integerChoice, reference, text } from './column-specs.ts'
import type { ColumnSpec, TableSpec } from './column-specs.ts'

const cascade = { cascade: 'delete' }

/** A class of configuration items: every scope may write it. */
const ci = (name: string, label: string, parent: string, columns: ColumnSpec[] = []): TableSpec => ({
  name,
  label,
  parent,
  open: ['create', 'update'],
  columns,
})

export const cmdbTables: TableSpec[] = [
  {
    name: 'cmdb_ci',
    label: 'Configuration Item',
    open: ['create', 'update'],
    columns: [
      text('name', 'Name', { max: 255, display: true }),
      text('short_description', 'Description', { max: 1000 }),
      text('category', 'Category'),
      choice('environment', 'Environment'),
      text('asset_tag', 'Asset tag'),
      text('serial_number', 'Serial number', { max: 255 }),
      text('model_number', 'Model number', { max: 255 }),
      text('ip_address', 'IP Address', { max: 255 }),
      text('mac_address', 'MAC Address', { max: 18 }),
      text('fqdn', 'Fully qualified domain name', { max: 255 }),
      text('comments', 'Comments', { max: 4000 }),
      text('discovery_source', 'Discovery source'),
      reference('manufacturer', 'Manufacturer', 'core_company'),
      reference('location', 'Location', 'cmn_location'),
      reference('company', 'Company', 'core_company'),
      integerChoice('operational_status', 'Operational status', { default: '1' }),
      integerChoice('install_status', 'Status', { default: '1' }),
      reference('owned_by', 'Owned by', 'sys_user'),
      reference('support_group', 'Support group', 'sys_user_group'),
      reference('assigned_to', 'Assigned to', 'sys_user'),
      text('correlation_id', 'Correlation ID', { max: 512 }),
    ],
  },
  ci('cmdb_ci_service', 'Service', 'cmdb_ci', [
    text('busines_criticality', 'Business criticality'),
    text('version', 'Version'),
    text('service_classification', 'Service classification'),
  ]),
  ci('cmdb_ci_hardware', 'Hardware', 'cmdb_ci'),
  ci('cmdb_ci_computer', 'Computer', 'cmdb_ci_hardware', [
    text('os', 'Operating System'),
    text('ram', 'RAM (MB)'),
    text('cpu_name', 'CPU name', { max: 100 }),
    integer('cpu_count', 'CPU count'),
  ]),
  ci('cmdb_ci_server', 'Server', 'cmdb_ci_computer', [
    text('host_name', 'Host name', { max: 255 }),
    choice('used_for', 'Used for', { default: 'Production' }),
    choice('classification', 'Classification', { default: 'Production' }),
    choice('firewall_status', 'Firewall status', { default: 'Intranet' }),
  ]),
  ci('cmdb_ci_linux_server', 'Linux Server', 'cmdb_ci_server'),
  ci('cmdb_ci_netgear', 'Network Gear', 'cmdb_ci_hardware'),
  ci('cmdb_ci_ip_switch', 'IP Switch', 'cmdb_ci_netgear'),
  ci('cmdb_ci_vm_instance', 'Virtual Machine Instance', 'cmdb_ci', [
    text('vm_inst_id', 'VM Instance ID', { max: 255 }),
    text('object_id', 'Object ID', { max: 255 }),
    choice('state', 'State'),
    text('guest_os_fullname', 'Guest OS Fullname', { max: 255 }),
  ]),
  ci('cmdb_ci_ec2_instance', 'EC2 Virtual Machine Instance', 'cmdb_ci_vm_instance'),
  {
    name: 'cmdb_rel_type',
    label: 'CI Relationship Type',
    parent: METADATA,
    columns: [
      text('name', 'Name', { max: 200, display: true }),
      text('parent_descriptor', 'Parent descriptor', { max: 100 }),
      text('child_descriptor', 'Child descriptor', { max: 100 }),
    ],
  },
  {
    name: 'cmdb_rel_ci',
    label: 'CI Relationship',
    open: ['create', 'update', 'delete'],
    columns: [
      reference('parent', 'Parent', 'cmdb_ci', cascade),
      reference('child', 'Child', 'cmdb_ci', cascade),
      reference('type', 'Type', 'cmdb_rel_type'),
    ],
  },
  {
    name: 'alm_asset',
    label: 'Asset',
    open: ['create', 'update'],
    columns: [
      text('display_name', 'Display name', { max: 255, display: true }),
      text('asset_tag', 'Asset tag'),
      text('serial_number', 'Serial number', { max: 100 }),
      reference('ci', 'Configuration Item', 'cmdb_ci'),
      reference('assigned_to', 'Assigned to', 'sys_user'),
      integer('install_status', 'State', { default: '1' }),
      integer('quantity', 'Quantity', { default: '1' }),
    ],
  },
  { name: 'alm_hardware', label: 'Hardware', parent: 'alm_asset', open: ['create', 'update'], columns: [] },
]

/**
 * Kinds of relations that come with the platform: names as a public project read them off an instance, sys_ids as documentation of the
 * CMDB Instance API and public script includes of the platform have them.
 */
export const relationTypes: readonly (readonly [name: string, sysId?: string])[] = [
  ['Depends on::Used by', '1a9cb166f1571100a92eb60da2bce5c5'],
  ['Runs on::Runs', '60bc4e22c0a8010e01f074cbe6bd73c3'],
  ['Hosted on::Hosts', '5f985e0ec0a8010e00a9714f2a172815'],
  ['Contains::Contained by', '55c95bf6c0a8010e0118ec7056ebc54d'],
  ['Cluster of::Cluster', 'a99d39118f10310091769012cbbe4429'],
  ['Cools::Cooled By', '015633570a0a0bc70029121512d46ede'],
  ['Exchanges data with::Exchanges data with', '607ad1b2c0a8010e01941856b365af90'],
  ['Consumes::Consumed by', '41008aa6ef32010098d5925495c0fb94'],
  ['In Rack::Rack contains', 'e76b8c7b0a0a0aa70082c9f7c2f9dc64'],
  ['IP Connection::IP Connection'],
  ['Managed by::Manages'],
  ['Owns::Owned by'],
  ['Located in Zone::Zone contains'],
  ['Registered on::Has registered'],
  ['Located In::Contains Room'],
  ['Feeds::Fed By'],
  ['Distributed by::Distributes'],
  ['Instantiates::Instantiated by'],
  ['Connected by::Connects'],
  ['Members::Member of'],
]
