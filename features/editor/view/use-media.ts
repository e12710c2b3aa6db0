'use client'

import { useCallback, useRef, useState } from 'react'
import type { Vocabulary } from '@/components/newsroom/editor/shared-fields'

type Media = Vocabulary['media']

/** The pictures that the text can show: those that the page came with, and those added since. */
export function useMedia(known: Media) {
  const [added, setAdded] = useState<Media>([])
  const media = [...added, ...known]
  const latest = useRef(media)
  latest.current = media
  // An editor keeps the function that it was made with.
  const mediaUrl = useCallback(
    (mediaId: string) => latest.current.find(({ id }) => id === mediaId)?.url ?? '',
    [],
  )
  const addMedia = (one: Media[number]) => {
    latest.current = [one, ...latest.current.filter(({ id }) => id !== one.id)]
    setAdded((before) => [one, ...before.filter(({ id }) => id !== one.id)])
  }
  return { media: unique(media), mediaUrl, addMedia }
}

function unique(media: Media): Media {
  return [...new Map(media.map((each) => [each.id, each])).values()]
}
