import { open } from 'node:fs/promises'
import { Refused } from '@/features/access/refused'
import { type RecordingFormat, recordingBytes } from '@/lib/recordings'
import { type Bytes, Damaged } from './bytes'
import { checkMp3, isMp3 } from './mp3'
import { checkMp4, isMp4 } from './mp4'
import { checkWebm, isWebm } from './webm'

const readers: Record<
  RecordingFormat,
  { is: (bytes: Bytes) => Promise<boolean>; check: (bytes: Bytes) => Promise<void> }
> = {
  mp4: { is: isMp4, check: checkMp4 },
  webm: { is: isWebm, check: checkWebm },
  mp3: { is: isMp3, check: checkMp3 },
}

/** The format of a file by what it holds, whatever it is called; checked to its last byte. Throws Refused. */
export async function readFormat(path: string): Promise<RecordingFormat> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    if (size > recordingBytes) throw new Refused('bytes-over-limit')
    return await formatOf({
      size,
      read: async (at, length) => {
        const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - at)))
        const { bytesRead } = await file.read(buffer, 0, buffer.length, at)
        return buffer.subarray(0, bytesRead)
      },
    })
  } finally {
    await file.close()
  }
}

export async function formatOf(bytes: Bytes): Promise<RecordingFormat> {
  for (const format of Object.keys(readers) as RecordingFormat[]) {
    const { is, check } = readers[format]
    if (!(await is(bytes))) continue
    try {
      await check(bytes)
    } catch (cause) {
      if (cause instanceof Damaged) throw new Refused('damaged', { cause })
      throw cause
    }
    return format
  }
  throw new Refused('kind-not-accepted')
}
