/** The characters of modern simplified texts, those of GB 2312: rows 16 to 87 of 94 characters, each a byte and A0 above its place. */
export const modernCharacters = new Set(
  new TextDecoder('gb18030').decode(
    Uint8Array.from({ length: 72 * 94 * 2 }, (_, at) =>
      at % 2 === 0 ? 0xb0 + Math.floor(at / 2 / 94) : 0xa1 + (Math.floor(at / 2) % 94),
    ),
  ),
)

/** The characters of modern traditional texts, those of Big5: leads A4 to F9, trails in two stretches. */
export const traditionalCharacters = new Set(
  new TextDecoder('big5').decode(
    Uint8Array.from({ length: 86 * 157 * 2 }, (_, at) => {
      const place = Math.floor(at / 2)
      const trail = place % 157
      if (at % 2 === 0) return 0xa4 + Math.floor(place / 157)
      return trail < 63 ? 0x40 + trail : 0xa1 + trail - 63
    }),
  ),
)
