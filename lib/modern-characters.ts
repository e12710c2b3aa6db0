/** The characters of modern simplified texts, those of GB 2312: rows 16 to 87 of 94 characters, each a byte and A0 above its place. */
export const modernCharacters = new Set(
  new TextDecoder('gb18030').decode(
    Uint8Array.from({ length: 72 * 94 * 2 }, (_, at) =>
      at % 2 === 0 ? 0xb0 + Math.floor(at / 2 / 94) : 0xa1 + (Math.floor(at / 2) % 94),
    ),
  ),
)
