import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { MarkedText } from '@/components/search/marked-text'
import { DateTime } from '@/components/ui/date-time'
import { Localized } from '@/components/ui/localized'
import type { Example } from '@/features/memory/examples'
import { inLanguage, type Locale, locales } from '@/lib/i18n/locales'
import { deskStoryPath } from '@/lib/paths'

type Props = { locale: Locale; examples: Example[] }

/** The languages of each example side by side, one below the other where there is no width. */
export async function ExampleList({ locale, examples }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.memory' })
  return (
    <ol aria-label={t('examples')} className="grid gap-6 [&_mark]:bg-accent-tint [&_mark]:text-ink">
      {examples.map((example) => (
        <li
          key={`${example.number} ${example.passageId}`}
          className="grid gap-3 border-t border-hairline pt-4"
        >
          <div className="grid gap-x-8 gap-y-3 md:grid-cols-2">
            {locales.map((language) => (
              <p key={language} {...inLanguage(language)} className="whitespace-pre-line">
                <MarkedText fragments={example.texts[language]} />
              </p>
            ))}
          </div>
          <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
            <Link href={deskStoryPath(locale, example.number)} className="underline">
              <Localized values={example.headline} locale={locale} />
            </Link>
            <DateTime iso={example.publishedAt} locale={locale} />
          </p>
        </li>
      ))}
    </ol>
  )
}
