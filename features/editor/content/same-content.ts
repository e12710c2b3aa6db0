import type { Passage, StoryContent } from '@/db/content'
import { normalPassage } from '@/features/passages/normal-form'

/** Whether two contents say the same: the order of keys and fields left empty make no difference. */
export function sameContent(one: StoryContent, other: StoryContent): boolean {
  return one === other || canonical(one) === canonical(other)
}

// Passages are made anew only where the text was edited, and a long story has many.
const canonicalPassages = new WeakMap<Passage, string>()

function canonical({ passages, ...fields }: StoryContent): string {
  return [JSON.stringify(sorted(fields)), ...passages.map(canonicalPassage)].join()
}

function canonicalPassage(passage: Passage): string {
  const known = canonicalPassages.get(passage)
  if (known !== undefined) return known
  const text = JSON.stringify(normalPassage(passage))
  canonicalPassages.set(passage, text)
  return text
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value) || value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, part]) => part !== undefined && part !== '')
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)])
}
