/** The display name of the account whose token the API takes. */
export const account = 'Integration'
