import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unescapeText } from '@/lib/markup'
import { parseSheet, type Sheet, usedOf } from './style-sheet'

export type PageStyles = {
  /** Writes into a page what it uses of its sheets; `sources` are what a policy calls them. */
  inline: (html: string) => { html: string; sources: string[] }
}

type Folders = {
  /** Where the build puts its sheets. */
  sheets: string
  /** The scripts of readers' pages, which may make elements that no page has yet. */
  scripts: string
}

const link = /<link rel="stylesheet" href="\/_next\/[^"]*\/([^"/?]+\.css)[^"]*"[^>]*>/gu
const classes = /\sclass="([^"]*)"/gu
const tags = /<([a-z][a-z\d]*)/giu

/**
 * A page brings its own styles: a sheet beside it is one more way there and back before a reader sees a word.
 * Of a sheet of 44 kB a page uses the half.
 */
export function readPageStyles(folders: Folders): PageStyles {
  const scripts = readAll(folders.scripts, '.js').map(([, text]) => text)
  const made = new Set(scripts.flatMap(wordsOf).flatMap((word) => [word, `.${word}`]))
  const texts = new Map(readAll(folders.sheets, '.css'))
  const sheets = new Map<string, Sheet>()

  function sheetOf(file: string): Sheet | undefined {
    const text = texts.get(file)
    if (text === undefined) return undefined
    const sheet = sheets.get(file) ?? parseSheet(text)
    sheets.set(file, sheet)
    return sheet
  }

  return {
    inline(page) {
      const held = heldBy(page)
      const sources: string[] = []
      const html = page.replace(link, (whole, file: string) => {
        const sheet = sheetOf(file)
        if (!sheet) return whole
        const css = usedOf(sheet, (name) => held.has(name) || made.has(name))
        sources.push(`'sha256-${createHash('sha256').update(css).digest('base64')}'`)
        return `<style>${css}</style>`
      })
      return { html, sources }
    },
  }
}

const readAll = (folder: string, extension: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(extension))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const)

const wordsOf = (text: string) => text.match(/[\w-]+/gu) ?? []

/** What elements of a page are, as selectors say it. */
function heldBy(page: string): Set<string> {
  const kinds = [...page.matchAll(tags)].map(([, tag = '']) => tag.toLowerCase())
  const names = [...page.matchAll(classes)].flatMap(([, all = '']) =>
    unescapeText(all).split(/\s+/u),
  )
  return new Set([...kinds, ...names.map((name) => `.${name}`)])
}
