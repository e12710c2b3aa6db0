/**
 * Whether a page breaks a line in the middle of a sentence, to a width: the sentence goes on behind it.
 * Elsewhere a line is one of its own: news sites part paragraphs by lines, and so stand verse and lists.
 */
export function isInSentence(lineBreak: Element): boolean {
  const [before, after] = [
    textBeside(lineBreak, 'previousSibling'),
    textBeside(lineBreak, 'nextSibling'),
  ]
  if (!before || !after) return false
  return /[,，、]$/u.test(before) || (/[\p{Ll}\d]$/u.test(before) && /^\p{Ll}/u.test(after))
}

const cjk = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’]'
const endsInCjk = new RegExp(`${cjk}$`, 'u')
const beginsInCjk = new RegExp(`^${cjk}`, 'u')

/** What stands in its place: a space between words, nothing beside Chinese. */
export function gapOf(lineBreak: Element): '' | ' ' {
  const isTight =
    endsInCjk.test(textBeside(lineBreak, 'previousSibling')) ||
    beginsInCjk.test(textBeside(lineBreak, 'nextSibling'))
  return isTight ? '' : ' '
}

/** The words next to it within its own paragraph; empty where another break, or nothing, is next. */
function textBeside(lineBreak: Element, side: 'previousSibling' | 'nextSibling'): string {
  let text = ''
  for (
    let node = lineBreak[side];
    node && !isBreak(node) && text.trim() === '';
    node = node[side]
  ) {
    text = node.textContent ?? ''
  }
  return text.trim()
}

const isBreak = (node: ChildNode) => node.nodeName.toUpperCase() === 'BR'
