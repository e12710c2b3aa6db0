import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lexer, type Token, type Tokens } from 'marked'
import type { Locale } from './i18n/locales'

export type { Token }
export type ListItem = Tokens.ListItem
export type Cell = Tokens.TableCell

/** The guide for the staff, as `docs/guide` has it: its title, and the parts that follow. */
export function readGuide(locale: Locale): { title: string; parts: Token[] } {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), 'docs', 'guide')
  const [first, ...rest] = lexer(readFileSync(join(folder, `${locale}.md`), 'utf8'))
  if (first?.type !== 'heading') throw new Error(`The guide in ${locale} begins without a title`)
  return { title: first.text, parts: rest.filter((token) => !leadsToOther(token)) }
}

/** In the newsroom the bar above leads to the other language. */
function leadsToOther({ raw }: Token): boolean {
  return /^\[[^\]]+\]\(\w+\.md\)\s*$/u.test(raw)
}
