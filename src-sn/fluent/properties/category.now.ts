import { Record } from '@servicenow/sdk/core'
import {
  captureComments,
  captureAttachments,
  captureWorkNotes,
  environment,
  formLine,
  privateIncidents,
  vendorUser,
} from './properties.now.ts'

/** Puts the properties on one page that the app's admins may open. */
const category = Record({
  $id: Now.ID['property-category'],
  table: 'sys_properties_category',
  data: { name: 'incident.io sync', title: 'What is synced with incident.io' },
})

Record({
  $id: Now.ID['property-category-private-incidents'],
  table: 'sys_properties_category_m2m',
  data: { category: category, property: privateIncidents, order: 100 },
})

Record({
  $id: Now.ID['property-category-vendor-user'],
  table: 'sys_properties_category_m2m',
  data: { category: category, property: vendorUser, order: 500 },
})

Record({
  $id: Now.ID['property-category-capture-work-notes'],
  table: 'sys_properties_category_m2m',
  data: { category: category, property: captureWorkNotes, order: 200 },
})

Record({
  $id: Now.ID['property-category-capture-comments'],
  table: 'sys_properties_category_m2m',
  data: { category: category, property: captureComments, order: 300 },
})

Record({
  $id: Now.ID['property-category-capture-images'],
  table: 'sys_properties_category_m2m',
  data: { category: category, property: captureAttachments, order: 400 },
})

Record({
  $id: Now.ID['property-category-environment'],
  table: 'sys_properties_category_m2m',
  data: { category: category, property: environment, order: 600 },
})

Record({
  $id: Now.ID['property-category-form-line'],
  table: 'sys_properties_category_m2m',
  data: { category: category, property: formLine, order: 450 },
})
