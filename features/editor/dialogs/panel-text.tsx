import type { Block, Inline } from '@/db/content'
import { type ByType, byType } from '@/lib/entry-of'
import { inLanguage, type Locale } from '@/lib/i18n/locales'

type Props = { blocks: Block[]; locale: Locale; empty: string }

/** The words of a panel, to compare and approve; not as readers see it. */
export function PanelText({ blocks, locale, empty }: Props) {
  const shown = blocks.flatMap(linesOf).filter((line) => line.trim() !== '')
  if (shown.length === 0) return empty && <p className="editor-nothing">{empty}</p>
  return (
    <div {...inLanguage(locale)}>
      {shown.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity and never move
        <p key={index}>{line}</p>
      ))}
    </div>
  )
}

const lines: ByType<Block, [], string[]> = {
  paragraph: ({ text }) => [textOf(text)],
  heading: ({ text }) => [textOf(text)],
  quote: ({ paragraphs }) => paragraphs.map(textOf),
  list: ({ style, start = 1, items }) =>
    items.map(
      (item, index) => `${style === 'numbered' ? `${start + index}.` : '•'} ${textOf(item)}`,
    ),
  picture: ({ picture }) => [picture.caption || picture.alt],
  gallery: ({ pictures }) => pictures.map(({ caption, alt }) => caption || alt),
  table: ({ rows }) => rows.map((row) => row.map(textOf).join(' | ')),
  rule: () => ['* * *'],
  embed: ({ title, caption = '', transcript = '' }) => [title, caption, ...transcript.split('\n')],
}

const linesOf = (block: Block) => byType(lines, block)

const textOf = (runs: Inline[]) => runs.map((run) => run.text).join('')
