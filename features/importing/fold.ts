/**
 * A function that writes a text with other characters, one for one, so that every index stays where it was.
 * What `rule` makes of a character is kept: lines are folded again and again, and patterns took a quarter of the
 * time in which a document is read.
 *
 * @param rule answers a code unit with another
 */
export function createFold(rule: (unit: string) => string): (text: string) => string {
  /** 0 of those that were not met yet. */
  const folded = new Uint16Array(0x10000)

  return (text) => {
    let written = ''
    let from = 0
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at)
      const other = folded[unit] || rule(text.charAt(at)).charCodeAt(0)
      folded[unit] = other
      if (other === unit) continue
      written += text.slice(from, at) + String.fromCharCode(other)
      from = at + 1
    }
    return from === 0 ? text : written + text.slice(from)
  }
}
