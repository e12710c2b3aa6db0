import type { StoryContent } from '@/db/content'
import { normalPassage } from '@/features/passages/normal-form'

/** Whether two contents say the same: the order of keys and fields left empty make no difference. */
export function sameContent(one: StoryContent, other: StoryContent): boolean {
  return one === other || canonical(one) === canonical(other)
}

function canonical({ passages, ...fields }: StoryContent): string {
  return JSON.stringify([sorted(fields), passages.map(normalPassage)])
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value) || value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, part]) => part !== undefined && part !== '')
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)])
}
