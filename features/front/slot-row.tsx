'use client'

import { clsx } from 'clsx'
import { ArrowDownIcon, ArrowUpIcon, GripVerticalIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locales'
import { type FrontStory, slotCount } from './arrangement'
import { PinDialog } from './pin-dialog'
import { type Held, type Row, sharesOf } from './rows'
import { SlotShare } from './slot-share'

type Props = {
  row: Row
  slot: number
  stories: Map<number, FrontStory>
  /** The headline that stands there by its time, where nothing is pinned. */
  standing: Record<Locale, string>
  isDragged: boolean
  onDrag: (slot: number | null) => void
  onDrop: () => void
  onMove: (step: 1 | -1) => void
  onPin: (languages: Locale[], story: FrontStory, expiresAt: Held['expiresAt']) => void
  onUnpin: (languages: Locale[]) => void
}

/** One slot: what stands in it in each language, and the ways to fill and to move it. */
export function SlotRow({ row, slot, stories, standing, ...does }: Props) {
  const t = useTranslations('newsroom.front')
  const item = useRef<HTMLLIElement>(null)
  const name = slot === 0 ? t('lead') : t('feature', { place: slot + 1 })
  return (
    <li
      ref={item}
      aria-label={name}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        does.onDrop()
      }}
      className={clsx(
        'grid gap-3 rounded-md border bg-paper p-3 md:grid-cols-[13rem_minmax(0,1fr)_auto] md:items-center',
        slot === 0 ? 'border-hairline-strong' : 'border-hairline',
        does.isDragged && 'opacity-50',
      )}
    >
      <div className="flex items-center gap-1">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons beside it do the same by keyboard. */}
        <span
          draggable
          title={t('drag')}
          data-drag-handle=""
          onDragStart={(event) => {
            event.dataTransfer.setData('text/plain', name)
            event.dataTransfer.effectAllowed = 'move'
            if (item.current) event.dataTransfer.setDragImage(item.current, 16, 16)
            does.onDrag(slot)
          }}
          onDragEnd={() => does.onDrag(null)}
          className="hidden cursor-grab p-1 text-ink-soft md:block"
        >
          <GripVerticalIcon aria-hidden className="size-4" />
        </span>
        <MoveButton
          label={t('moveUp', { name })}
          isAtEnd={slot === 0}
          onMove={() => does.onMove(-1)}
        >
          <ArrowUpIcon aria-hidden />
        </MoveButton>
        <MoveButton
          label={t('moveDown', { name })}
          isAtEnd={slot === slotCount - 1}
          onMove={() => does.onMove(1)}
        >
          <ArrowDownIcon aria-hidden />
        </MoveButton>
        <h2 className="ms-1 text-sm font-semibold">{name}</h2>
      </div>
      <div className="grid gap-3 sm:grid-cols-2 sm:gap-0">
        {sharesOf(row).map(({ languages, held }) => (
          <SlotShare
            key={languages.join()}
            languages={languages}
            held={held}
            story={held ? stories.get(held.number) : undefined}
            standing={standing}
            slotName={name}
            onUnpin={() => does.onUnpin(languages)}
          />
        ))}
      </div>
      <PinDialog slotName={name} onPin={does.onPin} />
    </li>
  )
}

type MoveProps = {
  label: string
  isAtEnd: boolean
  onMove: () => void
  children: React.ReactNode
}

/** Keeps the focus while its row moves, so that it can be pressed again. */
function MoveButton({ label, isAtEnd, onMove, children }: MoveProps) {
  const button = useRef<HTMLButtonElement>(null)
  return (
    <Button
      ref={button}
      variant="ghost"
      size="icon"
      aria-label={label}
      title={label}
      aria-disabled={isAtEnd}
      onClick={() => {
        if (isAtEnd) return
        onMove()
        requestAnimationFrame(() => button.current?.focus())
      }}
    >
      {children}
    </Button>
  )
}
