import { getTranslations } from 'next-intl/server'
import { storyLanguageLinks } from '@/app/[locale]/(site)/language-links'
import { NotFoundPage, NoticePage } from '@/app/[locale]/(site)/notice-page'
import { AvailableEditions } from '@/components/site/available-editions'
import { WithdrawalNote } from '@/components/site/withdrawal-note'
import type { EditionAtAddress } from '@/features/stories/published'
import { formatDate } from '@/lib/dates'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'

type Props = {
  locale: Locale
  number: number
  found: Exclude<EditionAtAddress, { status: 'live' }>
}

/** What stands at the address of a story that cannot be read there. */
export async function EditionNotice({ locale, number, found }: Props) {
  const t = await getTranslations({ locale, namespace: 'notice' })
  switch (found.status) {
    case 'unknown':
      return <NotFoundPage locale={locale} />
    case 'withdrawn':
      return (
        <NoticePage
          locale={locale}
          status={410}
          title={t('withdrawnTitle')}
          text={t('withdrawnText', { date: formatDate(found.at, locale, env().TIME_ZONE) })}
        >
          <WithdrawalNote locale={locale} headline={found.headline} note={found.note} />
        </NoticePage>
      )
    case 'missing-language':
      return (
        <NoticePage
          locale={locale}
          status={404}
          title={t('missingLanguageTitle')}
          text={t('missingLanguageText')}
          languages={storyLanguageLinks(found.available.map((edition) => ({ ...edition, number })))}
        >
          <AvailableEditions locale={locale} number={number} editions={found.available} />
        </NoticePage>
      )
  }
}
