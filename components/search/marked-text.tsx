import type { Fragment } from './search-page'

/** Text with the matched words marked. */
export function MarkedText({ fragments }: { fragments: Fragment[] }) {
  let at = 0
  return fragments.map(({ text, isMatch }) => {
    const key = at
    at += text.length
    return isMatch ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
  })
}
