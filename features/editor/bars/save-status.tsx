'use client'

import { CircleAlert, CircleCheck, CloudOff, LoaderCircle, PencilLine } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useSiteTime } from '@/components/ui/use-site-time'
import type { SaveState } from '@/features/editor/saving/outcomes'

type Props = {
  state: SaveState
  /** What it was refused for, in words that name the place and the remedy. */
  reason?: string
  /** When it was saved last, ISO 8601. */
  at: string | null
  /** Whether what is unsaved is kept in this browser. */
  isKept: boolean
}

const icons = {
  saved: CircleCheck,
  unsaved: PencilLine,
  saving: LoaderCircle,
  offline: CloudOff,
  failed: CircleAlert,
  conflict: CircleAlert,
  refused: CircleAlert,
}

/** Whether what is on the screen is in the newsroom's store. */
export function SaveStatus({ state, at, isKept, reason }: Props) {
  const { kind } = state
  const t = useTranslations('newsroom.editor.save')
  const { clock } = useSiteTime()
  const Icon = icons[kind]
  const time = at && clock(at)
  return (
    <p className="editor-save" data-state={kind} role="status">
      <Icon aria-hidden size={16} />
      {kind === 'saved' && time ? t('savedAt', { time }) : t(wordOf(state, isKept))}
      {reason && ` ${reason}`}
    </p>
  )
}

function wordOf(state: SaveState, isKept: boolean) {
  const { kind } = state
  const code = kind === 'refused' ? state.code : null
  if (code === 'too-large') return 'tooLarge'
  if (code === 'too-long') return 'tooLong'
  if (code === 'signed-out') return isKept ? 'signedOut' : 'signedOutNotKept'
  if (code === 'busy') return isKept ? 'busy' : 'busyNotKept'
  if (code === 'disk-full') return isKept ? 'diskFull' : 'diskFullNotKept'
  if (code === 'disk-shut') return isKept ? 'diskShut' : 'diskShutNotKept'
  if (code === 'damaged-store') return isKept ? 'damagedStore' : 'damagedStoreNotKept'
  if (code === 'newer-schema') return isKept ? 'renewed' : 'renewedNotKept'
  if (code === 'malformed') return isKept ? 'malformed' : 'malformedNotKept'
  if (code === 'unknown-kind') return isKept ? 'tooNew' : 'tooNewNotKept'
  if (code === 'unknown-reference') return isKept ? 'unknown' : 'unknownNotKept'
  if (code === 'other-person') return isKept ? 'otherPerson' : 'otherPersonNotKept'
  if (isKept || (kind !== 'offline' && kind !== 'failed')) return kind
  return kind === 'offline' ? 'offlineNotKept' : 'failedNotKept'
}
