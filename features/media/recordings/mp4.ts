import { type Bytes, Damaged, mostParts } from './bytes'

/** Brands of MP4 as browsers play it (ISO/IEC 14496-12 and -14, mp4ra.org); QuickTime and pictures have others. */
const brands = /^(?:isom|iso[2-9]|mp4[12]|avc1|M4V |M4A |dash|msdh|f4v |3gp[4-9])$/u

type Box = { type: string; from: number; end: number }

export async function isMp4({ read }: Bytes): Promise<boolean> {
  const head = (await read(0, 12)).toString('latin1')
  return head.slice(4, 8) === 'ftyp' && brands.test(head.slice(8, 12))
}

/** Whether it is whole, with sound or film in it. Throws Damaged. */
export async function checkMp4(bytes: Bytes): Promise<void> {
  const boxes = await boxesIn(bytes, 0, bytes.size)
  const film = boxes.find(({ type }) => type === 'moov')
  if (!film || !boxes.some(({ type }) => type === 'mdat')) throw new Damaged('no film or no data')
  for (const track of await boxesIn(bytes, film.from, film.end)) {
    if (track.type === 'trak' && /^(?:vide|soun)$/u.test(await handlerOf(bytes, track))) return
  }
  throw new Damaged('no track to play')
}

async function handlerOf(bytes: Bytes, track: Box): Promise<string> {
  for (const media of await boxesIn(bytes, track.from, track.end)) {
    if (media.type !== 'mdia') continue
    for (const { type, from } of await boxesIn(bytes, media.from, media.end)) {
      if (type === 'hdlr') return (await bytes.read(from + 8, 4)).toString('latin1')
    }
  }
  return ''
}

/** The boxes one after another, which fill the place to its last byte. */
async function boxesIn({ read }: Bytes, from: number, end: number): Promise<Box[]> {
  const boxes: Box[] = []
  for (let at = from; at < end; ) {
    const head = await read(at, 16)
    if (head.length < 8 || boxes.length > mostParts) throw new Damaged('a box is cut off')
    const stated = head.readUInt32BE(0)
    const isLong = stated === 1 && head.length === 16
    const size = isLong ? Number(head.readBigUInt64BE(8)) : stated === 0 ? end - at : stated
    const start = at + (isLong ? 16 : 8)
    if (size < start - at || at + size > end) throw new Damaged('a box reaches beyond its place')
    boxes.push({ type: head.toString('latin1', 4, 8), from: start, end: at + size })
    at += size
  }
  return boxes
}
