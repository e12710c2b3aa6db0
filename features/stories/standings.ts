import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Passage } from '@/db/content'
import { type LivePassage, liveEditions, type Standing } from '@/db/schema/publishing'
import { liveRows } from '@/features/editions/live-rows'
import { fieldBlocks } from '@/features/passages/agreed-parts'
import { listConfirmations } from '@/features/passages/confirmations'
import type { FieldId } from '@/features/passages/field-ids'
import { standingsOf } from '@/features/passages/standing'
import type { Locale, PerLocale } from '@/lib/i18n/locales'
import { pairs } from '@/lib/i18n/pairs'

type LiveText = Pick<typeof liveEditions.$inferSelect, 'locale' | 'status' | 'standings'> & {
  /** The passages, and the fields that languages agree on as on passages. */
  parts: LivePassage[]
}

/** What readers have of a story, for `refreshStandings` after the change. */
export function liveTexts(tx: Tx, storyId: number): LiveText[] {
  return liveRows(tx, storyId).map(({ locale, status, standings, ...row }) => ({
    locale,
    status,
    standings,
    parts: [
      field('_headline', row.headline),
      field('_standfirst', row.standfirst),
      field('_alt', row.leadPicture?.alt[locale]),
      field('_caption', row.leadPicture?.caption[locale]),
      ...row.passages,
    ],
  }))
}

const field = (id: FieldId, text: string | null | undefined): LivePassage => ({
  id,
  blocks: fieldBlocks(text ?? ''),
})

/**
 * Writes into the live editions of a story how they stand to each other, where that has changed: at
 * a publication, and when passages that readers have are confirmed.
 */
export function refreshStandings(
  tx: Tx,
  { storyId, passages, before }: { storyId: number; passages: Passage[]; before: LiveText[] },
): void {
  const live = liveTexts(tx, storyId).filter(({ status }) => status === 'live')
  const confirmations = live.length > 1 ? listConfirmations(tx, storyId) : []
  const standings = new Map(live.map(({ locale }) => [locale, {} as PerLocale<Standing>]))
  const sideOf = (text: LiveText, other: Locale) => {
    const was = before.find(({ locale }) => locale === text.locale)
    const standing = was?.standings?.[other]
    return { locale: text.locale, before: was?.parts ?? [], now: text.parts, standing }
  }
  for (const [first, second] of pairs) {
    const one = live.find(({ locale }) => locale === first)
    const other = live.find(({ locale }) => locale === second)
    if (!one || !other) continue
    const [ofOne, ofOther] = standingsOf(
      [sideOf(one, second), sideOf(other, first)],
      confirmations.filter((each) => each.first === first && each.second === second),
      passages,
    )
    Object.assign(standings.get(first) ?? {}, { [second]: ofOne })
    Object.assign(standings.get(second) ?? {}, { [first]: ofOther })
  }
  for (const { locale, standings: written } of live) {
    const told = standings.get(locale) ?? {}
    if (JSON.stringify(told) !== JSON.stringify(written)) tell(tx, { storyId, locale, told })
  }
}

function tell(
  tx: Tx,
  { storyId, locale, told }: { storyId: number; locale: Locale; told: PerLocale<Standing> },
): void {
  tx.update(liveEditions)
    .set({ standings: told })
    .where(and(eq(liveEditions.storyId, storyId), eq(liveEditions.locale, locale)))
    .run()
}
