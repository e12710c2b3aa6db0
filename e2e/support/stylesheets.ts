import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = '.next/static/chunks'

/** Every style sheet of the build, by its file. */
const sheets = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
)

/** The classes of a page that have a rule in some style sheet, and none in those that the page loads. */
export function classesWithoutRule(html: string): string[] {
  const isLoaded = (file: string) => html.includes(`/${file}`)
  const loaded = rulesOf([...sheets.keys()].filter(isLoaded))
  const others = rulesOf([...sheets.keys()].filter((file) => !isLoaded(file)))
  const used = [...html.matchAll(/ class="([^"]*)"/gu)].flatMap(([, names = '']) =>
    names.split(' '),
  )
  return [...new Set(used)].filter((name) => others.has(name) && !loaded.has(name))
}

/** The classes that have a rule. */
function rulesOf(files: string[]): Set<string> {
  const selectors = files.flatMap((file) => [
    ...(sheets.get(file) ?? '').matchAll(/\.((?:[\w-]|\\.)+)/gu),
  ])
  return new Set(selectors.map(([, name = '']) => name.replaceAll('\\', '')))
}
