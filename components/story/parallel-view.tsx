import { getTranslations } from 'next-intl/server'
import { languages } from '@/lib/i18n/languages'
import { inLanguage, type Locale } from '@/lib/i18n/locales'
import { parallelPath, published, shortParallelPath, sideBySidePaths, storyPath } from '@/lib/paths'
import { Breadcrumb } from './breadcrumb'
import type { Edition } from './edition'
import { Figure } from './figure'
import { ParallelHeading } from './parallel-heading'
import { ParallelRow } from './parallel-row'
import { PassageMarkNote } from './passage-mark-note'
import { headingMark, isUnconfirmed, parallelPassages } from './passages'
import { StoryTools } from './tools/story-tools'

type Props = {
  editions: [Edition, Edition]
  /** The other languages in which the story is available. */
  live: Locale[]
}

/** A story in two languages, passage against passage; the page's own language comes first. */
export async function ParallelView({ editions, live }: Props) {
  const [own, other] = editions
  const { locale } = own
  const t = await getTranslations({ locale })
  const passages = parallelPassages(editions)
  const headingsMark = headingMark(editions)
  const isWholeUnconfirmed = isUnconfirmed(passages)
  const media = new Map(editions.flatMap((edition) => [...edition.media]))
  return (
    <article className="parallel" {...inLanguage(locale)}>
      <header className="parallel-header">
        <Breadcrumb locale={locale} path={own.sectionPath} />
        <p className="parallel-kind">{t('parallel.heading')}</p>
        <StoryTools
          locale={locale}
          path={parallelPath(published(own), other.locale)}
          codePath={shortParallelPath(own, other.locale)}
          headline={own.headline}
        />
        {live.length > 1 && (
          <nav aria-label={t('parallel.beside')}>
            <ul className="language-switch">
              {sideBySidePaths(own, [locale, ...live]).map(({ path, beside }) => (
                <li key={path}>
                  {beside && (
                    <a
                      href={path}
                      {...inLanguage(beside)}
                      aria-current={beside === other.locale ? 'page' : undefined}
                    >
                      {languages[beside].name}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <div className="parallel-headings">
        {editions.map((edition, index) => (
          <ParallelHeading key={edition.locale} edition={edition} level={index === 0 ? 1 : 2} />
        ))}
      </div>
      {headingsMark && <PassageMarkNote mark={headingsMark} locale={locale} isOfHeading />}
      {own.leadPicture && (
        <div className="parallel-picture">
          <Figure {...own.leadPicture} sizes="(min-width: 62rem) 56rem, 100vw" isFirst />
        </div>
      )}
      {isWholeUnconfirmed && <p className="parallel-note">{t('parallel.unconfirmedWhole')}</p>}
      <div className="parallel-passages">
        {passages.map((passage, index) => (
          <ParallelRow
            key={passage.id}
            passage={passage}
            editions={editions}
            number={index + 1}
            locale={locale}
            media={media}
            isMarked={!isWholeUnconfirmed || passage.mark !== 'unconfirmed'}
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
