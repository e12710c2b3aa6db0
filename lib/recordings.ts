/** The newsroom's own sound and film, as it is kept and sent. */
export const recordingTypes = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  mp3: 'audio/mpeg',
} as const

export type RecordingFormat = keyof typeof recordingTypes

export const recordingFormats = ['mp4', 'webm', 'mp3'] as const satisfies RecordingFormat[]

export const recordingMegabytes = 500
export const recordingBytes = recordingMegabytes * 1024 * 1024

export const isSound = (format: RecordingFormat) => recordingTypes[format].startsWith('audio/')

/** A recording under the hash of its bytes: what an address holds never changes. */
export const recordingPath = (id: string, format: RecordingFormat) => `/recordings/${id}.${format}`

/** The recording that a path names; null for any other path. */
export function recordingAt(path: string): { id: string; format: RecordingFormat } | null {
  const [, id = '', name] = /^\/recordings\/([0-9a-f]{16})\.([a-z0-9]{3,4})$/u.exec(path) ?? []
  const format = recordingFormats.find((each) => each === name)
  return format ? { id, format } : null
}
