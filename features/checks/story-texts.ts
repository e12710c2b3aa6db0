import type { Passage } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { isEmptyOnPurpose } from '@/features/passages/normal-form'
import { blockText } from '@/features/passages/text'
import { locales } from '@/lib/i18n/locales'
import type { PassageText } from './passage-text'
import { shapeOf } from './shape'

/** Whether the newsroom publishes in the two languages that the rules know. */
export const isChecked = locales.includes('zh') && locales.includes('en')

/** What a passage says in the two languages that are checked against each other. */
export function passageText(passage: Passage): PassageText {
  const { panels } = passage
  const [zh, en] = [blocksIn(panels, 'zh'), blocksIn(panels, 'en')]
  const emptyOnPurpose = (['zh', 'en'] as const).filter((each) => isEmptyOnPurpose(passage, each))
  return {
    zh: zh.map(blockText).join('\n'),
    en: en.map(blockText).join('\n'),
    ...(emptyOnPurpose.length > 0 && { emptyOnPurpose }),
    shapes: { zh: shapeOf(zh), en: shapeOf(en) },
  }
}
