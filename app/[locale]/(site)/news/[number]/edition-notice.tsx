import { getTranslations } from 'next-intl/server'
import { storyLanguageLinks } from '@/app/[locale]/(site)/language-links'
import { NotFoundPage, NoticePage } from '@/app/[locale]/(site)/notice-page'
import { AvailableEditions } from '@/components/site/available-editions'
import { WithdrawalNote } from '@/components/site/withdrawal-note'
import type { EditionAtAddress } from '@/features/editions/published'
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
    case 'withdrawn': {
      const { available, headline, note, at } = found
      const isInAnother = available.length > 0
      return (
        <NoticePage
          locale={locale}
          status={410}
          title={t(isInAnother ? 'withdrawnLanguageTitle' : 'withdrawnTitle')}
          text={t('withdrawnText', { date: formatDate(at, locale, env().TIME_ZONE) })}
          {...(isInAnother && { languages: linksTo(available, number) })}
        >
          <WithdrawalNote locale={locale} headline={headline} note={note} />
          {isInAnother && (
            <>
              <p>{t('withdrawnLanguageText')}</p>
              <AvailableEditions number={number} editions={available} />
            </>
          )}
        </NoticePage>
      )
    }
    case 'missing-language':
      return (
        <NoticePage
          locale={locale}
          status={404}
          title={t('missingLanguageTitle')}
          text={t('missingLanguageText')}
          languages={linksTo(found.available, number)}
        >
          <AvailableEditions number={number} editions={found.available} />
        </NoticePage>
      )
  }
}

function linksTo(editions: { locale: Locale; slug: string }[], number: number) {
  return storyLanguageLinks(editions.map((edition) => ({ ...edition, number })))
}
