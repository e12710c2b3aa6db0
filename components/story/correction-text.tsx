import { getTranslations } from 'next-intl/server'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { storyPath } from '@/lib/paths'
import type { CorrectionTold } from './edition'

type Props = { locale: Locale; correction: CorrectionTold }

/** What was corrected, with the way to the language in which it was, where that is another. */
export async function CorrectionText({ locale, correction: { note, other } }: Props) {
  if (!other) return note
  const t = await getTranslations({ locale, namespace: 'story' })
  const languageName = await getTranslations({ locale, namespace: 'languages' })
  const language = languageName(other.locale)
  return (
    <>
      {note ?? t('correctedElsewhere', { language })}{' '}
      <a href={storyPath(other)} hrefLang={languageTags[other.locale]}>
        {t('readOther', { language })}
      </a>
    </>
  )
}
