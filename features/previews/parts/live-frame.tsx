'use client'

import { useRef, useState } from 'react'
import { keepPlace, leadLinks } from './frame-document'

type Props = {
  src: string
  /** The story's version: the frame is made again where it changes. */
  version: number
  title: string
  /** How wide the page believes its screen to be, and how much it is shrunk to fit. */
  width: number
  scale: number
  /** Whether a link's path is one that the frame's owner shows here instead; it then does. */
  follow: (path: string) => boolean
}

type Shown = { src: string; version: number }

/**
 * A page of ours in a frame that can be made again without a blink: the new one loads unseen, goes to
 * the place where the old one was read, and only then takes its stead.
 */
export function LiveFrame({ src, version, title, width, scale, follow }: Props) {
  const [shown, setShown] = useState<Shown>({ src, version })
  const current = useRef<HTMLIFrameElement>(null)
  const isCurrent = shown.src === src && shown.version === version
  const frames = isCurrent ? [shown] : [shown, { src, version }]
  return frames.map((frame) => {
    const isShown = frame === shown
    return (
      <iframe
        key={`${frame.src} ${frame.version}`}
        ref={isShown ? current : undefined}
        src={frame.src}
        title={title}
        aria-hidden={!isShown}
        tabIndex={isShown ? undefined : -1}
        className="absolute inset-s-0 top-0 origin-top-left bg-paper"
        style={{
          width,
          height: `${100 / scale}%`,
          transform: `scale(${scale})`,
          visibility: isShown ? undefined : 'hidden',
        }}
        onLoad={({ currentTarget }) => {
          leadLinks(currentTarget, follow)
          if (isShown) return
          if (current.current && shown.src === frame.src) keepPlace(current.current, currentTarget)
          setShown(frame)
        }}
      />
    )
  })
}
