import type { Block } from '@/db/content'
import { type Locale, languageTags } from '@/lib/i18n/locales'

type Props = { blocks: Block[]; locale: Locale; empty: string }

/** The words of a panel, to compare and approve; not as readers see it. */
export function PanelText({ blocks, locale, empty }: Props) {
  const lines = blocks.flatMap(linesOf).filter((line) => line.trim() !== '')
  if (lines.length === 0) return empty && <p className="editor-nothing">{empty}</p>
  return (
    <div lang={languageTags[locale]}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity and never move
        <p key={index}>{line}</p>
      ))}
    </div>
  )
}

function linesOf(block: Block): string[] {
  const text = (runs: { text: string }[]) => runs.map((run) => run.text).join('')
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [text(block.text)]
    case 'quote':
      return block.paragraphs.map(text)
    case 'list':
      return block.items.map((item, index) =>
        block.style === 'numbered'
          ? `${(block.start ?? 1) + index}. ${text(item)}`
          : `• ${text(item)}`,
      )
    case 'picture':
      return [block.picture.caption || block.picture.alt]
    case 'gallery':
      return block.pictures.map((picture) => picture.caption || picture.alt)
    case 'table':
      return block.rows.map((row) => row.map(text).join(' | '))
    case 'rule':
      return ['* * *']
  }
}
