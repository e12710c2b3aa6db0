import { getTranslations } from 'next-intl/server'
import { SideBySideIcon } from '@/components/ui/icons'
import { parallelPath } from '@/lib/paths'
import type { StoryCard } from './edition'

/** In a list: leads to both languages of a story, where it has them. */
export async function SideBySideLink({ story }: { story: StoryCard }) {
  if (story.locales.length < 2) return null
  const t = await getTranslations({ locale: story.locale, namespace: 'story' })
  return (
    <a
      href={parallelPath(story)}
      className="side-by-side-link"
      aria-label={t('readSideBySideTitled', { headline: story.headline })}
    >
      <SideBySideIcon />
      {t('sideBySide')}
    </a>
  )
}
