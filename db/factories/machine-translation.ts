import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { liveEditions, type MachineTranslation } from '@/db/schema/publishing'
import type { Locale } from '@/lib/i18n/locales'

/** What readers have of a story in a language becomes what a machine made. */
export function makeByMachine(
  db: Tx,
  {
    storyId,
    locale,
    ...machineTranslation
  }: MachineTranslation & { storyId: number; locale: Locale },
): void {
  db.update(liveEditions)
    .set({ machineTranslation })
    .where(and(eq(liveEditions.storyId, storyId), eq(liveEditions.locale, locale)))
    .run()
}
