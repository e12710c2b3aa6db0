'use client'

import { HistoryIcon, LanguagesIcon, MonitorSmartphoneIcon, PanelRightIcon } from 'lucide-react'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { newsroomPath } from '@/lib/paths'

type Props = {
  number: number
  isPreviewOpen: boolean
  setPreviewOpen: (isOpen: boolean) => void
}

/** From where a story is written to what it was before and what it will look like. */
export function StoryLinks({ number, isPreviewOpen, setPreviewOpen }: Props) {
  const t = useTranslations('newsroom')
  const locale = useLocale()
  const page = (name: string) => newsroomPath(locale, `stories/${number}/${name}`)
  return (
    <nav aria-label={t('preview.nav')} className="mb-3 flex flex-wrap items-center gap-2">
      <Button asChild variant="secondary" size="small">
        <Link href={page('history')}>
          <HistoryIcon aria-hidden />
          {t('history.title')}
        </Link>
      </Button>
      <Button asChild variant="secondary" size="small">
        <Link href={page('preview')}>
          <MonitorSmartphoneIcon aria-hidden />
          {t('preview.title')}
        </Link>
      </Button>
      <Button asChild variant="secondary" size="small">
        <Link href={page('exchange')}>
          <LanguagesIcon aria-hidden />
          {t('exchange.title')}
        </Link>
      </Button>
      <Button
        variant="secondary"
        size="small"
        aria-expanded={isPreviewOpen}
        aria-controls={isPreviewOpen ? 'preview' : undefined}
        onClick={() => setPreviewOpen(!isPreviewOpen)}
      >
        <PanelRightIcon aria-hidden />
        {t('preview.beside')}
      </Button>
    </nav>
  )
}
