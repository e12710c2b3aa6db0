/** Addresses of pages and of mail; each pattern ends at the first sign that an address cannot hold. */
const pageAddress =
  /(?:(?:https?|ftp):\/\/|\bwww\.)(?:[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’<>"]|(?<=[/=])\p{Script=Han}+)+/giu
const longestMailPart = 64
const bareHost =
  /(?<![\p{L}\d.@-])(?:[a-z\d-]{1,63}\.){1,4}(?:com|org|net|edu|gov|cn|uk|io|info|news|tv|hk|tw|eu|int)(?![\p{Script=Latin}\d])(?:\/[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’<>"]*)?/giu

/** A text with its addresses blanked out: they are words of no language. */
export function withoutAddresses(text: string): string {
  if (!/[.@]/u.test(text)) return text
  return blankMail(text.replace(pageAddress, ' ')).replace(bareHost, ' ')
}

/** Looked for from each @, and no further than an address may reach. */
function blankMail(text: string): string {
  const parts: string[] = []
  let from = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const before = /(?<![\w.+-])[\w.+-]+$/u.exec(
      text.slice(Math.max(from, at - longestMailPart), at),
    )?.[0]
    const after = /^[a-z\d-]+(?:\.[a-z\d-]+)+/iu.exec(text.slice(at + 1, at + 256))?.[0]
    if (!before || !after) continue
    parts.push(text.slice(from, at - before.length))
    from = at + 1 + after.length
  }
  return [...parts, text.slice(from)].join(' ')
}
