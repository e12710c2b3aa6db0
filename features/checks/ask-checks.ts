import type { checkStory, checkTexts } from './errands'
import type { PassageText } from './passage-text'

type Answer<Errand extends (...asked: never[]) => unknown> = Awaited<ReturnType<Errand>>

/** What the rules find in texts as they stand on the screen. For browsers. */
export const askAboutTexts = (texts: PassageText[], writtenOn: string | null) =>
  ask<Answer<typeof checkTexts>>('texts', { texts, writtenOn })

/** What the rules find in the newest version of a story. For browsers. */
export const askAboutStory = (storyId: number) =>
  ask<Answer<typeof checkStory>>('story', { storyId })

/** Null where there is no answer, or none that says anything. */
async function ask<Told>(what: 'texts' | 'story', asked: unknown): Promise<Told | null> {
  try {
    const answer = await fetch(`/api/checks/${what}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(asked),
    })
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}
