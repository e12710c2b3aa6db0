import { createTransport } from 'nodemailer'
import { z } from 'zod'
import type { Env } from '@/lib/env'
import { locales } from '@/lib/i18n/locales'
import { newsroomPath } from '@/lib/paths'
import { invitationText, type Links, resetText } from './mail-texts'

export type Settings = Pick<Env, 'SMTP_URL' | 'MAIL_FROM' | 'SITE_URL'>

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

/** Throws where the letter did not go. */
export function mailInvitation(
  settings: Settings,
  { email }: { email: string },
  token: string,
): Promise<void> {
  return send(settings, email, invitationText(invitationLinks(settings, token)))
}

/** Throws where the letter did not go. */
export function mailResetLink(
  settings: Settings,
  { email }: { email: string },
  token: string,
): Promise<void> {
  return send(settings, email, resetText(resetLinks(settings, token)))
}

const refusedForGood = z.object({ code: z.literal('EENVELOPE'), responseCode: z.int().min(500) })

/** Whether the mail server takes no letter for the address, now or later. */
export const isRefusedForGood = (error: unknown) => refusedForGood.safeParse(error).success

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
