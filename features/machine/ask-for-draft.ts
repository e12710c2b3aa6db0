import type { Block } from '@/db/content'
import type { Locale } from '@/lib/i18n/locales'
import type { draftPanel } from './errands'

type Asked = { storyId: number; from: Locale; to: Locale; blocks: Block[] }

/** What a machine makes of a panel as it stands on the screen; null where there is no answer. For browsers. */
export async function askForDraft(
  asked: Asked,
): Promise<Awaited<ReturnType<typeof draftPanel>> | null> {
  try {
    const answer = await fetch('/api/drafts', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(asked),
    })
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}
