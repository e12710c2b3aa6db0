'use client'

import { CircleAlertIcon, CircleCheckIcon } from 'lucide-react'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { newsroomPath } from '@/lib/paths'
import { useMediaFault } from './use-media-fault'
import type { Upload, UploadState } from './use-upload'

type Props = {
  uploads: Upload[]
  /** Whether a picture's own page may be gone to from here. */
  isLinked?: boolean
}

/** How each file goes that was given to the library. */
export function UploadList({ uploads, isLinked = false }: Props) {
  const t = useTranslations('newsroom.media')
  return (
    <ul aria-live="polite" aria-label={t('uploads')} className="grid gap-2 empty:hidden">
      {uploads.map(({ key, name, state }) => (
        <li
          key={key}
          className="grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-2 rounded-md border border-hairline bg-paper-raised px-3 py-2.5 text-sm"
        >
          <Mark state={state} />
          <div className="grid gap-1">
            <p className="truncate font-medium">{name}</p>
            <StateText state={state} name={name} isLinked={isLinked} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Mark({ state }: { state: UploadState }) {
  const style = 'mt-0.5 size-4 shrink-0'
  if (state.status === 'kept')
    return <CircleCheckIcon aria-hidden className={`${style} text-accent`} />
  if (state.status === 'refused') {
    return <CircleAlertIcon aria-hidden className={`${style} text-danger`} />
  }
  return <span className={style} />
}

function StateText({
  state,
  name,
  isLinked,
}: {
  state: UploadState
  name: string
  isLinked: boolean
}) {
  const t = useTranslations('newsroom.media')
  const faultText = useMediaFault()
  const locale = useLocale()
  switch (state.status) {
    case 'waiting':
      return <p className="text-ink-soft">{t('waiting')}</p>
    case 'sending':
      return (
        <>
          <progress
            aria-label={t('sendingOf', { name })}
            value={state.share}
            className="h-1.5 w-full accent-accent"
          />
          <p className="text-ink-soft">{state.share < 1 ? t('sending') : t('making')}</p>
        </>
      )
    case 'refused':
      return <p className="text-danger">{faultText(state.problem)}</p>
    case 'kept':
      return (
        <>
          <p className="flex flex-wrap gap-x-3 text-ink-soft">
            {state.isKnown ? t('known', { name: state.media.name }) : t('added')}
            {isLinked && (
              <Link
                href={newsroomPath(locale, `media/${state.media.id}`)}
                className="text-accent underline underline-offset-4"
              >
                {state.isKnown ? t('toKnown') : t('toWords')}
              </Link>
            )}
          </p>
          {state.media.isAnimated && <p>{t('firstFrame')}</p>}
        </>
      )
  }
}
