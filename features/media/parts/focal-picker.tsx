'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { FocalPoint } from '@/features/media/crops'
import { useHydrated } from '@/lib/use-hydrated'

type Props = {
  src: string
  alt: string
  width: number
  height: number
  point: FocalPoint
  onMove: (point: FocalPoint) => void
}

const steps: Record<string, FocalPoint> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** The picture, with the point that every crop keeps: moved by pointer and by arrow keys. */
export function FocalPicker({ src, alt, width, height, point, onMove }: Props) {
  const t = useTranslations('newsroom.media')
  const isHydrated = useHydrated()
  const picture = useRef<HTMLDivElement>(null)
  const thumb = useRef<HTMLDivElement>(null)

  function moveTo({ clientX, clientY }: PointerEvent): void {
    const box = picture.current?.getBoundingClientRect()
    if (!box) return
    const x = (clientX - box.left) / box.width
    onMove({ x: inside(x), y: inside((clientY - box.top) / box.height) })
  }

  function onPointerDown(event: PointerEvent<HTMLDivElement>): void {
    const isOnThumb = event.target === thumb.current
    // A finger on the picture may be about to scroll: it only moves the point by a tap.
    if (event.button !== 0 || (event.pointerType === 'touch' && !isOnThumb)) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    thumb.current?.focus()
    moveTo(event)
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const size = event.shiftKey ? 0.1 : 0.01
    onMove({ x: inside(point.x + step.x * size), y: inside(point.y + step.y * size) })
  }

  const [x, y] = [Math.round(point.x * 100), Math.round(point.y * 100)]
  return (
    <div
      ref={picture}
      role="presentation"
      className="relative w-fit max-w-full cursor-crosshair overflow-hidden rounded-md bg-paper-tint select-none"
      onPointerDown={onPointerDown}
      onPointerMove={(event) =>
        event.currentTarget.hasPointerCapture(event.pointerId) && moveTo(event)
      }
      onPointerUp={moveTo}
    >
      {/* biome-ignore lint/performance/noImgElement: renditions are made at upload */}
      <img
        src={src}
        alt={alt}
        width={width}
        height={height}
        draggable={false}
        className="pointer-events-none max-h-[70vh] w-auto max-w-full"
      />
      <div
        ref={thumb}
        role="slider"
        tabIndex={0}
        aria-label={t('focusLabel')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={x}
        aria-valuetext={t('focusAt', { x, y })}
        onKeyDown={onKeyDown}
        style={isHydrated ? { left: `${x}%`, top: `${y}%` } : undefined}
        className="absolute size-9 -translate-1/2 cursor-move touch-none rounded-full border-3 border-white bg-black/25 shadow-[0_0_0_2px_rgb(0_0_0/0.7)] outline-offset-4"
      />
    </div>
  )
}

/** In hundredths, as the addresses of crops hold it. */
function inside(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 100) / 100
}
