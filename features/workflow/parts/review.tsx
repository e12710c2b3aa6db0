'use client'

import { useTranslations } from 'next-intl'
import { Moment } from './moment'
import { useWork } from './use-work'

/** Who handed the story in, and who looks at it. */
export function Review() {
  const t = useTranslations('newsroom.work.review')
  const { review, state } = useWork().work
  if (!review || state !== 'in-review') return null
  const { by, at, isMine, begun } = review
  return (
    <div className="grid gap-0.5 text-ink-soft">
      <p>
        {t.rich(isMine ? 'submittedByYou' : 'submittedBy', {
          by,
          moment: () => <Moment iso={at} />,
        })}
      </p>
      <p>
        {begun
          ? t.rich('begunBy', { by: begun.by, moment: () => <Moment iso={begun.at} /> })
          : t(isMine ? 'canBeTakenBack' : 'notBegun')}
      </p>
    </div>
  )
}
