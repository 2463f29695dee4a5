import nodemailer from 'nodemailer'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { env } from '@/lib/infra/env'
import { enqueue } from '@/lib/infra/jobs/enqueue'
import { letterHtml } from './letter-html'

export type Letter = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly kind: string
}

/** Puts a letter into the mailbox in the caller's transaction; with SMTP a job also sends it. */
export async function postMail(tx: ShopTx, letter: Letter): Promise<void> {
  const mail = await tx.mail.create({
    data: { toAddress: letter.to, subject: letter.subject, text: letter.text, kind: letter.kind },
  })
  if (env().SMTP_URL) await enqueue('shop', tx, 'send-mail', { mailId: mail.id })
}

/** The `send-mail` job: idempotent by `sentAt`; twice only after a kill between sending and noting it. */
export async function sendMail(mailId: string): Promise<void> {
  const url = env().SMTP_URL
  const mail = await shopDb().mail.findUnique({ where: { id: mailId } })
  if (!url || !mail || mail.sentAt) return
  await nodemailer.createTransport(url).sendMail({
    from: `Market of One <shop@${new URL(env().BASE_URL).hostname}>`,
    to: mail.toAddress,
    subject: mail.subject,
    text: mail.text,
    html: letterHtml(mail.text, env().BASE_URL),
    messageId: `<${mail.id}@market-of-one>`,
  })
  // A letter may carry the key to an account: once it is with its reader, nobody reads it here.
  await shopDb().mail.update({ where: { id: mailId }, data: { sentAt: new Date(), text: '' } })
}
