import { getTranslations } from 'next-intl/server'
import type { Page, StoryCard, Term } from '@/components/story/edition'
import { Localized } from '@/components/ui/localized'
import type { Locale } from '@/lib/i18n/locales'
import { sourcePath } from '@/lib/paths'
import { ListHeading } from './list-heading'
import { StoryList } from './story-list'

type Props = { locale: Locale; source: Term & { url: string | null }; stories: Page<StoryCard> }

export async function SourceView({ locale, source, stories }: Props) {
  const t = await getTranslations({ locale, namespace: 'list' })
  return (
    <div className="list-page">
      <ListHeading
        locale={locale}
        stories={stories}
        kind={t('source')}
        title={<Localized values={source.name} locale={locale} />}
      >
        {source.url && (
          <p>
            <a href={source.url}>{t('sourceSite')}</a>
          </p>
        )}
      </ListHeading>
      <StoryList
        locale={locale}
        stories={stories}
        hrefOf={(page) => sourcePath(locale, source.slug, page)}
        hasSections
      />
    </div>
  )
}
