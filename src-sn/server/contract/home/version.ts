/** The version of the app, which is that of its package: a test compares the two. */
export { APP_VERSION } from '../versions.ts'
