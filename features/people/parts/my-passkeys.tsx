import { getTranslations } from 'next-intl/server'
import { DateTime } from '@/components/ui/date-time'
import type { Passkey } from '@/features/people/queries'
import type { Locale } from '@/lib/i18n/locales'
import { PasskeyList } from './passkey-list'

export async function MyPasskeys({ locale, passkeys }: { locale: Locale; passkeys: Passkey[] }) {
  const t = await getTranslations({ locale, namespace: 'newsroom.passkeys' })
  const shown = passkeys.map(({ id, name, at }) => ({
    id,
    name,
    added: at && t.rich('addedAt', { moment: () => <DateTime iso={at} locale={locale} /> }),
  }))
  return <PasskeyList passkeys={shown} />
}
