/** Where characters and Latin letters or figures meet, with what may part them. */
const MEETINGS = /(?<=\p{Script=Han})( ?)(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])( ?)(?=\p{Script=Han})/gu

/**
 * Blanks between characters and Latin letters that a passage has in some places and not in others: the fewer are
 * told of, each with the characters beside it, and with what would be like the rest.
 */
export function blanksBesideLatin(text: string): { start: number; end: number; text: string }[] {
  const found = [...text.matchAll(MEETINGS)].map(({ index, 0: blank }) => ({ index, blank }))
  // A dateline ends with a blank: 新华社北京11月7日电 7日上午.
  const parted = found.filter(({ index, blank }) => blank && !/[电讯]/.test(text.charAt(index - 1)))
  const joined = found.filter(({ blank }) => !blank)
  if (parted.length === 0 || joined.length === 0) return []
  // Where both are as many, news is set without.
  const [fewer, like] = parted.length <= joined.length ? [parted, ''] : [joined, ' ']
  return fewer.map(({ index, blank }) => {
    const [start, end] = [index - 1, index + blank.length + 1]
    return { start, end, text: `${text.charAt(start)}${like}${text.charAt(end - 1)}` }
  })
}
