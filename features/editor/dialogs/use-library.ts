'use client'

import { useEffect, useState } from 'react'
import { findPictures } from '@/features/media/actions'
import type { MediaChoice } from '@/features/media/media-choice'
import type { MediaFault } from '@/features/media/parts/use-media-fault'

/** How long after a key stroke the library is asked, in milliseconds. */
const typingPause = 250

type Answer = { pictures: MediaChoice[]; total: number; fault: MediaFault | null }

const nothing: Answer = { pictures: [], total: 0, fault: null }

/** The pictures of the library that say what is typed, a page more at each wish. */
export function useLibrary() {
  const [text, setText] = useState('')
  const [page, setPage] = useState(1)
  const [answer, setAnswer] = useState<Answer | null>(null)

  useEffect(() => {
    let isAwaited = true
    const ask = async () => {
      const found = await findPictures({ text, page }).catch(unreachable)
      if (isAwaited) setAnswer((before) => joined(before ?? nothing, found))
    }
    const timer = setTimeout(ask, text && page === 1 ? typingPause : 0)
    return () => {
      isAwaited = false
      clearTimeout(timer)
    }
  }, [text, page])

  const search = (wanted: string) => {
    setPage(1)
    setText(wanted)
  }
  const { pictures, total, fault } = answer ?? nothing
  return {
    text,
    search,
    pictures,
    total,
    fault,
    hasAnswered: answer !== null,
    hasMore: pictures.length < total,
    showMore: () => setPage((before) => before + 1),
  }
}

type Unreachable = { status: 'refused'; code: 'unreachable' }

const unreachable = (): Unreachable => ({ status: 'refused', code: 'unreachable' })

type Found = Awaited<ReturnType<typeof findPictures>> | Unreachable

function joined(before: Answer, found: Found): Answer {
  if (found.status === 'refused') return { ...before, fault: found.code }
  const pictures = found.page === 1 ? found.pictures : withMore(before.pictures, found)
  return { pictures, total: found.total, fault: null }
}

/** A picture uploaded meanwhile moves the others on by one, and the last would come twice. */
function withMore(before: MediaChoice[], { pictures }: { pictures: MediaChoice[] }): MediaChoice[] {
  const known = new Set(before.map(({ id }) => id))
  return [...before, ...pictures.filter(({ id }) => !known.has(id))]
}
