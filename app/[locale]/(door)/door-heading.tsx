import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/site/page-head'
import type { Locale } from '@/lib/i18n/locales'

type Props = { locale: Locale; title: string; text?: string; status?: 404 | 410 }

export async function DoorHeading({ locale, title, text, status }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.shell' })
  return (
    <div className="grid gap-1">
      <PageHead title={t('documentTitle', { title })} status={status} />
      <h1 className="text-xl font-semibold">{title}</h1>
      {text && <p className="text-sm text-ink-soft">{text}</p>}
    </div>
  )
}
