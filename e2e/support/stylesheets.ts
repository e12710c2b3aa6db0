import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = '.next/static/chunks'

/** Every style sheet of the build, by its file. */
const sheets = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
)

/** The classes of a page that have a rule in some style sheet, and none in those that the page brings or loads. */
export function classesWithoutRule(html: string): string[] {
  const isLoaded = (file: string) => html.includes(`/${file}`)
  const brought = [...html.matchAll(/<style>([\s\S]*?)<\/style>/gu)].map(([, css = '']) => css)
  const loaded = [...sheets].filter(([file]) => isLoaded(file)).map(([, css]) => css)
  const ruled = rulesOf([...brought, ...loaded])
  const anywhere = rulesOf([...sheets.values()])
  const used = [...html.matchAll(/ class="([^"]*)"/gu)].flatMap(([, names = '']) =>
    names.split(' '),
  )
  return [...new Set(used)].filter((name) => anywhere.has(name) && !ruled.has(name))
}

/** The classes that have a rule. */
function rulesOf(styles: string[]): Set<string> {
  const selectors = styles.flatMap((css) => [...css.matchAll(/\.((?:[\w-]|\\.)+)/gu)])
  return new Set(selectors.map(([, name = '']) => name.replaceAll('\\', '')))
}
