/** GET home/mails and POST home/mails/test: who is told, and whether mails arrive. */
import { gs } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { previewMails } from '../home/mail-preview.ts'
import { testMail } from '../problems/mail-texts.ts'
import { readRecipients } from '../problems/recipients.ts'
import { sendMail } from '../problems/send-mail.ts'
import { sender } from '../problems/sender.ts'
import { adminRefusal } from '../requests/who-may.ts'
import { answerHome } from './home-resource.ts'
import { done, refused } from './resource.ts'

export function getHomeMails(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  answerHome(response, () => done(previewMails(readRecipients(), sender())))
}

export function postHomeTestMail(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  answerHome(response, () => {
    const refusal = adminRefusal('Send test mail')
    if (refusal !== '') return refused(403, refusal)
    const recipients = readRecipients()
    if (recipients === null)
      return refused(409, 'No mail was sent: choose users or groups on the tab Set-up first, under "Mails".')
    const mail = { kind: 'test', name: `test:${gs.generateGUID()}`, problem: '' } as const
    return sendMail({ ...mail, ...testMail(gs.getUserDisplayName(), sender()) }, recipients)
      ? done({ done: 'The test mail is on its way. It stands under System Mailboxes > Outbound as well.' })
      : refused(500, 'The test mail could not be stored. System Logs > Errors of this instance says why.')
  })
}
