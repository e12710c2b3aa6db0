import { Fragment, type ReactNode } from 'react'
import { Table, TableCell, TableHeading, TableRow } from '@/components/ui/table'
import type { Cell, ListItem, Token } from '@/lib/guide'

const assets = '../../public/'

/** Markdown as elements: markup in it stays the text that it is. */
export function GuideText({ tokens = [] }: { tokens?: Token[] }): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the text stands as it is
  return tokens.map((token, index) => <Fragment key={index}>{drawn(token)}</Fragment>)
}

function drawn(token: Token): ReactNode {
  switch (token.type) {
    case 'heading':
      return (
        <h2 id={token.text} className="mt-8 mb-2 text-lg font-semibold first:mt-0">
          <GuideText tokens={token.tokens} />
        </h2>
      )
    case 'paragraph':
      return (
        <p className="my-3">
          <GuideText tokens={token.tokens} />
        </p>
      )
    case 'list':
      return token.ordered ? (
        <ol className="my-3 list-decimal space-y-1.5 ps-6">{itemsOf(token.items)}</ol>
      ) : (
        <ul className="my-3 list-disc space-y-1.5 ps-6">{itemsOf(token.items)}</ul>
      )
    case 'table':
      return tableOf(token.header, token.rows)
    case 'image':
      return (
        // biome-ignore lint/performance/noImgElement: it lies among the assets as it is shown
        <img
          src={token.href.replace(assets, '/')}
          alt={token.text}
          loading="lazy"
          className="aspect-8/5 w-full max-w-3xl rounded-md border border-hairline"
        />
      )
    case 'strong':
      return (
        <strong>
          <GuideText tokens={token.tokens} />
        </strong>
      )
    case 'codespan':
      return <code className="rounded bg-paper-tint px-1">{token.text}</code>
    case 'space':
      return null
    default:
      return 'tokens' in token ? <GuideText tokens={token.tokens} /> : token.raw
  }
}

function itemsOf(items: ListItem[]): ReactNode {
  return items.map((item) => (
    <li key={item.raw}>
      <GuideText tokens={item.tokens} />
    </li>
  ))
}

function tableOf(header: Cell[], rows: Cell[][]): ReactNode {
  return (
    <Table label={header.map(({ text }) => text).join(', ')}>
      <thead>
        <TableRow>
          {header.map((cell) => (
            <TableHeading key={cell.text}>
              <GuideText tokens={cell.tokens} />
            </TableHeading>
          ))}
        </TableRow>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={row[0]?.text}>
            {row.map((cell) => (
              <TableCell key={cell.text}>
                <GuideText tokens={cell.tokens} />
              </TableCell>
            ))}
          </TableRow>
        ))}
      </tbody>
    </Table>
  )
}
