import { ArrowLeftIcon } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locales'
import { newsroomPath } from '@/lib/paths'

/** Leads from a page about a story to where it is written. */
export async function BackToStory({ locale, number }: { locale: Locale; number: number }) {
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  return (
    <Button asChild variant="secondary">
      <Link href={newsroomPath(locale, `stories/${number}`)}>
        <ArrowLeftIcon aria-hidden className="rtl:-scale-x-100" />
        {t('backToStory')}
      </Link>
    </Button>
  )
}
