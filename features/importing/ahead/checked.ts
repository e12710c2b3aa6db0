import type { Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { checkTexts } from '@/features/checks/check-texts'
import type { Finding } from '@/features/checks/finding'
import { knownOf } from '@/features/checks/findings-of'
import { isChecked, passageText } from '@/features/checks/story-texts'
import { agreedParts } from '@/features/passages/agreed-parts'

/** What was found in some texts, and in which, by which words of the newsroom's: all that it depends on. */
export type Checked = { asked: string; findings: Finding[] }

/** What the rules find in a story. */
export function checkedIn(tx: Tx, content: StoryContent): Checked {
  const question = questionOf(tx, content)
  return { asked: JSON.stringify(question), findings: question ? checkTexts(question) : [] }
}

/** Whether the rules would find the same in a story, by what the newsroom knows now. */
export function stillHolds(tx: Tx, content: StoryContent, { asked }: Checked): boolean {
  return JSON.stringify(questionOf(tx, content)) === asked
}

/** Null where the newsroom writes in other languages than the rules know. */
function questionOf(tx: Tx, content: StoryContent) {
  if (!isChecked) return null
  const texts = agreedParts(content).map(passageText)
  return { texts, ...knownOf(tx, texts), writtenOn: content.eventDate }
}
