import { ChevronLeftIcon } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { NewsroomNotice } from '@/components/newsroom/shell/newsroom-notice'
import { PageHeading } from '@/components/newsroom/shell/page-heading'
import { TermForms } from '@/features/terms/parts/term-forms'
import { TermUses } from '@/features/terms/parts/term-uses'
import { getTermPage } from '@/features/terms/queries'
import { termName } from '@/features/terms/term-name'
import { newsroomPath } from '@/lib/paths'

type Params = { locale: string; id: string }

/** A term, and where it is used. */
export default newsroomPage<Params>('terms.edit', async ({ locale, params }) => {
  const t = await getTranslations({ locale, namespace: 'newsroom.terms' })
  const found = getTermPage(params.id)
  if (!found) return <NewsroomNotice locale={locale} status={404} />
  const { term, uses, total } = found
  return (
    <>
      <Link
        href={newsroomPath(locale, 'terms')}
        className="mb-2 inline-flex items-center gap-1 text-sm text-accent underline underline-offset-4"
      >
        <ChevronLeftIcon aria-hidden className="size-4 rtl:-scale-x-100" />
        {t('back')}
      </Link>
      <PageHeading locale={locale} title={termName(term)} text={term.note} />
      <div className="grid max-w-4xl gap-8">
        <TermForms forms={term.forms} />
        <section className="grid gap-3">
          <h2 className="font-semibold">{t('usesOf', { total })}</h2>
          <TermUses uses={uses} total={total} />
        </section>
      </div>
    </>
  )
})
