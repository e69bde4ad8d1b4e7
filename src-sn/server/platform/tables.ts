/** Names of the app's tables, each beginning with its scope, and of what else the records carry. */

export const TEMPLATE = 'x_iio_sync_template'

export const CONDITION = 'x_iio_sync_condition'

export const FIELD_MAPPING = 'x_iio_sync_field_mapping'

export const STATE_MAPPING = 'x_iio_sync_state_mapping'

export const STATUS_MAPPING = 'x_iio_sync_status_mapping'

export const ATTRIBUTE = 'x_iio_sync_attribute'

export const OPTION = 'x_iio_sync_option'

export const TICKET = 'x_iio_sync_ticket'

export const NOTE = 'x_iio_sync_note'

export const OUTBOUND_EVENT = 'x_iio_sync_outbound_event'

export const CONNECTION = 'x_iio_sync_connection'

export const PREVIEW = 'x_iio_sync_preview'

export const TRYOUT = 'x_iio_sync_tryout'

export const TRYOUT_ROW = 'x_iio_sync_tryout_row'

export const MAPPING_VERSION = 'x_iio_sync_mapping_version'

export const LINK_REQUEST = 'x_iio_sync_link_request'

export const CURSOR = 'x_iio_sync_cursor'

export const REFUSAL = 'x_iio_sync_refusal'

export const HISTORY = 'x_iio_sync_history'

export const PROBLEM = 'x_iio_sync_problem'

export const BRIDGE = 'x_iio_sync_bridge'

export const CHECK = 'x_iio_sync_check'

export const MAIL = 'x_iio_sync_mail'

/** The value in place of a table on tickets whose issue is in Jira. */
export const JIRA = 'jira'

/** What `correlation_display` of a linked record says, for people and other integrations to read. It proves nothing. */
export const SYSTEM_NAME = 'incident.io'

/** Who the minute script runs as. */
export const SYSTEM_USER = 'system'

/** The app's own column on `task`: the sys_id of the record itself, while it is linked. The capture rule's conditions name it too. */
export const LINK_MARK = 'x_iio_sync_linked'
