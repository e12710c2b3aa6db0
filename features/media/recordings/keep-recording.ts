import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { stat, utimes } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type PictureRefusal, refusalCode } from '@/features/access/refused'
import { nameOfHash } from '@/features/media/picture-name'
import { moveDurably } from '@/lib/durable-file'
import type { RecordingFormat } from '@/lib/recordings'
import { readFormat } from './read-format'
import { recordingFile } from './recording-file'

export type KeptRecording = { id: string; format: RecordingFormat; bytes: number }

/** Keeps the recording in a file whole, under the hash of its bytes. Runs in the workshop. */
export async function keepRecording({
  path,
  dataDir,
}: {
  path: string
  dataDir: string
}): Promise<KeptRecording | { refused: PictureRefusal }> {
  try {
    const format = await readFormat(path)
    const hash = createHash('sha256')
    await pipeline(createReadStream(path), hash)
    const id = nameOfHash(hash.digest('hex'))
    const { size: bytes } = await stat(path)
    const kept = recordingFile(dataDir, { id, format })
    if (!existsSync(kept) || (await stat(kept)).size !== bytes) await moveDurably(path, kept)
    // What was kept long ago is not swept away before its row is written.
    else await utimes(dirname(kept), new Date(), new Date())
    return { id, format, bytes }
  } catch (error) {
    return { refused: refusalCode(error) }
  }
}
