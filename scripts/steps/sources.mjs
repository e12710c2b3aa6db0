import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const notBuilt = /\.test\.tsx?$/u

/** Every file of the folders but the tests, from the project's root. */
export function filesIn(folders) {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !notBuilt.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length)),
  )
}

/** Another wherever one of the files is another. */
export function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files.toSorted()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** What a build was made from, as it noted; null where there is none. */
export function readStamp(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
