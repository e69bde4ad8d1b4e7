/** An environment with which the bridge starts. */
export const webhookSecret = `whsec_${Buffer.alloc(24, 1).toString('base64')}`
export const otherWebhookSecret = `whsec_${Buffer.alloc(32, 2).toString('base64')}`

export const completeEnvironment = {
  INCIDENT_IO_API_KEY: 'key-of-incident-io',
  INCIDENT_IO_WEBHOOK_SECRET: webhookSecret,
  SERVICENOW_URL: 'https://example.service-now.com/',
  SERVICENOW_CLIENT_ID: 'client',
  SERVICENOW_CLIENT_SECRET: 'secret-of-client',
  SERVICENOW_WEBHOOK_SECRET: otherWebhookSecret,
}
