/** The version of the app, which is that of its package: a test compares the two. */
export const APP_VERSION = '0.1.0'
