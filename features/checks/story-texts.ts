import type { Passage } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { blockText } from '@/features/passages/text'
import { locales } from '@/lib/i18n/locales'
import type { PassageText } from './passage-text'

/** Whether the newsroom publishes in the two languages that the rules know. */
export const isChecked = locales.includes('zh') && locales.includes('en')

/** What a passage says in the two languages that are checked against each other. */
export function passageText({ panels }: Passage): PassageText {
  return { zh: textOf('zh'), en: textOf('en') }

  function textOf(locale: 'zh' | 'en'): string {
    return blocksIn(panels, locale).map(blockText).join('\n')
  }
}
