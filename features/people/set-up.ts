import type { Db } from '@/db/client'
import { setUpLinks } from '@/features/access/mail'
import { env } from '@/lib/env'
import { defaultLocale } from '@/lib/i18n/locales'
import { issueSetUpToken } from './invitations'

/** The link that makes the first administrator, or null where there is one. It voids older ones. */
export function ensureSetUpLink(db: Db): { url: string } | null {
  const token = issueSetUpToken(db, new Date().toISOString())
  return token ? { url: setUpLinks(env(), token)[defaultLocale] } : null
}
