import { getTranslations } from 'next-intl/server'
import { AcceptLink } from '@/features/people/parts/accept-link'
import { findInvitation } from '@/features/people/queries'
import type { Locale } from '@/lib/i18n/locales'
import { newsroomPath } from '@/lib/paths'
import { DoorHeading } from './door-heading'

type Props = { locale: Locale; kind: 'setUp' | 'invitation'; token: string }

/** What a link leads to that makes an account: the first administrator's or an invited person's. */
export async function LinkPage({ locale, kind, token }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.door' })
  const faults = await getTranslations({ locale, namespace: 'newsroom.faults' })
  const roles = await getTranslations({ locale, namespace: 'newsroom.roles' })
  const found = findInvitation(token)
  if (found.status === 'refused') {
    const status = found.code === 'no-invitation' ? 404 : 410
    const text = kind === 'setUp' ? t('setUpUseless') : faults(found.code)
    return <DoorHeading locale={locale} title={t('useless')} text={text} status={status} />
  }
  const text = kind === 'setUp' ? t('setUpText') : t('invitationText', { role: roles(found.role) })
  return (
    <>
      <DoorHeading locale={locale} title={t(`${kind}Title`)} text={text} />
      <AcceptLink
        token={token}
        email={found.email}
        next={newsroomPath(locale)}
        signInHref={newsroomPath(locale, 'sign-in')}
      />
    </>
  )
}
