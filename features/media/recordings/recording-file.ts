import { statSync } from 'node:fs'
import { join } from 'node:path'
import { mediaFolder } from '@/features/media/media-folder'
import type { RecordingFormat } from '@/lib/recordings'

type Named = { id: string; format: RecordingFormat }

/** Where a recording lies, as it came. */
export const recordingFile = (dataDir: string, { id, format }: Named): string =>
  join(/* turbopackIgnore: true */ mediaFolder(dataDir), id, `original.${format}`)

/** How many bytes it has; null where it is not in the media folder. */
export const recordingLength = (dataDir: string, recording: Named): number | null =>
  statSync(recordingFile(dataDir, recording), { throwIfNoEntry: false })?.size ?? null
