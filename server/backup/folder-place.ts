import { existsSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Place } from './place'

/** Backups as files of a folder, on another disk if one is wise. */
export function folderPlace(folder: string): Place {
  const pathOf = (name: string) => join(folder, name)
  return {
    addressOf: pathOf,
    async keep(name, make) {
      await make(pathOf(name))
      return (await stat(pathOf(name))).size
    },
    bring: (name, use) => use(pathOf(name)),
    list: async () => (existsSync(folder) ? readdir(folder) : []),
    remove: (name) => rm(pathOf(name), { force: true }),
  }
}
