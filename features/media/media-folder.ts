import { join } from 'node:path'

/** Where the files of all pictures lie, a folder each. */
export const mediaFolder = (dataDir: string) => join(dataDir, 'media')

/** The widths of the renditions among a picture's files, ascending; crops lie beside them. */
export function widthsAmong(files: string[]): number[] {
  return files
    .filter((file) => /^\d+\.jpg$/u.test(file))
    .map((file) => Number.parseInt(file, 10))
    .sort((a, b) => a - b)
}
