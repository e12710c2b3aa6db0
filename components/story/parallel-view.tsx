import { getTranslations } from 'next-intl/server'
import { inLanguage } from '@/lib/i18n/locales'
import { parallelPath, published, storyPath } from '@/lib/paths'
import { Breadcrumb } from './breadcrumb'
import type { Edition } from './edition'
import { Figure } from './figure'
import { ParallelHeading } from './parallel-heading'
import { ParallelRow } from './parallel-row'
import { parallelPassages } from './passages'
import { StoryTools } from './tools/story-tools'

/** A story in several languages, passage against passage; the page's own language comes first. */
export async function ParallelView({ editions }: { editions: [Edition, ...Edition[]] }) {
  const [own] = editions
  const { locale } = own
  const t = await getTranslations({ locale })
  const media = new Map(editions.flatMap((edition) => [...edition.media]))
  return (
    <article className="parallel" {...inLanguage(locale)}>
      <header className="parallel-header">
        <Breadcrumb locale={locale} path={own.sectionPath} />
        <p className="parallel-kind">{t('parallel.heading')}</p>
        <StoryTools locale={locale} path={parallelPath(published(own))} headline={own.headline} />
      </header>
      <div className="parallel-headings">
        {editions.map((edition, index) => (
          <ParallelHeading key={edition.locale} edition={edition} level={index === 0 ? 1 : 2} />
        ))}
      </div>
      {own.leadPicture && (
        <div className="parallel-picture">
          <Figure {...own.leadPicture} sizes="(min-width: 62rem) 56rem, 100vw" isFirst />
        </div>
      )}
      <div className="parallel-passages">
        {parallelPassages(editions).map((passage, index) => (
          <ParallelRow
            key={passage.id}
            passage={passage}
            number={index + 1}
            locale={locale}
            media={media}
          />
        ))}
      </div>
      <footer className="parallel-end">
        <a href={storyPath(own)} className="button">
          {t('parallel.backToStory')}
        </a>
      </footer>
    </article>
  )
}
