const TOKEN =
  /(?<figure>(?:\d{1,3}(?:,\d{3}){1,6}(?!\d)|\d{1,18})(?:\.\d{1,9})?)(?<suffix>(?:st|nd|rd|th|s|bn|mn|tn|trn|k|m|b|F)(?![A-Za-z]))?|(?<word>[A-Za-z]+)/gi

/** A word in lower case, or a figure with what is written on to it: "12k", "1990s". */
export interface Token {
  start: number
  end: number
  word: string
  figure?: number
  suffix: string
}

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const { figure, suffix = '', word = '' } = match.groups ?? {}
    const start = match.index
    return {
      start,
      end: start + match[0].length,
      word: word.toLowerCase(),
      suffix,
      ...(figure !== undefined && { figure: Number(figure.replaceAll(',', '')) }),
    }
  })
}

/** Whether only a blank or hyphen stands between two tokens. */
export const isNext = (text: string, one: Token, next: Token) =>
  /^(?: |-|‑)?$/.test(text.slice(one.end, next.start))
