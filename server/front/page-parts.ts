import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unescapeText } from '@/lib/markup'
import { hashSource } from './hash-source'
import { linksAhead } from './links-ahead'
import { parseSheet, type Sheet, usedOf } from './style-sheet'

export type PageParts = {
  /** Writes into a page what a browser would fetch before it shows all of it. */
  inline: (html: string) => { html: string; sources: Sources }
}

/** What stands in a page of styles and scripts, as its policy calls them. */
export type Sources = { styles: string[]; scripts: string[] }

type Folders = {
  /** Where the build puts its sheets. */
  sheets: string
  /** The scripts of readers' pages: what they say may make elements that no page has yet. */
  scripts: string
}

/** A script without another word is run before anything behind it is read. */
const script = /<script src="\/assets\/([\w-]+\.js)(?:\?[^"]*)?"><\/script>/gu
const link = /<link rel="stylesheet" href="\/_next\/[^"]*\/([^"/?]+\.css)[^"]*"[^>]*>/gu
const classes = /\sclass="([^"]*)"/gu
const tags = /<([a-z][a-z\d]*)/giu

/**
 * A page brings its own styles and the one script that goes before them: each beside it is one more way there and
 * back before a reader sees a word. Of a sheet of 44 kB a page uses the half. It brings the rules of its links, too,
 * which a browser would else fetch before its pictures, over the one connection that is open.
 */
export function readPageParts(folders: Folders): PageParts {
  const scripts = new Map(readAll(folders.scripts, '.js'))
  const words = [...scripts.values()].flatMap(wordsOf)
  const made = new Set(words.flatMap((word) => [word, `.${word}`]))
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
      const sources: Sources = { styles: [], scripts: [] }
      const html = page
        .replace(link, (whole, file: string) => {
          const sheet = sheetOf(file)
          if (!sheet) return whole
          const css = usedOf(sheet, (name) => held.has(name) || made.has(name))
          sources.styles.push(hashSource(css))
          return `<style>${css}</style>`
        })
        .replace(script, (whole, file: string) => {
          const text = scripts.get(file)
          if (text === undefined) return whole
          sources.scripts.push(hashSource(text))
          return `<script>${text}</script>`
        })
        .replace('</head>', (end) => {
          sources.scripts.push(linksAhead.source)
          return `${linksAhead.html}${end}`
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
