'use client'

import { useTranslations } from 'next-intl'
import type { UploadProblem } from '@/features/media/send-file'
import { recordingMegabytes } from '@/lib/recordings'

const told = [
  'bytes-over-limit',
  'kind-not-accepted',
  'damaged',
  'busy',
  'disk-full',
  'signed-out',
] as const

/** Why a recording was not taken, in words. */
export function useRecordingFault(): (problem: UploadProblem) => string {
  const t = useTranslations('newsroom.editor.embed.faults')
  return (problem) =>
    t(told.find((code) => code === problem) ?? 'other', { megabytes: recordingMegabytes })
}
