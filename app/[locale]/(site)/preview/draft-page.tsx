import { getTranslations } from 'next-intl/server'
import { storyLanguageLinks } from '@/app/[locale]/(site)/language-links'
import { SitePage } from '@/app/[locale]/(site)/site-page'
import { PageHead } from '@/components/site/page-head'
import { StoryView } from '@/components/story/story-view'
import type { Draft } from '@/features/previews/draft'
import { getNeighbours, listRelated } from '@/features/search/published-related'
import { type Locale, locales } from '@/lib/i18n/locales'
import { MissingLanguage } from './draft-notice'
import { PreviewBar } from './preview-bar'

type Props = {
  locale: Locale
  draft: Draft
  /** Whether other stories are shown beside it, as on the page that readers will get. */
  hasRelated: boolean
}

/** A draft in one language, as its readers would see it. */
export async function DraftPage({ locale, draft, hasRelated }: Props) {
  const found = draft.editions[locale]
  if (!found) return <MissingLanguage locale={locale} draft={draft} />
  const t = await getTranslations({ locale, namespace: 'preview' })
  const edition = { ...found, headline: found.headline || t('noHeadline') }
  const section = edition.sectionPath[0]
  const written = locales.flatMap((each) => draft.editions[each] ?? [])
  return (
    <>
      <PreviewBar locale={locale} writtenAt={draft.writtenAt} editions={[found]} />
      <SitePage
        locale={locale}
        languages={storyLanguageLinks(written)}
        current={section && { slug: section.slug, isPage: false }}
      >
        <PageHead title={t('title', { title: edition.headline })} />
        <StoryView
          edition={edition}
          live={written.map((each) => each.locale)}
          related={hasRelated ? listRelated(edition) : []}
          neighbours={hasRelated ? getNeighbours(edition) : { previous: null, next: null }}
        />
      </SitePage>
    </>
  )
}
