'use client'

import { ExternalLinkIcon } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { pairs } from '@/lib/i18n/pairs'
import { storyPreview } from '@/lib/paths'
import { LiveFrame } from './live-frame'
import { Segments } from './segments'
import { useWidth } from './use-width'
import { isPair, keyOf, pathsOf, type View, views } from './views'

const screens = ['phone', 'tablet', 'desktop'] as const

type Screen = (typeof screens)[number]

/** In pixels; a desktop is as wide as there is room, and never less than this. */
const widths: Record<Screen, number> = { phone: 375, tablet: 768, desktop: 1280 }

type Props = {
  number: number
  version: number
  /** What else stands in the row of choices. */
  children?: ReactNode
}

/** A draft in the readers' pages: in any language or any two, on a screen of a chosen width. */
export function PreviewViews({ number, version, children }: Props) {
  const t = useTranslations('newsroom.preview')
  const languageName = useTranslations('languages')
  const locale = useLocale()
  const [view, setView] = useState<View>(locale)
  const [chosen, setScreen] = useState<Screen | null>(null)
  const [room, roomWidth] = useWidth()
  const screen = chosen ?? (roomWidth < widths.tablet ? 'phone' : 'desktop')
  const story = { number, slug: '', previewAt: storyPreview(number) }
  const [src] = pathsOf(view, story, locale)
  const nameOf = (each: View) => {
    if (!isPair(each)) return languageName(each)
    return pairs.length === 1
      ? t('parallel')
      : t('pair', { one: languageName(each[0]), other: languageName(each[1]) })
  }
  const width = screen === 'desktop' ? Math.max(widths.desktop, roomWidth) : widths[screen]
  const scale = Math.min(1, roomWidth / width)

  function follow(path: string): boolean {
    const asked = views.find((each) => pathsOf(each, story, locale).includes(path))
    if (asked) setView(asked)
    return asked !== undefined
  }

  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <Segments
          label={t('view')}
          value={keyOf(view)}
          choices={views.map((each) => ({ value: keyOf(each), label: nameOf(each) }))}
          onChoose={(key) => setView(views.find((each) => keyOf(each) === key) ?? view)}
        />
        <Segments
          label={t('width')}
          value={screen}
          choices={screens.map((value) => ({ value, label: t(value) }))}
          onChoose={setScreen}
        />
        <Button asChild variant="ghost" size="icon">
          <a href={src} target="_blank" rel="noreferrer" aria-label={t('openAlone')}>
            <ExternalLinkIcon aria-hidden />
          </a>
        </Button>
        {children}
      </div>
      <div
        ref={room}
        className="relative min-h-0 flex-1 overflow-hidden rounded-md border border-hairline bg-paper-tint"
      >
        {roomWidth > 0 && (
          <div
            className="absolute inset-0 mx-auto overflow-hidden"
            style={{ width: Math.floor(width * scale) }}
          >
            <LiveFrame src={src} title={t('frame')} {...{ version, width, scale, follow }} />
          </div>
        )}
      </div>
    </div>
  )
}
