'use client'

import { CircleAlertIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { StoryRefused } from '@/features/stories/story-deed'

/** Why nothing was done; `problems` where the story is not fit to go out. */
export type NotDone = {
  code:
    | StoryRefused['code']
    | 'unsaved'
    | 'unreachable'
    | 'too-large'
    | 'unknown'
    | 'no-language'
    | 'no-time'
    | 'no-note'
  problems?: StoryRefused['problems']
}

/** Why nothing was done and what to do about it, in the person's language. */
export function useRefusalText(): (notDone: NotDone) => string {
  const t = useTranslations('newsroom.work.refusals')
  return ({ code }) => t(code)
}

export function RefusalNote({ notDone }: { notDone: NotDone | null }) {
  const text = useRefusalText()
  if (!notDone) return null
  return (
    <p
      role="alert"
      className="flex items-start gap-2 rounded-md bg-danger-tint px-3 py-2.5 text-sm text-danger"
    >
      <CircleAlertIcon aria-hidden className="mt-0.5 size-4 shrink-0" />
      {text(notDone)}
    </p>
  )
}
