import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/site/page-head'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locales'
import { newsroomPath } from '@/lib/paths'

type Props = { locale: Locale; status: 403 | 404 }

/** Stands for a page of the newsroom that is not there, or not for this person. */
export async function NewsroomNotice({ locale, status }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.notice' })
  const shell = await getTranslations({ locale, namespace: 'newsroom.shell' })
  const title = t(`title-${status}`)
  return (
    <div className="mx-auto grid max-w-prose justify-items-start gap-3 py-12">
      <PageHead title={shell('documentTitle', { title })} status={status} />
      <p className="text-sm text-ink-soft">{status}</p>
      <h1 className="text-2xl font-semibold">{title}</h1>
      <p className="text-ink-soft">{t(`text-${status}`)}</p>
      <Button asChild variant="secondary">
        <a href={newsroomPath(locale)}>{t('toDesk')}</a>
      </Button>
    </div>
  )
}
