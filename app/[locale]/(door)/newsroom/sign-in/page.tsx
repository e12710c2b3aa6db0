import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { localeOf } from '@/app/[locale]/locale-of'
import { PageHead } from '@/components/site/page-head'
import { SignIn } from '@/features/access/parts/sign-in'
import { safeNext } from '@/features/access/safe-next'
import { currentPerson } from '@/features/access/session'
import { newsroomPath } from '@/lib/paths'

type Props = PageProps<'/[locale]/newsroom/sign-in'>

export default async function Page({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { next, done } = await searchParams
  const goal = safeNext(typeof next === 'string' ? next : undefined, locale)
  if (await currentPerson()) redirect(goal)
  const t = await getTranslations({ locale, namespace: 'newsroom.signIn' })
  const shell = await getTranslations({ locale, namespace: 'newsroom.shell' })
  return (
    <>
      <PageHead title={shell('documentTitle', { title: t('title') })} />
      {done === 'password' && <p role="status">{t('passwordSet')}</p>}
      <SignIn next={goal} forgottenHref={newsroomPath(locale, 'forgotten-password')} />
    </>
  )
}
