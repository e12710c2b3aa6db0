'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { newsroomPath } from '@/lib/paths'

/** `digest` is the number under which the log tells of an error that the server met. */
export type Failure = { error: Error & { digest?: string }; retry: () => void }

/** Stands for a page of the newsroom that could not be made; what is around it goes on working. */
export function FailureNotice({ error: { digest }, retry }: Failure) {
  const t = useTranslations('newsroom.failure')
  const locale = useLocale()
  return (
    <div role="alert" className="mx-auto grid max-w-prose justify-items-start gap-3 py-12">
      <h1 className="text-2xl font-semibold">{t('title')}</h1>
      <p className="text-ink-soft">{t('text')}</p>
      {digest && <p className="text-ink-soft">{t('number', { number: digest })}</p>}
      <div className="flex flex-wrap gap-2">
        <Button onClick={retry}>{t('again')}</Button>
        <Button asChild variant="secondary">
          <a href={newsroomPath(locale)}>{t('toDesk')}</a>
        </Button>
      </div>
    </div>
  )
}
