/** Tables that hold configuration: what an app brings along, and what the platform itself is described by. */
import { METADATA } from '../dictionary/metadata-store.ts'
import { flag, integer, text, typed } from './column-specs.ts'
import type { ColumnSpec, TableSpec } from './column-specs.ts'

interface Names {
  display?: string
  text?: string
  long?: string
  flags?: string
  on?: string
  integers?: string
  references?: Record<string, string>
  unique?: string[][]
  open?: TableSpec['open']
  closed?: boolean
}

const longest = 65_000

/** What every record of configuration has, whatever its table. */
const metadata: TableSpec = {
  name: METADATA,
  label: 'Application File',
  columns: [
    ...['sys_update_name', 'sys_policy', 'sys_name'].map(element => text(element, labelOf(element), { max: 255 })),
    text('sys_class_name', 'Class', { max: 80 }),
    ...['sys_scope', 'sys_package'].map(scopeColumn),
  ],
}

/** These describe applications and values, and do not belong to an application themselves. */
const OUTSIDE = new Set(['dl_u_priority', 'sys_app', 'sys_choice', 'sys_index', 'sys_scope', 'sys_store_app'])

function scopeColumn(element: string): ColumnSpec {
  return { ...typed('reference', element, labelOf(element), { max: 32 }), reference: 'sys_scope' }
}

