import { getTranslations } from 'next-intl/server'
import { SideBySideIcon } from '@/components/ui/icons'
import type { Locale } from '@/lib/i18n/locales'
import { sideBySidePaths } from '@/lib/paths'
import type { StoryCard } from './edition'

type Props = { story: StoryCard; locale?: Locale }

/** In a list: leads to a story in two languages at once, where it has them. */
export async function SideBySideLink({ story, locale = story.locale }: Props) {
  if (story.locales.length < 2) return null
  const t = await getTranslations({ locale, namespace: 'story' })
  const languageName = await getTranslations({ locale, namespace: 'languages' })
  const { headline } = story
  return sideBySidePaths({ ...story, locale }, story.locales).map(({ path, beside }) => {
    const language = beside && languageName(beside)
    return (
      <a
        key={path}
        href={path}
        className="side-by-side-link"
        aria-label={
          language
            ? t('readSideBySideWithTitled', { language, headline })
            : t('readSideBySideTitled', { headline })
        }
      >
        <SideBySideIcon />
        {language ? t('sideBySideWith', { language }) : t('sideBySide')}
      </a>
    )
  })
}
