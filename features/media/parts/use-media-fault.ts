'use client'

import { type Messages, useTranslations } from 'next-intl'
import { megabyteLimit, pixelLimit, sideLimit } from '@/features/media/limits'

export type MediaFault = keyof Messages['newsroom']['media']['faults']

/** Why the library did not do it and what to do about it, in the person's language. */
export function useMediaFault(): (fault: MediaFault) => string {
  const t = useTranslations('newsroom.media.faults')
  return (fault) => t(fault, { megabytes: megabyteLimit, pixels: pixelLimit, side: sideLimit })
}
