import { AnnotationType, Form, default_view } from '@servicenow/sdk/core'

Form({
  table: 'x_iio_sync_template',
  view: default_view,
  sections: [
    {
      caption: 'Incident ticket template',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'name', type: 'table_field' },
            { field: 'record_type', type: 'table_field' },
            { field: 'destination', type: 'table_field' },
            { field: 'target_table', type: 'table_field' },
            { field: 'jira_project', type: 'table_field' },
            { field: 'jira_issue_type', type: 'table_field' },
          ],
          rightElements: [
            { field: 'active', type: 'table_field' },
            { field: 'order', type: 'table_field' },
            { field: 'match', type: 'table_field' },
            { field: 'fallback', type: 'table_field' },
            { field: 'trial', type: 'table_field' },
            { field: 'sync_updates', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            {
              annotationId: Now.ID['template-form-comments'],
              type: 'annotation',
              annotationType: AnnotationType.Info_Box_Blue,
              text: 'Comments are visible to customers: the caller reads what a static value or a field mapping writes into Additional comments. Work notes are for the people who work on the record.',
            },
            { field: 'static_values', type: 'table_field' },
            { field: 'description', type: 'table_field' },
            { field: 'problem', type: 'table_field' },
          ],
        },
      ],
    },
  ],
})
