import type { Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { makeFile } from '@/features/exchange/make-file'
import type { TranslationFile } from '@/features/exchange/translation-file'

/** A whole story as it is sent to a translator from Chinese into English. */
export function fileOf(
  tx: Tx,
  content: StoryContent,
  story = { id: 1, number: 7 },
): TranslationFile {
  const notes = { behindNote: 'Again', draftNote: 'Read it' }
  return makeFile(tx, { story, content, from: 'zh', to: 'en', ids: null, ...notes })
}
