import { numberIn, tags } from '@/db/tags'

/** Whether a page that touched this may show words that are not the present ones once it has moved. */
export const tellsOfText = (tag: string): boolean =>
  mayShowAnything.includes(tag) || numberIn(tag, 'story') !== null || numberIn(tag, 'card') !== null

/** The tags of all pages that may show one of the stories that were withdrawn. */
export function goneFrom(moved: ReadonlySet<string>): string[] {
  const withdrawn = [...moved]
    .map((tag) => numberIn(tag, 'withdrawn'))
    .filter((number) => number !== null)
  if (withdrawn.length === 0) return []
  return [...mayShowAnything, ...withdrawn.map(tags.story), ...withdrawn.map(tags.card)]
}

const mayShowAnything = [tags.everything, tags.texts, tags.corrections]
