'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { TranslationPreview } from '@/features/exchange/errands'
import { isOffered, isSafe } from '@/features/exchange/incoming-part'
import { IncomingPartLine } from './incoming-part'

type Props = {
  preview: TranslationPreview
  isBusy: boolean
  onTake: (ids: string[]) => void
}

/** What a file would change, part by part, each of which is taken in or left. */
export function IncomingParts({ preview, isBusy, onTake }: Props) {
  const t = useTranslations('newsroom.exchange')
  const { from, to, parts } = preview
  const offered = parts.filter(isOffered)
  const [taken, setTaken] = useState(() => parts.filter(isSafe).map(({ id }) => id))
  const same = parts.filter(({ kind }) => kind === 'same').length
  return (
    <div className="grid gap-3">
      <p role="status" className="text-sm">
        {t('counts', { offered: offered.length, same })}
      </p>
      <ol aria-label={t('steps')} className="border-t border-hairline empty:hidden">
        {parts
          .filter(({ kind }) => kind !== 'same')
          .map((part) => (
            <IncomingPartLine
              key={part.id}
              part={part}
              from={from}
              to={to}
              isTaken={taken.includes(part.id)}
              onTaken={(isTaken) =>
                setTaken(isTaken ? [...taken, part.id] : taken.filter((id) => id !== part.id))
              }
            />
          ))}
      </ol>
      {offered.length > 0 && (
        <div>
          <Button
            aria-disabled={isBusy || taken.length === 0}
            onClick={() => taken.length > 0 && onTake(taken)}
          >
            {t('apply', { count: taken.length })}
          </Button>
        </div>
      )}
    </div>
  )
}