function labelOf(element: string): string {
  const words = element.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function split(names = ''): string[] {
  return names.split(' ').filter(name => name !== '')
}

/** A table by the names of its columns; labels are made of the names. `on` are booleans that default to true. */
function table(name: string, label: string, names: Names): TableSpec {
  const references = Object.entries(names.references ?? {})
  const isOutside = OUTSIDE.has(name)
  const columns: ColumnSpec[] = [
    ...split(names.display).map(element => text(element, labelOf(element), { max: 255, display: true })),
    ...split(names.text).map(element => text(element, labelOf(element), { max: 255 })),
    ...split(names.long).map(element => text(element, labelOf(element), { max: longest })),
    ...split(names.flags).map(element => flag(element, labelOf(element))),
    ...split(names.on).map(element => flag(element, labelOf(element), { default: 'true' })),
    ...split(names.integers).map(element => integer(element, labelOf(element))),
    ...references.map(([element, target]) => ({
      ...typed('reference', element, labelOf(element), { max: 32 }),
      reference: target,
    })),
    ...(isOutside ? metadata.columns.filter(({ element }) => element !== 'sys_class_name') : []),
  ]
  return {
    name,
    label,
    columns,
    ...(isOutside ? {} : { parent: METADATA }),
    ...(names.unique ? { unique: names.unique } : {}),
    ...(names.open ? { open: names.open } : {}),
    ...(names.closed ? { closed: true } : {}),
  }
}

export const metadataTables: TableSpec[] = [
  metadata,
  table('sys_db_object', 'Table', {
    display: 'label',
    text: 'name access',
    unique: [['name']],
    integers: 'caller_access',
    flags:
      'actions_access alter_access client_scripts_access create_access create_access_controls delete_access is_extendable ' +
      'live_feed_enabled scriptable_table update_access',
    on: 'read_access ws_access',
    references: { super_class: 'sys_db_object', number_ref: 'sys_number', user_role: 'sys_user_role' },
  }),
  table('sys_dictionary', 'Dictionary Entry', {
    text:
      'name element internal_type choice reference reference_cascade_rule dependent dependent_on_field default_value attributes ' +
      'read_only_option widget virtual_type reference_key use_reference_qualifier',
    display: 'column_label',
    long: 'calculation reference_qual dynamic_ref_qual formula function_definition',
    integers: 'max_length',
    on: 'active',
    unique: [['name', 'element']],
    flags:
      'array audit display element_reference function_field mandatory primary read_only spell_check table_reference text_index unique ' +
      'use_dependent_field virtual xml_view',
  }),
  table('sys_auto_flush', 'Auto Flush', {
    display: 'tablename',
    text: 'matchfield',
    long: 'conditions',
    integers: 'age',
    on: 'active',
    flags: 'cascade_delete clean_audit clean_peripheral',
  }),
  table('sys_index', 'Table Index', { display: 'name', text: 'table fields', flags: 'unique_index' }),
  table('sys_choice', 'Choice', {
    display: 'label',
    text: 'name element value language hint dependent_value',
    flags: 'inactive inactive_on_update',
    integers: 'sequence',
  }),
  table('sys_dictionary_override', 'Dictionary Entry Override', {
    display: 'element',
    text: 'name base_table dependent read_only_option',
    long: 'default_value attributes calculation reference_qual',
    flags:
      'default_value_override dependent_override mandatory mandatory_override attributes_override calculation_override ' +
      'display_override read_only read_only_override read_only_option_override reference_qual_override',
  }),
  table('sys_choice_set', 'Choice Set', { text: 'name element' }),
  table('sys_number', 'Number', { display: 'prefix', text: 'category', integers: 'number maximum_digits' }),
  table('sys_scope', 'Application scope', { display: 'name', text: 'scope version source', unique: [['scope']] }),
  table('sys_app', 'Custom Application', {
    display: 'name',
    text:
      'scope version source js_level runtime_access_tracking license_category license_model enforce_license vendor package_json ' +
      'package_resolver_version short_description guided_setup_guid menu user_role sys_code subscription_entitlement logo',
    flags:
      'private restrict_table_access scoped_administration trackable can_edit_in_studio hide_on_ui installed_as_dependency licensable ' +
      'uninstall_blocked',
    on: 'active',
    unique: [['scope']],
  }),
  table('sys_scope_privilege', 'Cross scope privilege', {
    display: 'target_name',
    text: 'operation status target_scope target_type',
    references: { source_scope: 'sys_scope' },
  }),
  table('sys_module', 'Module', { display: 'path', text: 'name type', long: 'content', flags: 'external_source' }),
  table('sys_properties', 'System Property', {
    display: 'name',
    text: 'type read_roles write_roles suffix',
    long: 'value choices description',
    flags: 'ignore_cache is_private',
    unique: [['name']],
    open: ['update'],
  }),
  table('sys_script', 'Business Rule', {
    display: 'name',
    text: 'collection when access role_conditions rest_method rest_method_text rest_service rest_service_text rest_variables',
    long: 'script condition filter_condition template message description',
    flags:
      'abort_action action_delete action_insert action_query action_update add_message advanced change_fields client_callable ' +
      'execute_function is_rest',
    on: 'active',
    integers: 'order priority',
  }),
  table('sys_script_include', 'Script Include', {
    display: 'name',
    text: 'api_name access caller_access',
    long: 'script description',
    flags: 'client_callable sandbox_callable',
    on: 'active',
  }),
  table('sysauto_script', 'Scheduled Script Execution', {
    display: 'name',
    text:
      'run_type run_period run_start run_end run_time run_as run_as_tz time_zone entered_time business_calendar offset repeat_every ' +
      'max_drift entered_run_start entered_run_end run_daysofweek',
    long: 'script condition',
    flags: 'advanced conditional upgrade_safe',
    on: 'active',
    integers: 'run_dayofmonth run_dayofweek run_month run_weekinmonth offset_type',
  }),
  table('sys_security_acl', 'Access Control', {
    display: 'name',
    text: 'type operation decision_type applies_to local_or_existing security_attribute',
    long: 'condition script description',
    flags: 'advanced',
    on: 'active admin_overrides',
  }),
  table('sys_security_acl_role', 'Access Roles', {
    references: { sys_security_acl: 'sys_security_acl', sys_user_role: 'sys_user_role' },
  }),
  table('sys_ws_definition', 'Scripted REST Service', {
    display: 'name',
    text: 'base_uri namespace service_id default_version consumes produces doc_link short_description enforce_acl',
    on: 'active',
    flags: 'is_versioned consumes_customized produces_customized',
  }),
  table('sys_ws_version', 'Scripted REST Version', {
    display: 'version_id',
    text: 'short_description',
    on: 'active',
    flags: 'is_default deprecated',
    integers: 'version',
    references: { web_service_definition: 'sys_ws_definition' },
  }),
  table('sys_ws_operation', 'Scripted REST Resource', {
    display: 'name',
    text: 'http_method relative_path operation_uri default_operation_uri consumes produces enforce_acl short_description',
    long: 'operation_script request_example',
    on: 'active',
    flags:
      'requires_acl_authorization requires_authentication requires_snc_internal_role consumes_customized produces_customized',
    references: { web_service_definition: 'sys_ws_definition', web_service_version: 'sys_ws_version' },
  }),
  table('sys_rest_message', 'REST Message', {
    display: 'name',
    text: 'rest_endpoint authentication_type access use_mutual_auth basic_auth_profile oauth2_profile protocol_profile mutual_auth',
    long: 'description',
  }),
  table('sys_rest_message_fn', 'HTTP Method', {
    display: 'function_name',
    text: 'http_method rest_endpoint authentication_type basic_auth_profile oauth2_profile mid_server',
    long: 'content qualified_name',
    flags: 'use_mutual_auth lock',
    references: { rest_message: 'sys_rest_message' },
  }),
  table('sys_app_application', 'Application Menu', {
    display: 'title',
    text: 'name hint roles category device_type',
    long: 'description',
    on: 'active',
    integers: 'order',
  }),
  table('sys_app_module', 'Module', {
    display: 'title',
    text: 'name link_type roles hint view_name window_name device_type',
    long: 'query filter link_arguments',
    on: 'active',
    flags: 'override_menu_roles require_confirmation uncancelable',
    integers: 'order',
    references: { application: 'sys_app_application' },
  }),
  table('sys_ux_lib_asset', 'UX Library Asset', {
    display: 'name',
    text: 'category mime_type checksum',
    long: 'content',
    integers: 'engine',
    flags: 'es_module is_attachment',
  }),
  table('sys_ui_action', 'UI Action', {
    display: 'name',
    text: 'action_name table hint',
    long: 'script condition comments client_script_v2 onclick',
    on: 'active',
    flags:
      'client form_button form_button_v2 form_link form_context_menu form_action list_action list_banner_button list_button list_choice ' +
      'list_context_menu list_link show_insert show_update show_multiple_update isolate_script ui11_compatible ui16_compatible',
    integers: 'order',
  }),
  table('sys_ui_action_role', 'UI Action Role', {
    references: { sys_ui_action: 'sys_ui_action', sys_user_role: 'sys_user_role' },
  }),
  table('sys_ui_page', 'UI Page', {
    display: 'name',
    text: 'category endpoint',
    long: 'html client_script processing_script description',
    flags: 'direct',
  }),
  table('sys_data_policy2', 'Data Policy', {
    display: 'short_description',
    text: 'model_table',
    long: 'conditions description',
    on: 'active inherit apply_import_set apply_soap use_as_ui_policy_on_client enforce_ui',
    flags: 'reverse_if_false',
  }),
  table('sys_data_policy_rule', 'Data Policy Rule', {
    display: 'field',
    text: 'table mandatory disabled',
    references: { sys_data_policy: 'sys_data_policy2' },
  }),
  table('dl_u_priority', 'Priority Data Lookup', { text: 'impact urgency priority', on: 'active', integers: 'order' }),
  table('sys_filter_option_dynamic', 'Dynamic Filter Option', {
    display: 'label',
    text: 'field_type table',
    long: 'script',
    on: 'active available_for_filter',
    flags: 'available_for_default available_for_ref_qual',
    integers: 'order',
  }),
  table('sysevent_script_action', 'Script Action', {
    display: 'name',
    text: 'event_name',
    long: 'script condition_script description',
    on: 'active',
    integers: 'order',
  }),
  table('sysevent_email_action', 'Notification', {
    display: 'name',
    text: 'collection event_name generation_type content_type importance from reply_to type item weight order digest_type',
    long: 'subject message message_text message_html sms_alternate condition advanced_condition description recipient_fields recipient_users recipient_groups',
    flags:
      'action_insert action_update send_self event_parm_1 event_parm_2 exclude_delegates subscribable mandatory include_attachments omit_watermark push_message_only force_delivery digestable default_digest enable_dynamic_translation',
    on: 'active',
  }),
  table('sysevent_register', 'Event Registration', {
    display: 'event_name',
    text: 'suffix table queue fired_by caller_access',
    long: 'description',
  }),
  table('sys_store_app', 'Store Application', { display: 'name', text: 'scope version', closed: true }),
]
