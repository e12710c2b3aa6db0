/** Of a passage that begins this far below the top edge, in pixels, the reader is about to read. */
const readingLine = 80

/** Scrolls one frame to the passage that another shows at its top. */
export function keepPlace(from: HTMLIFrameElement, to: HTMLIFrameElement): void {
  const [before, after] = [from.contentDocument, to.contentWindow]
  // Neither can be looked into where the browser shows a fault of its own in it.
  if (!before || !to.contentDocument || !after) return
  const passage = [...before.querySelectorAll('[id^="p-"]')].findLast(
    (each) => each.getBoundingClientRect().top <= readingLine,
  )
  const same = passage && to.contentDocument.getElementById(passage.id)
  const top = same
    ? after.scrollY + same.getBoundingClientRect().top - passage.getBoundingClientRect().top
    : (from.contentWindow?.scrollY ?? 0)
  after.scrollTo({ top, behavior: 'instant' })
}

/** Links that the frame's owner does not follow in its own way open a window: it is no browser. */
export function leadLinks(frame: HTMLIFrameElement, follow: (path: string) => boolean): void {
  for (const link of frame.contentDocument?.links ?? []) {
    if (link.getAttribute('href')?.startsWith('#')) continue
    link.addEventListener('click', (event) => {
      if (follow(new URL(link.href).pathname)) event.preventDefault()
      else link.setAttribute('target', '_blank')
    })
  }
}
