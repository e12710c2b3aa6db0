import { type Bytes, Damaged, mostParts } from './bytes'

/** WebM is EBML (RFC 8794) with the elements of Matroska (RFC 9559). */
const ids = {
  head: 0x1a45dfa3,
  type: 0x4282,
  segment: 0x18538067,
  tracks: 0x1654ae6b,
  cluster: 0x1f43b675,
}

type Element = { id: number; from: number; end: number; isEndless: boolean }

export async function isWebm(bytes: Bytes): Promise<boolean> {
  const head = await elementAt(bytes, 0, bytes.size).catch(() => null)
  if (head?.id !== ids.head || head.end - head.from > 1000) return false
  for (let at = head.from; at < head.end; ) {
    const element = await elementAt(bytes, at, head.end).catch(() => null)
    if (!element) return false
    const text = await bytes.read(element.from, element.end - element.from)
    if (element.id === ids.type) return /^webm\0*$/u.test(text.toString('latin1'))
    at = element.end
  }
  return false
}

/** Whether it is whole, with something to play in it. Throws Damaged. */
export async function checkWebm(bytes: Bytes): Promise<void> {
  const head = await elementAt(bytes, 0, bytes.size)
  const segment = await elementAt(bytes, head.end, bytes.size)
  if (segment.id !== ids.segment || segment.end !== bytes.size)
    throw new Damaged('no whole segment')
  const found = new Set<number>()
  let parts = 0
  for (let at = segment.from; at < segment.end; ) {
    const element = await elementAt(bytes, at, segment.end)
    found.add(element.id)
    parts += 1
    if (parts > mostParts) throw new Damaged('too many parts')
    // A browser's recorder does not know how long a cluster will be: what follows lies in it.
    at = element.isEndless ? element.from : element.end
  }
  if (!found.has(ids.tracks) || !found.has(ids.cluster)) throw new Damaged('nothing to play')
}

async function elementAt({ read }: Bytes, at: number, end: number): Promise<Element> {
  const head = await read(at, 12)
  const idLength = Math.clz32(head[0] ?? 0) - 23
  const sizeLength = Math.clz32(head[idLength] ?? 0) - 23
  if (idLength > 4 || sizeLength > 8 || head.length < idLength + sizeLength) {
    throw new Damaged('an element is cut off')
  }
  const id = head.readUIntBE(0, idLength)
  const digits = [...head.subarray(idLength, idLength + sizeLength)]
  digits[0] = (digits[0] ?? 0) & (0xff >> sizeLength)
  const isEndless = digits.every(
    (digit, index) => digit === (index === 0 ? 0xff >> sizeLength : 0xff),
  )
  const size = digits.reduce((sum, digit) => sum * 256 + digit, 0)
  const from = at + idLength + sizeLength
  const last = isEndless ? end : from + size
  if (last > end) throw new Damaged('an element reaches beyond its place')
  return { id, from, end: last, isEndless }
}
