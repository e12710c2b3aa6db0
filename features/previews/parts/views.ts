import type { Locale } from '@/lib/i18n/locales'
import { locales } from '@/lib/i18n/locales'
import { type Pair, pairKey, pairs } from '@/lib/i18n/pairs'
import { parallelPath, type StoryAddress, storyPath } from '@/lib/paths'

/** A draft in one language, or in two side by side. */
export type View = Locale | Pair

export const views: View[] = [...locales, ...pairs]

export const isPair = (view: View): view is Pair => typeof view !== 'string'

export const keyOf = (view: View): string => (isPair(view) ? pairKey(view) : view)

type Story = Omit<StoryAddress, 'locale'>

/** Where a view is to be seen. Two languages have an address from either, that of `locale` before. */
export function pathsOf(view: View, story: Story, locale: Locale): [string, ...string[]] {
  if (!isPair(view)) return [storyPath({ ...story, locale: view })]
  const [one, other] = view
  const first = parallelPath({ ...story, locale: one }, other)
  const second = parallelPath({ ...story, locale: other }, one)
  return locale === other ? [second, first] : [first, second]
}
