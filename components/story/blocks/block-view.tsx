import type { MediaFile } from '@/components/story/edition'
import type { Block } from '@/db/content'
import type { Locale } from '@/lib/i18n/locales'
import { GalleryBlock } from './gallery-block'
import { HeadingBlock } from './heading-block'
import { InlineText } from './inline-text'
import { ListBlock } from './list-block'
import { PictureBlock } from './picture-block'
import { QuoteBlock } from './quote-block'
import { TableBlock } from './table-block'

type Props = { block: Block; locale: Locale; media: ReadonlyMap<string, MediaFile> }

export function BlockView({ block, locale, media }: Props) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <InlineText text={block.text} />
        </p>
      )
    case 'heading':
      return <HeadingBlock block={block} />
    case 'quote':
      return <QuoteBlock block={block} />
    case 'list':
      return <ListBlock block={block} />
    case 'picture':
      return <PictureBlock picture={block.picture} media={media} />
    case 'gallery':
      return <GalleryBlock block={block} locale={locale} media={media} />
    case 'table':
      return <TableBlock block={block} />
    case 'rule':
      return <hr />
    default:
      return block satisfies never
  }
}

/** The blocks of one panel. */
export function Blocks({ blocks, ...props }: Omit<Props, 'block'> & { blocks: Block[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity and never move.
  return blocks.map((block, index) => <BlockView key={index} block={block} {...props} />)
}
