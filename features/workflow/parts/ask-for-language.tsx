'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { askFor } from '@/features/workflow/actions'
import type { Asking } from '@/features/workflow/queries'
import type { Locale } from '@/lib/i18n/locales'
import { useRefusalText } from './refusal-text'
import { useWork } from './use-work'

/** Tells one who may write no language of the story who could give one, and asks for it. */
export function AskForLanguage({ asking: { assigners } }: { asking: Asking }) {
  const t = useTranslations('newsroom.work.asking')
  const languageName = useTranslations('languages')
  const format = useFormatter()
  const refusalText = useRefusalText()
  const { work, attempt } = useWork()
  const [isBusy, setBusy] = useState(false)
  const { storyId, editions, personId } = work
  const named = assigners.slice(0, mostNamed)
  const others = assigners.length - named.length
  const names = format.list(others > 0 ? [...named, t('others', { count: others })] : named)

  async function ask(locale: Locale): Promise<void> {
    if (isBusy) return
    setBusy(true)
    const notDone = await attempt(
      () => askFor({ storyId, locale }),
      t('asked', { language: languageName(locale) }),
    )
    setBusy(false)
    if (notDone) toast.error(refusalText(notDone))
  }

  return (
    <div className="grid gap-2 rounded-md bg-paper-tint px-3 py-2.5">
      <p>
        {t('readOnly')} {assigners.length > 0 ? t('whoAssigns', { names }) : t('noOneAssigns')}
      </p>
      <div className="flex flex-wrap gap-2">
        {editions
          .filter(({ requests }) => !requests.some(({ id }) => id === personId))
          .map(({ locale }) => (
            <Button
              key={locale}
              variant="secondary"
              size="small"
              aria-busy={isBusy}
              onClick={() => ask(locale)}
            >
              {t('ask', { language: languageName(locale) })}
            </Button>
          ))}
      </div>
    </div>
  )
}

const mostNamed = 5
