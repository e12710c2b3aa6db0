import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** A file to import as the operator would name it, with its absolute path; or why a path leads to none. */
export type Listed = { file: string; path: string; fault?: 'empty-folder' | 'not-readable' }

/**
 * The files that the paths lead to, each once, in the order given: a file is itself, a folder the
 * texts, pages and Word files anywhere in it, and Markdown that has front matter: others are its
 * notes. Hidden files and folders are passed over, and what Word leaves beside a file that is open.
 * `from` is where relative paths begin.
 */
export function listDocuments(paths: string[], from: string): Listed[] {
  const listed = new Map<string, Listed>()
  for (const file of paths) {
    const named = { file, path: resolve(from, file) }
    for (const entry of isFolder(named.path) ? listFolder(named) : [named]) {
      if (!listed.has(entry.path)) listed.set(entry.path, entry)
    }
  }
  return [...listed.values()]
}

function listFolder(folder: Listed): Listed[] {
  const documents = documentsIn(folder)
  return documents.length > 0 ? documents : [{ ...folder, fault: 'empty-folder' }]
}

function documentsIn(folder: Listed): Listed[] {
  return (
    entriesOf(folder.path)
      ?.filter(({ name }) => !/^(?:\.|~\$)/u.test(name))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
      .flatMap((entry) => {
        const inside = { file: join(folder.file, entry.name), path: join(folder.path, entry.name) }
        // Links to folders are not followed: they may lead in a circle.
        if (entry.isDirectory()) return documentsIn(inside)
        return isDocument(inside.path) ? [inside] : []
      }) ?? [{ ...folder, fault: 'not-readable' }]
  )
}

function isDocument(path: string): boolean {
  if (/\.(?:txt|x?html?|docx)$/iu.test(path)) return true
  return /\.(?:md|markdown)$/iu.test(path) && headOf(path).startsWith('---')
}

function headOf(path: string): string {
  try {
    const file = openSync(path, 'r')
    try {
      const head = Buffer.alloc(8)
      return head.toString('utf8', 0, readSync(file, head, 0, 8, 0)).replace(/^\uFEFF/u, '')
    } finally {
      closeSync(file)
    }
  } catch {
    // Whoever reads it will say why it cannot be read.
    return '---'
  }
}

function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch {
    return undefined
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
