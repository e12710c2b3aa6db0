import { getTranslations } from 'next-intl/server'
import { inLanguage, type Locale } from '@/lib/i18n/locales'
import type { Edition } from './edition'

type Props = {
  edition: Pick<Edition, 'stale'>
  passageId: string
  /** The page's own language. */
  locale: Locale
}

/** In a draft, beside a passage that is to follow another language. */
export async function StaleNote({ edition, passageId, locale }: Props) {
  const stale = edition.stale?.find(({ id }) => id === passageId)
  if (!stale) return null
  const t = await getTranslations({ locale, namespace: 'preview' })
  const languageName = await getTranslations({ locale, namespace: 'languages' })
  return (
    <div {...inLanguage(locale)} className="stale-note">
      {t('staleNote', { language: stale.changed.map((each) => languageName(each)).join(' / ') })}
    </div>
  )
}
