import { getTranslations } from 'next-intl/server'
import { Localized } from '@/components/ui/localized'
import type { Locale } from '@/lib/i18n/locales'
import { topicPath } from '@/lib/paths'
import type { Term } from './edition'

export async function Topics({ locale, topics }: { locale: Locale; topics: Term[] }) {
  if (topics.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'story' })
  return (
    <section className="topics" aria-labelledby="topics">
      <h2 id="topics">{t('topics')}</h2>
      <ul>
        {topics.map(({ slug, name }) => (
          <li key={slug}>
            <a href={topicPath(locale, slug)}>
              <Localized values={name} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
