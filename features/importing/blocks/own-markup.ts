import type { BlockOf, Picture } from '@/db/content'
import { cleanText } from '@/lib/clean-text'
import { isMediaId } from '@/lib/ids'
import { isPlayerVideo, playerNames } from '@/lib/players'
import { recordingFormats } from '@/lib/recordings'

/**
 * What our own markup carries of pictures and embeds, as the schemas of `db/blocks.ts` would take it. Read by hand: for these
 * two the editor would have to bring zod, which weighs as much as all of its windows. Anyone can write such markup.
 */

/** The pictures of a gallery; none where one of them is not as we write it. */
export function picturesIn(markup: string | undefined): Picture[] {
  const values = parsed(markup)
  const pictures = Array.isArray(values) ? values.map(pictureOf) : []
  return pictures.every((picture) => picture !== undefined) ? pictures : []
}

export function embedIn(markup: string | undefined): BlockOf<'embed'> | null {
  const embed = fieldsOf<BlockOf<'embed'>>(
    parsed(markup),
    { type: oneOf(['embed']), source: sourceOf, title: words },
    { still: (value) => fieldsOf(value, { mediaId }), caption: words, transcript: words },
  )
  return embed ?? null
}

function pictureOf(value: unknown): Picture | undefined {
  return fieldsOf<Picture>(value, { mediaId, alt: words }, { caption: words, credit: words })
}

function sourceOf(value: unknown): BlockOf<'embed'>['source'] | undefined {
  const recording = fieldsOf<Extract<BlockOf<'embed'>['source'], { kind: 'recording' }>>(value, {
    kind: oneOf(['recording']),
    mediaId,
    format: oneOf(recordingFormats),
  })
  if (recording) return recording
  const video = fieldsOf<Extract<BlockOf<'embed'>['source'], { kind: 'player' }>>(
    value,
    { kind: oneOf(['player']), player: oneOf(playerNames), id: text },
    { start: second },
  )
  return video && isPlayerVideo(video) ? video : undefined
}

/** Undefined is what no field may be. */
type Reader = (value: unknown) => unknown

/** An object of these fields and no others, each as its reader gives it. */
function fieldsOf<Value>(
  value: unknown,
  needed: Record<string, Reader>,
  further: Record<string, Reader> = {},
): Value | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const readers = new Map(Object.entries({ ...needed, ...further }))
  const given = Object.entries(value)
  const read = given.map(([name, field]) => [name, readers.get(name)?.(field)] as const)
  const isRead = read.every(([, field]) => field !== undefined)
  const isWhole = Object.keys(needed).every((name) => Object.hasOwn(value, name))
  // Each field is what its reader gave.
  return isRead && isWhole ? (Object.fromEntries(read) as Value) : undefined
}

const text: Reader = (value) => (typeof value === 'string' ? value : undefined)

const words: Reader = (value) => (typeof value === 'string' ? cleanText(value) : undefined)

const mediaId: Reader = (value) =>
  typeof value === 'string' && isMediaId(value) ? value : undefined

const second: Reader = (value) =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 86_400 ? value : undefined

const oneOf =
  (names: readonly string[]): Reader =>
  (value) =>
    names.find((name) => name === value)

function parsed(json = ''): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
