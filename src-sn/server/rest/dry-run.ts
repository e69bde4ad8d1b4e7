/** POST dry-run: what would become of the spec of an incident, as the command `preview` prints it. Nothing is written. */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { dryRun } from '../apply/dry-run.ts'
import { parseSpec } from '../requests/ask-for-spec.ts'
import { previewOf } from '../requests/preview.ts'
import { done, serve } from './resource.ts'

export function postDryRun(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, { parse: parseSpec, run: spec => done(previewOf(spec, dryRun)) })
}
