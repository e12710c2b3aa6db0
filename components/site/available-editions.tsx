import { getTranslations } from 'next-intl/server'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { type StoryAddress, storyPath } from '@/lib/paths'

type Props = {
  /** The page's own language. */
  locale: Locale
  number: number
  editions: (Omit<StoryAddress, 'number'> & { headline: string })[]
}

/** Links to the editions that a story has, each in its own language. */
export async function AvailableEditions({ locale, number, editions }: Props) {
  const t = await getTranslations({ locale, namespace: 'language' })
  return (
    <ul className="available-editions">
      {editions.map((edition) => (
        <li key={edition.locale} lang={languageTags[edition.locale]}>
          <a
            href={storyPath({ ...edition, number })}
            hrefLang={languageTags[edition.locale]}
            data-locale={edition.locale}
          >
            <span className="language-name">{t(edition.locale)}</span>
            <span>{edition.headline}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
