import { getTranslations } from 'next-intl/server'
import { languageLinks } from '@/app/[locale]/(site)/language-links'
import { otherHeadlines } from '@/app/[locale]/(site)/other-headlines'
import { SitePage } from '@/app/[locale]/(site)/site-page'
import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { FrontPage } from '@/components/site/front-page'
import { PageHead } from '@/components/site/page-head'
import { readPreviewPins, writePreviewPins } from '@/features/front/preview-pins'
import { getFrontPage } from '@/features/front/published'
import { listMostRead } from '@/features/reads/published'
import { newsroomPath } from '@/lib/paths'

/** The front page as readers would see it with an arrangement that is not saved. */
export default newsroomPage('front.arrange', async ({ locale, query }) => {
  const t = await getTranslations({ locale })
  const pins = readPreviewPins(query.pins ?? '')
  const front = getFrontPage(locale, undefined, pins)
  const sameArrangement = new URLSearchParams({ pins: writePreviewPins(pins) })
  return (
    <SitePage
      locale={locale}
      languages={languageLinks(
        (other) => `${newsroomPath(other, 'front/preview')}?${sameArrangement}`,
      )}
    >
      <PageHead title={t('site.titleWithSite', { title: t('front.previewTitle') })} />
      <p className="preview-note">{t('front.previewNote')}</p>
      <FrontPage
        locale={locale}
        {...front}
        otherHeadlines={otherHeadlines(front.lead, locale)}
        mostRead={listMostRead(locale)}
      />
    </SitePage>
  )
})
