import { getTranslations } from 'next-intl/server'
import { DateTime } from '@/components/ui/date-time'
import { currentSignIn } from '@/features/access/session'
import { deviceOf } from '@/features/people/device'
import type { SignIn } from '@/features/people/queries'
import type { Locale } from '@/lib/i18n/locales'
import { newsroomPath } from '@/lib/paths'
import { SessionList } from './session-list'

export async function MySessions({ locale, signIns }: { locale: Locale; signIns: SignIn[] }) {
  const t = await getTranslations({ locale, namespace: 'newsroom.sessions' })
  const currentId = (await currentSignIn())?.sessionId
  const shown = signIns.map(({ id, at, address, userAgent }) => ({
    id,
    isCurrent: id === currentId,
    device: deviceOf(userAgent) ?? t('unknownDevice'),
    since: t.rich('since', {
      address: address ?? t('unknownAddress'),
      moment: () => <DateTime iso={at} locale={locale} precision="minute" />,
    }),
  }))
  return <SessionList sessions={shown} signInHref={newsroomPath(locale, 'sign-in')} />
}
