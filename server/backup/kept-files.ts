import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { mediaFolder } from '@/features/media/media-folder'

/** A file of the data folder: its path from there, with forward slashes. */
export interface KeptFile {
  name: string
  path: string
  size: number
}

/** What no other file could be made from again, beside the database: pictures, recordings, the secret. */
export function keptFiles(dataDir: string): KeptFile[] {
  const secret = fileAt(dataDir, 'secret')
  const media = existsSync(mediaFolder(dataDir)) ? filesIn(dataDir, 'media') : []
  return [...(secret ? [secret] : []), ...media]
}

/** Whether a name may stand in a backup: nothing leads out of the folder that it is taken out to. */
export const isKeptName = (name: string): boolean =>
  name === 'secret' || /^media\/[0-9a-f]{16}(?:\/[\w-]+(?:\.[\w-]+){0,4})+$/u.test(name)

function filesIn(dataDir: string, folder: string): KeptFile[] {
  return readdirSync(join(dataDir, folder), { withFileTypes: true })
    .filter(({ name }) => !name.endsWith('.part'))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const name = `${folder}/${entry.name}`
      if (entry.isDirectory()) return filesIn(dataDir, name)
      return fileAt(dataDir, name) ?? []
    })
}

/** Nothing where it was deleted meanwhile. */
function fileAt(dataDir: string, name: string): KeptFile | null {
  const path = join(dataDir, name)
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat?.isFile() ? { name, path, size: stat.size } : null
}
