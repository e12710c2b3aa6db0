/** The smallest recordings that are whole, each with a mark of its own in its data. */

export function mp4(mark = ''): Buffer {
  const handler = box(
    'hdlr',
    Buffer.concat([Buffer.alloc(8), Buffer.from('vide'), Buffer.alloc(13)]),
  )
  return Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\x02\0isommp41', 'latin1')),
    box('moov', box('trak', box('mdia', handler))),
    box('mdat', Buffer.from(`film ${mark}`)),
  ])
}

export function webm(mark = ''): Buffer {
  const head = element('1a45dfa3', element('4282', Buffer.from('webm')))
  const tracks = element('1654ae6b', Buffer.alloc(4))
  const cluster = element('1f43b675', Buffer.from(`film ${mark}`))
  return Buffer.concat([head, element('18538067', Buffer.concat([tracks, cluster]))])
}

/** Ten frames of silence. */
export function mp3(mark = ''): Buffer {
  const frame = Buffer.alloc(417)
  Buffer.from([0xff, 0xfb, 0x90, 0]).copy(frame)
  frame.write(mark.slice(0, 300), 40)
  return Buffer.concat(Array.from({ length: 10 }, () => frame))
}

function box(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(content.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, content])
}

function element(id: string, content: Buffer): Buffer {
  const size = Buffer.alloc(8)
  size.writeBigUInt64BE(BigInt(content.length))
  size[0] = 1
  return Buffer.concat([Buffer.from(id, 'hex'), size, content])
}
