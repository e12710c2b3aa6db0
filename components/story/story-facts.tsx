import { getTranslations } from 'next-intl/server'
import { DateTime } from '@/components/ui/date-time'
import { SideBySideIcon } from '@/components/ui/icons'
import { Localized } from '@/components/ui/localized'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { published, shortStoryPath, sideBySidePaths, sourcePath, storyPath } from '@/lib/paths'
import type { Edition } from './edition'
import { Fact } from './fact'
import { machineCredit } from './machine-credit'
import { StoryTools } from './tools/story-tools'

type Props = { edition: Edition; live: Locale[]; isCorrected: boolean }

/** When, by whom, from where, and the way to the other language. */
export async function StoryFacts({ edition, live, isCorrected }: Props) {
  const { locale, publishedAt, updatedAt, byline, translator, source } = edition
  const machine = machineCredit(edition)
  const t = await getTranslations({ locale, namespace: 'story' })
  const languageName = await getTranslations({ locale, namespace: 'languages' })
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
        {machine && <Fact name={t('translation')}>{machine}</Fact>}
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
      {isCorrected && <a href="#corrections">{t('hasCorrections')}</a>}
      {live.length > 1 ? (
        sideBySidePaths(edition, live).map(({ path, beside }) => (
          <a key={path} href={path} className="side-by-side-button">
            <SideBySideIcon />
            {beside
              ? t('readSideBySideWith', { language: languageName(beside) })
              : t('readSideBySide')}
          </a>
        ))
      ) : (
        <p className="story-note">{t('onlyInThisLanguage')}</p>
      )}
      <StoryTools
        locale={locale}
        path={storyPath(published(edition))}
        codePath={shortStoryPath(edition)}
        headline={edition.headline}
      />
    </div>
  )
}
