'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { newsroomPath } from '@/lib/paths'

/** Stands for a page of the newsroom that could not be made; what is around it goes on working. */
export function FailureNotice({ onAgain }: { onAgain: () => void }) {
  const t = useTranslations('newsroom.failure')
  const locale = useLocale()
  return (
    <div role="alert" className="mx-auto grid max-w-prose justify-items-start gap-3 py-12">
      <h1 className="text-2xl font-semibold">{t('title')}</h1>
      <p className="text-ink-soft">{t('text')}</p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={onAgain}>{t('again')}</Button>
        <Button asChild variant="secondary">
          <a href={newsroomPath(locale)}>{t('toDesk')}</a>
        </Button>
      </div>
    </div>
  )
}
