import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSheet, type Sheet, usedOf } from './style-sheet'

export type PageStyles = {
  /** Writes into a page what it uses of its sheets; `sources` are what a policy calls them. */
  inline: (html: string) => { html: string; sources: string[] }
}

type Folders = {
  /** Where the build puts its sheets. */
  sheets: string
  /** The scripts of readers' pages, which may give an element a class that no page has yet. */
  scripts: string
}

const link = /<link rel="stylesheet" href="\/_next\/[^"]*\/([^"/?]+\.css)[^"]*"[^>]*>/gu
const classes = /\sclass="([^"]*)"/gu

/**
 * A page brings its own styles: a sheet beside it is one more way there and back before a reader sees a word.
 * Of a sheet of 44 kB a page uses the half.
 */
export function readPageStyles(folders: Folders): PageStyles {
  const scripts = readAll(folders.scripts, '.js')
  const named = new Set(scripts.flatMap(([, text]) => text.match(/[\w-]+/gu) ?? []))
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
      const borne = new Set([...page.matchAll(classes)].flatMap(([, names = '']) => listed(names)))
      const sources: string[] = []
      const html = page.replace(link, (whole, file: string) => {
        const sheet = sheetOf(file)
        if (!sheet) return whole
        const css = usedOf(sheet, (name) => borne.has(name) || named.has(name))
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

/** The classes of an attribute, as React escapes it. */
function listed(attribute: string): string[] {
  return attribute
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .split(/\s+/u)
}
