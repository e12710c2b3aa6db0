import type { BlockOf, Inline } from '@/db/content'
import { InlineText } from './inline-text'

export function TableBlock({ block }: { block: BlockOf<'table'> }) {
  const [first = [], ...rest] = block.rows
  const rows = block.hasHeader ? rest : block.rows
  return (
    // Wide tables scroll by themselves; the focus lets the keyboard scroll them.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
    <section className="table-scroll" tabIndex={0} aria-label={block.caption}>
      <table>
        {block.caption && <caption>{block.caption}</caption>}
        {block.hasHeader && (
          <thead>
            <tr>
              {first.map((text, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity and never move.
                <th key={index} scope="col">
                  <InlineText text={text} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity and never move.
            <TableRow key={index} cells={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function TableRow({ cells }: { cells: Inline[][] }) {
  return (
    <tr>
      {cells.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity and never move.
        <td key={index}>
          <InlineText text={text} />
        </td>
      ))}
    </tr>
  )
}
