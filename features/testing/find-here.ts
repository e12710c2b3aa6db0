import type { StoryContent } from '@/db/content'
import { checkTexts } from '@/features/checks/check-texts'
import type { Finding } from '@/features/checks/finding'
import { passageText } from '@/features/checks/story-texts'
import { agreedParts } from '@/features/passages/agreed-parts'

/** What the rules find without a glossary, in this process: for tests that hold the clock. */
export async function findHere(content: StoryContent): Promise<Finding[]> {
  const texts = agreedParts(content).map(passageText)
  return checkTexts({ texts, terms: [], names: [], writtenOn: content.eventDate })
}
