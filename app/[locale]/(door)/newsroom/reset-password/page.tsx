import { getTranslations } from 'next-intl/server'
import { DoorHeading } from '@/app/[locale]/(door)/door-heading'
import { localeOf } from '@/app/[locale]/locale-of'
import { ResetPassword } from '@/features/access/parts/reset-password'
import { newsroomPath } from '@/lib/paths'

type Props = PageProps<'/[locale]/newsroom/reset-password'>

export default async function Page({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { token } = await searchParams
  const t = await getTranslations({ locale, namespace: 'newsroom.reset' })
  return (
    <>
      <DoorHeading locale={locale} title={t('title')} text={t('text')} />
      <ResetPassword
        token={String(token)}
        signInHref={`${newsroomPath(locale, 'sign-in')}?done=password`}
      />
    </>
  )
}
