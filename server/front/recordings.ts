import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { recordingFile } from '@/features/media/recordings/recording-file'
import { type RecordingFormat, recordingTypes } from '@/lib/recordings'
import { caching, safety, shownElsewhere } from './response-headers'

type Recording = { id: string; format: RecordingFormat }

/** Sends a recording, or the part of it that is asked for; false where there is none. */
export async function sendRecording(
  request: IncomingMessage,
  response: ServerResponse,
  dataDir: string,
  recording: Recording,
): Promise<boolean> {
  const path = recordingFile(dataDir, recording)
  const size = await stat(path)
    .then((found) => found.size)
    .catch(nullWhereMissing)
  if (size === null) return false
  const etag = `"${recording.id}"`
  const headers = {
    ...safety,
    ...shownElsewhere,
    // Opened by itself it is a file to play, and nothing that could act.
    'Content-Security-Policy': "default-src 'none'; media-src 'self'; sandbox",
    'Content-Type': recordingTypes[recording.format],
    'Cache-Control': caching.immutable,
    'Accept-Ranges': 'bytes',
    ETag: etag,
  }
  if (request.headers['if-none-match']?.includes(etag)) {
    response.writeHead(304, headers).end()
    return true
  }
  const condition = request.headers['if-range']
  const isSame = condition === undefined || condition === etag
  const range = isSame ? rangeOf(request.headers.range, size) : null
  if (range === 'outside') {
    response.writeHead(416, { ...headers, 'Content-Range': `bytes */${size}` }).end()
    return true
  }
  const { from, to } = range ?? { from: 0, to: size - 1 }
  response.writeHead(range ? 206 : 200, {
    ...headers,
    'Content-Length': to - from + 1,
    ...(range && { 'Content-Range': `bytes ${from}-${to}/${size}` }),
  })
  if (request.method === 'HEAD') response.end()
  else await pipeline(createReadStream(path, { start: from, end: to }), response).catch(whereLeft)
  return true
}

/**
 * The one range that a request asks for (RFC 9110, 14.1.2). Null where it asks for none, or for what we
 * need not understand: several at once, or other units. Then it gets the whole.
 */
export function rangeOf(
  asked: string | undefined,
  size: number,
): { from: number; to: number } | 'outside' | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/u.exec(asked?.trim() ?? '') ?? []
  if (first === '' && last === '') return null
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length > 0 ? { from: size - length, to: size - 1 } : 'outside'
  }
  const from = Number(first)
  const to = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < from) return null
  return from < size ? { from, to } : 'outside'
}

function nullWhereMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
  throw error
}

/** Whoever plays it stops in the middle when another place is asked for. */
function whereLeft(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE' && error.code !== 'ECONNRESET') throw error
}
