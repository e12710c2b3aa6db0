'use client'

import { ExternalLinkIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { useWork } from './use-work'

/** The ways to what readers have, in each language. */
export function LivePages() {
  const t = useTranslations('newsroom.work')
  const languageName = useTranslations('languages')
  const { editions, steps } = useWork().work
  const isNextStep = !steps.some((step) => step === 'publish' || step === 'update')
  const live = editions.flatMap(({ locale, livePath }) => (livePath ? [{ locale, livePath }] : []))
  if (live.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2" aria-label={t('livePages')}>
      {live.map(({ locale, livePath }) => (
        <li key={locale}>
          <Button asChild variant={isNextStep ? 'primary' : 'secondary'}>
            <a href={livePath} target="_blank" rel="noopener">
              {t('livePage', { language: languageName(locale) })}
              <ExternalLinkIcon aria-hidden />
              <span className="sr-only">{t('newTab')}</span>
            </a>
          </Button>
        </li>
      ))}
    </ul>
  )
}
