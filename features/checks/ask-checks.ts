import { askHere } from '@/lib/ask-here'
import type { checkStory, checkTexts } from './errands'
import type { PassageText } from './passage-text'

type Answer<Errand extends (...asked: never[]) => unknown> = Awaited<ReturnType<Errand>>

/** What the rules find in texts as they stand on the screen. For browsers. */
export const askAboutTexts = (texts: PassageText[], writtenOn: string | null) =>
  askHere<Answer<typeof checkTexts>>('/api/checks/texts', { texts, writtenOn })

/** What the rules find in the newest version of a story. For browsers. */
export const askAboutStory = (storyId: number) =>
  askHere<Answer<typeof checkStory>>('/api/checks/story', { storyId })
