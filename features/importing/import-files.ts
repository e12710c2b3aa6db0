import { learnStatistics } from '@/db/statistics'
import { ReadAhead } from './ahead/read-ahead'
import { type FileReport, type ImportOptions, importFile } from './import-file'
import type { Listed } from './list-documents'

/**
 * Imports files one after the other, read ahead on the machine's other cores, and tells of each once it is in.
 * @param learnEvery after so many files SQLite looks how its tables are filled: by what it knew of empty ones each
 * story would take longer than the one before
 */
export async function* importFiles(
  files: Listed[],
  options: ImportOptions,
  learnEvery = 1_000,
): AsyncGenerator<FileReport, void> {
  const { db, isDryRun, publish, timeZone, dataDir } = options
  const ahead = new ReadAhead(files, { isDryRun: isDryRun || !db, publish, timeZone, dataDir })
  try {
    for (const [index, file] of files.entries()) {
      yield await importFile(file, options, await ahead.take(index))
      if (db && !isDryRun && (index + 1) % learnEvery === 0) learnStatistics(db)
    }
  } finally {
    await ahead.end()
  }
}
