import { getTranslations } from 'next-intl/server'
import type { Page, StoryCard, Term } from '@/components/story/edition'
import { Localized } from '@/components/ui/localized'
import type { Locale, PerLocale } from '@/lib/i18n/locales'
import { topicPath } from '@/lib/paths'
import { ListHeading } from './list-heading'
import { StoryList } from './story-list'

type Props = {
  locale: Locale
  topic: Term & { introduction: PerLocale<string> }
  stories: Page<StoryCard>
}

export async function TopicView({ locale, topic, stories }: Props) {
  const t = await getTranslations({ locale, namespace: 'list' })
  const introduction = topic.introduction[locale]
  return (
    <div className="list-page">
      <ListHeading
        locale={locale}
        stories={stories}
        kind={t('topic')}
        title={<Localized values={topic.name} locale={locale} />}
      >
        {introduction && <p className="standfirst">{introduction}</p>}
      </ListHeading>
      <StoryList
        locale={locale}
        stories={stories}
        hrefOf={(page) => topicPath(locale, topic.slug, page)}
        hasSections
      />
    </div>
  )
}
