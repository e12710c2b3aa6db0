import { CardHeadline } from '@/components/story/cards/card-headline'
import { CardMeta } from '@/components/story/cards/card-meta'
import { PictureCard } from '@/components/story/cards/picture-card'
import type { StoryCard, Term } from '@/components/story/edition'
import { Localized } from '@/components/ui/localized'
import type { Locale } from '@/lib/i18n/locales'
import { sectionPath } from '@/lib/paths'

type Props = { locale: Locale; section: Term; stories: StoryCard[] }

/** A section on the front page: one story with its picture, the others by headline. */
export function SectionBlock({ locale, section, stories }: Props) {
  const [first, ...others] = stories
  if (!first) return null
  const id = `section-${section.slug}`
  return (
    <section className="section-block" aria-labelledby={id}>
      <h2 id={id}>
        <a href={sectionPath(locale, section.slug)}>
          <Localized values={section.name} locale={locale} />
        </a>
      </h2>
      <PictureCard
        story={first}
        level={3}
        sizes="(min-width: 62rem) 28rem, (min-width: 46rem) 50vw, 100vw"
        hasSummary
      />
      {others.length > 0 && (
        <ul className="section-block-others">
          {others.map((story) => (
            <li key={story.number}>
              <CardHeadline story={story} level={3} />
              <CardMeta story={story} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
