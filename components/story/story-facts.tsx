import { getTranslations } from 'next-intl/server'
import { DateTime } from '@/components/ui/date-time'
import { SideBySideIcon } from '@/components/ui/icons'
import { Localized } from '@/components/ui/localized'
import { env } from '@/lib/env'
import { parallelPath, published, sourcePath, storyPath } from '@/lib/paths'
import type { Edition } from './edition'
import { Fact } from './fact'
import { StoryTools } from './tools/story-tools'

type Props = { edition: Edition; isInBothLanguages: boolean }

/** When, by whom, from where, and the way to the other language. */
export async function StoryFacts({ edition, isInBothLanguages }: Props) {
  const { locale, publishedAt, updatedAt, byline, translator, source } = edition
  const t = await getTranslations({ locale, namespace: 'story' })
  return (
    <div className="story-facts">
      <dl>
        <Fact name={t('published')}>
          <DateTime iso={publishedAt} locale={locale} precision="minute" />
        </Fact>
        {updatedAt > publishedAt && (
          <Fact name={t('updated')}>
            <DateTime iso={updatedAt} locale={locale} precision="minute" />
          </Fact>
        )}
        {byline && <Fact name={t('byline')}>{byline}</Fact>}
        {translator && <Fact name={t('translator')}>{translator}</Fact>}
        {source && (
          <Fact name={t('source')}>
            <a href={sourcePath(locale, source.slug)}>
              <Localized values={source.name} locale={locale} />
            </a>
          </Fact>
        )}
        <Fact name={t('address')} isForPrint>
          {new URL(storyPath(published(edition)), env().SITE_URL).href}
        </Fact>
      </dl>
      {edition.corrections.length > 0 && <a href="#corrections">{t('hasCorrections')}</a>}
      {isInBothLanguages ? (
        <a href={parallelPath(edition)} className="side-by-side-button">
          <SideBySideIcon />
          {t('readSideBySide')}
        </a>
      ) : (
        <p className="story-note">{t('onlyInThisLanguage')}</p>
      )}
      <StoryTools
        locale={locale}
        path={storyPath(published(edition))}
        headline={edition.headline}
      />
    </div>
  )
}
