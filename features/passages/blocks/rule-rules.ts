import type { BlockOf } from '@/db/content'
import { type BlockRules, besideText, pictureless } from './block-rules'

/** A line that parts the text. */
export const ruleRules: BlockRules<BlockOf<'rule'>> = {
  ...besideText,
  ...pictureless,
  text: () => '',
  plain: () => '',
  words: () => [],
  runs: () => [],
  links: () => [],
  normal: () => ({ type: 'rule' }),
  isEmpty: () => false,
}
