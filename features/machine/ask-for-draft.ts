import type { Block } from '@/db/content'
import { askHere } from '@/lib/ask-here'
import type { Locale } from '@/lib/i18n/locales'
import type { draftPanel } from './errands'

type Asked = { storyId: number; from: Locale; to: Locale; blocks: Block[] }

/** What a machine makes of a panel as it stands on the screen. For browsers. */
export const askForDraft = (asked: Asked) =>
  askHere<Awaited<ReturnType<typeof draftPanel>>>('/api/drafts', asked)
