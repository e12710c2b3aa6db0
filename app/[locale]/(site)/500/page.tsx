import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { NoticePage } from '@/app/[locale]/(site)/notice-page'
import { localeOf } from '@/app/[locale]/locale-of'
import { requestIdHeader } from '@/lib/headers'

export const dynamic = 'force-dynamic'

/** What the front shows where a page could not be made. */
export default async function Page({ params }: PageProps<'/[locale]/500'>) {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'notice' })
  const number = (await headers()).get(requestIdHeader)
  return (
    <NoticePage locale={locale} status={500} title={t('errorTitle')} text={t('errorText')}>
      {number && <p>{t('errorNumber', { number })}</p>}
    </NoticePage>
  )
}
