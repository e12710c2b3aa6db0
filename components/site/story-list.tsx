import { getTranslations } from 'next-intl/server'
import { ListCard } from '@/components/story/cards/list-card'
import type { Page, StoryCard } from '@/components/story/edition'
import type { Locale } from '@/lib/i18n/locales'
import { Pagination } from './pagination'

type Props = {
  locale: Locale
  stories: Page<StoryCard>
  hrefOf: (page: number) => string
  /** Whether each story names its section: it does where the list runs over several. */
  hasSections?: boolean
}

export async function StoryList({ locale, stories, hrefOf, hasSections = false }: Props) {
  const t = await getTranslations({ locale, namespace: 'list' })
  if (stories.items.length === 0) return <p className="empty-note">{t('empty')}</p>
  return (
    <div>
      <ol className="story-list">
        {stories.items.map((story) => (
          <li key={story.number}>
            <ListCard story={story} level={2} hasSection={hasSections} />
          </li>
        ))}
      </ol>
      <Pagination
        locale={locale}
        page={stories.page}
        pageCount={stories.pageCount}
        hrefOf={hrefOf}
      />
    </div>
  )
}
