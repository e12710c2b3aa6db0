import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

export interface GoldDocument {
  name: string
  zh: string[]
  en: string[]
  links: [zh: number, en: number][]
}

export const CORPUS = resolve(process.env.DIPTYCH_CORPUS ?? '../shared/corpus')

/** The documents with their true links, in order of name; none where the corpus is missing. */
export function readGold(corpus = CORPUS): GoldDocument[] {
  const folder = resolve(corpus, 'gold')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const { zh, en, links } = JSON.parse(readFileSync(resolve(folder, file), 'utf8'))
      return { name: file.replace('.json', ''), zh, en, links }
    })
}
