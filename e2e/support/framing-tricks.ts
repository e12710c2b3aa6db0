import { request } from './raw-http'

type Trick = { name: string; bytes: string }

/**
 * Requests whose end two parsers may see in different places, each around `inner`: a request that nobody
 * has sent where the outer one is understood.
 */
export function framingTricks(outer: string, inner: string, host: string): Trick[] {
  const piece = `${inner.length.toString(16)}\r\n${inner}\r\n0\r\n\r\n`
  const methods = ['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS', 'TRACE', 'PUT']
  const framings: [name: string, headers: string[], body: string][] = [
    ['a length', [`Content-Length: ${inner.length}`], inner],
    [
      'a length named in Connection',
      [`Content-Length: ${inner.length}`, 'Connection: content-length'],
      inner,
    ],
    [
      'a length named in Connection: close',
      [`Content-Length: ${inner.length}`, 'Connection: content-length, keep-alive'],
      inner,
    ],
    ['pieces', ['Transfer-Encoding: chunked'], piece],
    [
      'pieces named in Connection',
      ['Transfer-Encoding: chunked', 'Connection: transfer-encoding'],
      piece,
    ],
    [
      'a length and pieces',
      [`Content-Length: ${piece.length}`, 'Transfer-Encoding: chunked'],
      piece,
    ],
    [
      'a length and an early end',
      [`Content-Length: ${inner.length + 5}`, 'Transfer-Encoding: chunked'],
      `0\r\n\r\n${inner}`,
    ],
    ['pieces and a length of nothing', ['Transfer-Encoding: chunked', 'Content-Length: 0'], piece],
    ['two lengths', ['Content-Length: 0', `Content-Length: ${inner.length}`], inner],
    ['two lengths on one line', [`Content-Length: 0, ${inner.length}`], inner],
    ['a length with a sign', [`Content-Length: +${inner.length}`], inner],
    ['a length in hexadecimal', [`Content-Length: 0x${inner.length.toString(16)}`], inner],
    ['a length less than nothing', ['Content-Length: -1'], inner],
    ['a length with a space before its colon', [`Content-Length : ${inner.length}`], inner],
    ['a length on the next line', ['Content-Length:', ` ${inner.length}`], inner],
    ['another header that goes on', ['X-Note: a', ` Content-Length: ${inner.length}`], inner],
    ['a first line that is indented', [' X-Note: a', `Content-Length: ${inner.length}`], inner],
    ['pieces on the next line', ['Transfer-Encoding:', ' chunked'], piece],
    ['pieces after a space', [' Transfer-Encoding: chunked'], piece],
    ['pieces with a space before the colon', ['Transfer-Encoding : chunked'], piece],
    ['pieces that are none', ['Transfer-Encoding: xchunked'], piece],
    ['pieces in quotes', ['Transfer-Encoding: "chunked"'], piece],
    ['pieces, then as it is', ['Transfer-Encoding: chunked, identity'], piece],
    ['as it is, then pieces', ['Transfer-Encoding: identity, chunked'], piece],
    ['as it is', ['Transfer-Encoding: identity', `Content-Length: ${inner.length}`], inner],
    ['pieces twice', ['Transfer-Encoding: chunked', 'Transfer-Encoding: chunked'], piece],
    ['pieces by two names', ['Transfer-Encoding: chunked', 'Transfer-Encoding: x'], piece],
    ['pieces in capitals', ['Transfer-Encoding: CHUNKED'], piece],
    ['pieces after a tabulator', ['Transfer-Encoding:\tchunked'], piece],
    ['a bare line feed', [`X-Note: a\nContent-Length: ${inner.length}`], inner],
    ['a bare carriage return', [`X-Note: a\rContent-Length: ${inner.length}`], inner],
    ['a nought in a value', [`X-Note: a\0`, `Content-Length: ${inner.length}`], inner],
    [
      'pieces that end by line feeds',
      ['Transfer-Encoding: chunked'],
      piece.replaceAll('\r\n0\r\n', '\n0\n'),
    ],
    [
      'a piece with a size too large',
      ['Transfer-Encoding: chunked'],
      `fffffffffffffffff\r\n${inner}`,
    ],
    ['a piece with a note of two lines', ['Transfer-Encoding: chunked'], `0;a=b\n\r\n\r\n${inner}`],
    ['what is expected', ['Expect: 100-continue', `Content-Length: ${inner.length}`], inner],
    ['what nobody expects', ['Expect: 200-ok', `Content-Length: ${inner.length}`], inner],
    [
      'another protocol',
      ['Connection: Upgrade', 'Upgrade: h2c', `Content-Length: ${inner.length}`],
      inner,
    ],
    [
      'a socket',
      ['Connection: Upgrade', 'Upgrade: websocket', `Content-Length: ${inner.length}`],
      inner,
    ],
    ['nothing', [], ''],
  ]
  return methods.flatMap((method) =>
    framings.map(([name, headers, body]) => ({
      name: `${method} with ${name}`,
      bytes: request(`${method} ${outer} HTTP/1.1`, `Host: ${host}`, ...headers) + body,
    })),
  )
}
