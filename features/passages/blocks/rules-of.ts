import type { Block, BlockKind, BlockOf, StoryContent } from '@/db/content'
import { entryOf } from '@/lib/entry-of'
import type { BlockRules } from './block-rules'
import { embedRules } from './embed-rules'
import { galleryRules, pictureRules } from './picture-rules'
import { ruleRules } from './rule-rules'
import { tableRules } from './table-rules'
import { headingRules, listRules, paragraphRules, quoteRules } from './text-rules'

const rules = {
  paragraph: paragraphRules,
  heading: headingRules,
  quote: quoteRules,
  list: listRules,
  picture: pictureRules,
  gallery: galleryRules,
  table: tableRules,
  rule: ruleRules,
  embed: embedRules,
} satisfies { [Kind in BlockKind]: BlockRules<BlockOf<Kind>> }

/** What is known of a block by its kind. Throws UnknownKind. */
export const rulesOf = (block: Block): BlockRules => entryOf<BlockRules>(rules, block.type)

/** Whether this program knows all that a story holds: a newer one may have written of it. */
export function isKnown({ passages }: Pick<StoryContent, 'passages'>): boolean {
  const blocks = passages.flatMap(({ panels }) => Object.values(panels).flat())
  return blocks.every(({ type }) => Object.hasOwn(rules, type))
}
