import { createTransport } from 'nodemailer'
import type { Env } from '@/lib/env'
import { locales } from '@/lib/i18n/locales'
import { log } from '@/lib/log'
import { newsroomPath } from '@/lib/paths'
import { invitationText, type Links, resetText } from './mail-texts'

export type Settings = Pick<Env, 'SMTP_URL' | 'MAIL_FROM' | 'SITE_URL'>

/** What became of a letter; `none` where no mail is set up. */
export type MailFate = 'sent' | 'failed' | 'none'

export function canSendMail({ SMTP_URL }: Pick<Env, 'SMTP_URL'>): boolean {
  return SMTP_URL !== ''
}

export function invitationLinks({ SITE_URL }: Pick<Env, 'SITE_URL'>, token: string): Links {
  return linksTo(SITE_URL, 'invitation', token)
}

export function setUpLinks({ SITE_URL }: Pick<Env, 'SITE_URL'>, token: string): Links {
  return linksTo(SITE_URL, 'set-up', token)
}

export function resetLinks({ SITE_URL }: Pick<Env, 'SITE_URL'>, token: string): Links {
  return linksTo(SITE_URL, 'reset-password', token)
}

/** Never fails: a link that did not go out by mail is still there to be copied. */
export async function mailInvitation(
  settings: Settings,
  email: string,
  token: string,
): Promise<MailFate> {
  if (!canSendMail(settings)) return 'none'
  const letter = invitationText(invitationLinks(settings, token))
  try {
    await send(settings, email, letter)
    return 'sent'
  } catch (error) {
    log.error('mail-not-sent', { subject: letter.subject, error })
    return 'failed'
  }
}

/** Throws where the letter did not go. */
export function mailResetLink(
  settings: Settings,
  { email }: { email: string },
  token: string,
): Promise<void> {
  return send(settings, email, resetText(resetLinks(settings, token)))
}

/** Far longer than a mail server takes that takes letters at all. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

async function send(
  settings: Settings,
  to: string,
  { subject, text }: { subject: string; text: string },
): Promise<void> {
  const from = settings.MAIL_FROM || `newsroom@${new URL(settings.SITE_URL).hostname}`
  const transport = createTransport({ url: settings.SMTP_URL, ...patience })
  await transport.sendMail({ from, to, subject, text })
}

function linksTo(siteUrl: string, page: string, token: string): Links {
  const links = locales.map((locale) => {
    const url = new URL(newsroomPath(locale, page), siteUrl)
    url.searchParams.set('token', token)
    return [locale, url.href]
  })
  return Object.fromEntries(links)
}
