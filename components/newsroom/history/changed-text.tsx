import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import { ChangedParts, type Part } from './changed-parts'

type Props = {
  parts: Part[]
  /** The language of the text. */
  language: Locale
  /** The language of the newsroom's own words. */
  locale: Locale
}

/** A text with what was taken out of it and put into it, told to eyes and ears alike. */
export async function ChangedText({ parts, language, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  const words = { added: t('addedPart'), removed: t('removedPart'), end: t('endOfPart') }
  return <ChangedParts parts={parts} language={language} words={words} />
}
