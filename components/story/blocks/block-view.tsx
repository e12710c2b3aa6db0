import type { ReactNode } from 'react'
import type { MediaFile } from '@/components/story/edition'
import type { Block } from '@/db/content'
import { type ByType, byType } from '@/lib/entry-of'
import type { Locale } from '@/lib/i18n/locales'
import { EmbedBlock } from './embed-block'
import { GalleryBlock } from './gallery-block'
import { HeadingBlock } from './heading-block'
import { InlineText } from './inline-text'
import { ListBlock } from './list-block'
import { PictureBlock } from './picture-block'
import { QuoteBlock } from './quote-block'
import { TableBlock } from './table-block'

type Surroundings = { locale: Locale; media: ReadonlyMap<string, MediaFile> }

const views: ByType<Block, [Surroundings], ReactNode> = {
  paragraph: ({ text }) => (
    <p>
      <InlineText text={text} />
    </p>
  ),
  heading: (block) => <HeadingBlock block={block} />,
  quote: (block) => <QuoteBlock block={block} />,
  list: (block) => <ListBlock block={block} />,
  picture: ({ picture }, { media }) => <PictureBlock picture={picture} media={media} />,
  gallery: (block, around) => <GalleryBlock block={block} {...around} />,
  table: (block) => <TableBlock block={block} />,
  rule: () => <hr />,
  embed: (block, around) => <EmbedBlock block={block} {...around} />,
}

/** The blocks of one panel. */
export function Blocks({ blocks, ...around }: Surroundings & { blocks: Block[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity and never move.
  return blocks.map((block, index) => <BlockView key={index} block={block} {...around} />)
}

function BlockView({ block, ...around }: Surroundings & { block: Block }) {
  return byType(views, block, around)
}
