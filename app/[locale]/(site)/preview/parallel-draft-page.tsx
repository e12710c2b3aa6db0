import { getTranslations } from 'next-intl/server'
import { languageLinks } from '@/app/[locale]/(site)/language-links'
import { SitePage } from '@/app/[locale]/(site)/site-page'
import { PageHead } from '@/components/site/page-head'
import type { Edition } from '@/components/story/edition'
import { ParallelView } from '@/components/story/parallel-view'
import type { Draft } from '@/features/previews/draft'
import { type Locale, otherLocales } from '@/lib/i18n/locales'
import { parallelPath } from '@/lib/paths'
import { MissingLanguage } from './draft-notice'
import { PreviewBar } from './preview-bar'

type Props = { locale: Locale; beside: string | undefined; draft: Draft }

/** A draft in two languages side by side, as its readers would see it. */
export async function ParallelDraftPage({ locale, beside, draft }: Props) {
  const own = draft.editions[locale]
  const others = otherLocales(locale).flatMap((other) => draft.editions[other] ?? [])
  if (!own) return <MissingLanguage locale={locale} draft={draft} />
  const other = beside ? others.find((each) => each.locale === beside) : others[0]
  if (!other) return <MissingLanguage locale={locale} draft={draft} isParallel />
  const t = await getTranslations({ locale })
  const headed = (edition: Edition) => ({
    ...edition,
    headline: edition.headline || t('preview.noHeadline'),
  })
  const edition = headed(own)
  const title = t('parallel.title', { headline: edition.headline })
  const section = edition.sectionPath[0]
  return (
    <>
      <PreviewBar locale={locale} writtenAt={draft.writtenAt} editions={[own, other]} />
      <SitePage
        locale={locale}
        languages={languageLinks((each) =>
          parallelPath({ ...edition, locale: each }, each === other.locale ? locale : other.locale),
        )}
        current={section && { slug: section.slug, isPage: false }}
      >
        <PageHead title={t('preview.title', { title })} />
        <ParallelView
          editions={[edition, headed(other)]}
          live={others.map((each) => each.locale)}
        />
      </SitePage>
    </>
  )
}
