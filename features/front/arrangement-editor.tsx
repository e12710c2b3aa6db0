'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFaultText } from '@/components/newsroom/form/fault'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { isDoorRefusal } from '@/features/access/refused'
import { everyLocale, type Locale, locales } from '@/lib/i18n/locales'
import { newsroomPath } from '@/lib/paths'
import { saveArrangement } from './actions'
import { fillSlots } from './arrangement'
import { writePreviewPins } from './preview-pins'
import type { Arrangement } from './queries'
import { SlotRow } from './slot-row'
import { useArrangement } from './use-arrangement'

/** The slots of the front page, to be filled and put in order, and what is done with the whole. */
export function ArrangementEditor({ pins, stories, newest }: Arrangement) {
  const t = useTranslations('newsroom.front')
  const languageName = useTranslations('languages')
  const locale = useLocale() as Locale
  const faultText = useFaultText()
  const arrangement = useArrangement(pins, stories)
  const [isBusy, setBusy] = useState(false)
  const [dragged, setDragged] = useState<number | null>(null)
  const [said, setSaid] = useState('')
  const { rows } = arrangement

  function move(from: number, to: number): void {
    if (to < 0 || to >= rows.length || from === to) return
    arrangement.move(from, to)
    setSaid(t('movedTo', { place: to + 1 }))
  }

  async function save(): Promise<void> {
    if (isBusy || !arrangement.isChanged) return
    setBusy(true)
    try {
      const { pins, basis } = arrangement
      const outcome = await saveArrangement({ pins, basis })
      if (outcome.status === 'done') {
        arrangement.markSaved()
        toast.success(t('saved'))
      } else if (isDoorRefusal(outcome.code)) toast.error(faultText(outcome.code))
      else {
        const story = arrangement.stories.get(outcome.number ?? 0)
        toast.error(t(outcome.code, { headline: headlineOf(story, locale) }))
      }
    } catch {
      toast.error(faultText('unreachable'))
    } finally {
      setBusy(false)
    }
  }

  const byRecency = (language: Locale) => {
    const pinned = rows.map(({ held }) => {
      const story = arrangement.stories.get(held[language]?.number ?? 0)
      const isLive = story?.locales.includes(language)
      return story && isLive ? { number: story.number, picture: true } : null
    })
    return fillSlots(pinned, newest[language]).map((story) =>
      headlineOf(arrangement.stories.get(story?.number ?? 0), language),
    )
  }
  const standing = everyLocale(byRecency)

  return (
    <div className="grid gap-6">
      <ol aria-label={t('slots')} className="grid gap-3">
        {rows.map((row, slot) => (
          <SlotRow
            key={row.id}
            row={row}
            slot={slot}
            stories={arrangement.stories}
            standing={everyLocale((language) => standing[language][slot] ?? '')}
            isDragged={dragged === slot}
            onDrag={setDragged}
            onDrop={() => {
              if (dragged !== null) move(dragged, slot)
              setDragged(null)
            }}
            onMove={(step) => move(slot, slot + step)}
            onPin={(languages, story, expiresAt) =>
              arrangement.pin(row.id, languages, story, expiresAt)
            }
            onUnpin={(languages) => arrangement.unpin(row.id, languages)}
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
      <div className="flex flex-wrap items-center gap-3 border-t border-hairline bg-paper py-4 md:sticky md:bottom-0">
        <Button onClick={save} aria-disabled={isBusy || !arrangement.isChanged}>
          {t('save')}
        </Button>
        <Button variant="secondary" onClick={arrangement.discard} disabled={!arrangement.isChanged}>
          {t('discard')}
        </Button>
        {locales.map((language) => (
          <Button key={language} asChild variant="ghost">
            <a
              href={`${newsroomPath(language, 'front/preview')}?pins=${writePreviewPins(arrangement.pins)}`}
              target="_blank"
              rel="noreferrer"
            >
              {t('preview', { language: languageName(language) })}
            </a>
          </Button>
        ))}
        <p className="ms-auto text-sm text-ink-soft">
          {arrangement.isChanged ? t('unsaved') : t('asReadersSee')}
        </p>
      </div>
    </div>
  )
}

function headlineOf(
  story: { headline: Partial<Record<Locale, string>> } | undefined,
  locale: Locale,
): string {
  return story?.headline[locale] ?? Object.values(story?.headline ?? {})[0] ?? ''
}
