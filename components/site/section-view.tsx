import { getTranslations } from 'next-intl/server'
import { Breadcrumb } from '@/components/story/breadcrumb'
import type { Page, StoryCard, Term } from '@/components/story/edition'
import { Localized } from '@/components/ui/localized'
import type { Locale } from '@/lib/i18n/locales'
import { sectionPath } from '@/lib/paths'
import { ListHeading } from './list-heading'
import { MostRead, type MostReadList } from './most-read'
import { StoryList } from './story-list'

type Props = {
  locale: Locale
  section: Term
  path: Term[]
  subsections: Term[]
  stories: Page<StoryCard>
  mostRead: MostReadList[]
}

export async function SectionView({ locale, section, path, stories, ...lists }: Props) {
  const { subsections, mostRead } = lists
  const t = await getTranslations({ locale, namespace: 'list' })
  return (
    <div className="list-page">
      {path.length > 1 && <Breadcrumb locale={locale} path={path} isAtEnd />}
      <ListHeading
        locale={locale}
        stories={stories}
        title={<Localized values={section.name} locale={locale} />}
      >
        {subsections.length > 0 && (
          <nav aria-label={t('subsections')} className="subsections">
            <ul>
              {subsections.map(({ slug, name }) => (
                <li key={slug}>
                  <a href={sectionPath(locale, slug)}>
                    <Localized values={name} locale={locale} />
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </ListHeading>
      <StoryList
        locale={locale}
        stories={stories}
        hrefOf={(page) => sectionPath(locale, section.slug, page)}
        hasSections={subsections.length > 0}
      />
      <MostRead locale={locale} lists={mostRead} />
    </div>
  )
}
