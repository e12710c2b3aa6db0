/** What parsers stumble over: ends of things, beginnings of others, numbers at their bounds, letters that are none. */
const tokens = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '</',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE a [',
    '&#x0;',
    '&#xD800;',
    '&lt',
  ],
  ...[
    '\0',
    '\r',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '\u2028',
    '\uFEFF',
    '\uFFFF',
    '\uD800',
    '\uDC00',
    '\u202E',
    '\u0301',
    '\u200D',
    '😀',
    '𠀀',
  ],
  ...[
    '0',
    '-1',
    '1e309',
    '9'.repeat(30),
    'NaN',
    'null',
    '2026-13-45',
    '25:61',
    '99999999999-01-01T00:00:00Z',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '../',
    '%00',
    '%',
    '%E4%B8',
    'javascript:',
    '{',
    '}',
    '[',
    ']',
    '`',
    '|',
    ';',
    ',',
  ],
  ...['一', '“', '”', '（', '>>', '--', '***', '```', '# ', '- ', '1. ', '|-|', '===', '~~~'],
]

/** One of many inputs near a valid one, and always the same one for the same chance. */
export function mutateText(text: string, others: readonly string[], random: () => number): string {
  let mutated = text
  const times = 1 + Math.floor(random() * 6)
  for (let time = 0; time < times; time++) mutated = changeText(mutated, others, random)
  return mutated.slice(0, longest)
}

const longest = 200_000

function changeText(text: string, others: readonly string[], random: () => number): string {
  const at = Math.floor(random() * (text.length + 1))
  const to = Math.min(text.length, at + Math.floor(random() ** 3 * 400))
  const [before, within, after] = [text.slice(0, at), text.slice(at, to), text.slice(to)]
  const token = pick(tokens, random)
  switch (Math.floor(random() * 8)) {
    case 0:
      return before + after
    case 1:
      return before + token + within + after
    case 2:
      return before + token + after
    case 3:
      return before + within.repeat(2 + Math.floor(random() * 8)) + after
    case 4:
      return before + token.repeat(1 + Math.floor(random() ** 4 * 3000)) + within + after
    case 5: {
      const other = pick(others, random)
      const from = Math.floor(random() * other.length)
      return before + other.slice(from, from + Math.floor(random() * 600)) + after
    }
    case 6:
      return before + [...within].reverse().join('') + after
    default:
      return before + within + String.fromCharCode(Math.floor(random() * 0x10000)) + after
  }
}

/** The same for files of bytes. */
export function mutateBytes(bytes: Buffer, random: () => number): Buffer {
  const mutated = Buffer.from(bytes)
  const times = 1 + Math.floor(random() * 12)
  for (let time = 0; time < times; time++) {
    const at = Math.floor(random() * mutated.length)
    const end = Math.min(mutated.length, at + Math.floor(random() * 64))
    if (random() < 0.2) mutated.fill(Math.floor(random() * 256), at, end)
    else mutated[at] = Math.floor(random() * 256)
  }
  return random() < 0.1 ? mutated.subarray(0, Math.floor(random() * mutated.length)) : mutated
}

function pick<T>(list: readonly T[], random: () => number): T {
  const picked = list[Math.floor(random() * list.length)]
  if (picked === undefined) throw new Error('There is nothing to pick from')
  return picked
}
