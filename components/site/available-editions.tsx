import { languages } from '@/lib/i18n/languages'
import { inLanguage, languageTags } from '@/lib/i18n/locales'
import { type StoryAddress, storyPath } from '@/lib/paths'

type Props = {
  number: number
  editions: (Omit<StoryAddress, 'number'> & { headline: string })[]
}

/** Links to the editions that a story has, each in its own language. */
export function AvailableEditions({ number, editions }: Props) {
  return (
    <ul className="available-editions">
      {editions.map((edition) => (
        <li key={edition.locale} {...inLanguage(edition.locale)}>
          <a
            href={storyPath({ ...edition, number })}
            hrefLang={languageTags[edition.locale]}
            data-locale={edition.locale}
          >
            <span className="language-name">{languages[edition.locale].name}</span>
            <span>{edition.headline}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
