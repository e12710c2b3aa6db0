import { type Bytes, Damaged } from './bytes'

/** Layer III of MPEG-1, 2 and 2.5 (ISO/IEC 11172-3 and 13818-3): kilobits a second and samples a second. */
const rates = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const
const samplings = [44_100, 48_000, 32_000]

const fewestFrames = 3
const chunk = 1_000_000
/** What programs leave behind the last frame beside tags, in bytes: silence that pads. */
const mostPadding = 100_000

export async function isMp3(bytes: Bytes): Promise<boolean> {
  let at = await startOf(bytes)
  for (let frame = 0; frame < fewestFrames; frame += 1) {
    const length = frameLength(await bytes.read(at, 4), 0)
    if (length === null) return false
    at += length
  }
  return at <= bytes.size
}

/** Whether frame follows frame to the end. Throws Damaged. */
export async function checkMp3(bytes: Bytes): Promise<void> {
  let at = await startOf(bytes)
  const end = bytes.size
  while (at < end) {
    const piece = await bytes.read(at, chunk)
    let within = 0
    for (let length = 0; within + 4 <= piece.length; within += length) {
      const next = frameLength(piece, within)
      if (next === null) return checkEnd(bytes, at + within)
      length = next
    }
    at += within
    if (within === 0) return checkEnd(bytes, at)
  }
  if (at > end) throw new Damaged('the last frame is cut off')
}

/** Tags may follow, and zeroes. */
async function checkEnd(bytes: Bytes, at: number): Promise<void> {
  const rest = bytes.size - at
  const head = (await bytes.read(at, 11)).toString('latin1')
  if (rest === 0 || /^(?:TAG|APETAGEX|LYRICSBEGIN|ID3)/u.test(head)) return
  const padding = rest <= mostPadding ? await bytes.read(at, rest) : null
  if (!padding?.every((byte) => byte === 0)) throw new Damaged('frames do not reach the end')
}

/** Behind the tag that may lead (id3.org, ID3v2.4.0 section 3.1). */
async function startOf({ read }: Bytes): Promise<number> {
  const head = await read(0, 10)
  if (head.toString('latin1', 0, 3) !== 'ID3' || head.length < 10) return 0
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((head[at] ?? 0) & 0x7f), 0)
  return 10 + size + ((head[5] ?? 0) & 0x10 ? 10 : 0)
}

/** The length of the frame whose header stands there, in bytes; null where none does. */
function frameLength(bytes: Buffer, at: number): number | null {
  if (bytes.length < at + 4) return null
  const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3)
  const version = (second >> 3) & 3
  const isLayer3 = first === 0xff && second >> 5 === 7 && version !== 1 && ((second >> 1) & 3) === 1
  const isFirst = version === 3
  const kilobits = rates[isFirst ? 1 : 2][third >> 4] ?? 0
  const sampling = samplings[(third >> 2) & 3]
  if (!isLayer3 || kilobits === 0 || !sampling) return null
  const samples = isFirst ? sampling : sampling / (version === 2 ? 2 : 4)
  return Math.floor(((isFirst ? 144_000 : 72_000) * kilobits) / samples) + ((third >> 1) & 1)
}
