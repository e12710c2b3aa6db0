import { getTranslations } from 'next-intl/server'
import { SideBySideIcon } from '@/components/ui/icons'
import type { Locale } from '@/lib/i18n/locales'
import { parallelPath } from '@/lib/paths'
import type { StoryCard } from './edition'

type Props = { story: StoryCard; locale?: Locale }

/** In a list: leads to both languages of a story, where it has them. */
export async function SideBySideLink({ story, locale = story.locale }: Props) {
  if (story.locales.length < 2) return null
  const t = await getTranslations({ locale, namespace: 'story' })
  return (
    <a
      href={parallelPath({ ...story, locale })}
      className="side-by-side-link"
      aria-label={t('readSideBySideTitled', { headline: story.headline })}
    >
      <SideBySideIcon />
      {t('sideBySide')}
    </a>
  )
}
