import type { ReactNode } from 'react'
import { NewsroomProviders } from '@/components/newsroom/shell/providers'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { newsroomMessages } from '@/lib/i18n/newsroom-messages'

type Props = { locale: Locale; children: ReactNode }

/** The newsroom's words, time zone and helpers, for the pages inside and at the door. */
export function Providers({ locale, children }: Props) {
  return (
    <NewsroomProviders
      locale={locale}
      messages={newsroomMessages(locale)}
      timeZone={env().TIME_ZONE}
    >
      {children}
    </NewsroomProviders>
  )
}
