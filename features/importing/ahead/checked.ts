import type { Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { checkTexts } from '@/features/checks/check-texts'
import type { Finding } from '@/features/checks/finding'
import { knownOf } from '@/features/checks/findings-of'
import { isChecked, passageText } from '@/features/checks/story-texts'
import { agreedParts } from '@/features/passages/agreed-parts'

/** What was found in some texts, and in which, by which words of the newsroom's: all that it depends on. */
export type Checked = { asked: string; findings: Finding[] }

/** What the rules find in a story; as it was found `before`, where that was of the same. */
export function checkedIn(tx: Tx, content: StoryContent, before: Checked | null = null): Checked {
  if (!isChecked) return { asked: '', findings: [] }
  const texts = agreedParts(content).map(passageText)
  const question = { texts, ...knownOf(tx, texts), writtenOn: content.eventDate }
  const asked = JSON.stringify(question)
  return before?.asked === asked ? before : { asked, findings: checkTexts(question) }
}
