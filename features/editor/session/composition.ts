/** Characters being composed anywhere on the page: in the text, or in a headline. */
export type Composition = {
  isOn: () => boolean
  /** Once it has ended, or after `longest` milliseconds. */
  whenOver: (longest?: number) => Promise<void>
  stop: () => void
}

/** The composed text becomes part of the document a turn after the composition ends. */
const afterEnd = 50

export function watchComposition(page: Document): Composition {
  let isOn = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const waiting = new Set<() => void>()
  const release = () => {
    isOn = false
    for (const goOn of waiting) goOn()
    waiting.clear()
  }
  const begin = () => {
    clearTimeout(timer)
    isOn = true
  }
  const end = () => {
    clearTimeout(timer)
    if (isOn) timer = setTimeout(release, afterEnd)
  }
  // A field that is taken away in mid-composition tells of no end; the next key does.
  const endByKey = (event: KeyboardEvent) => {
    if (!event.isComposing && event.keyCode !== 229) end()
  }
  page.addEventListener('compositionstart', begin, true)
  page.addEventListener('compositionend', end, true)
  page.addEventListener('keydown', endByKey, true)
  return {
    isOn: () => isOn,
    whenOver: (longest) =>
      new Promise((resolve) => {
        if (!isOn) return resolve()
        waiting.add(resolve)
        if (longest !== undefined) setTimeout(resolve, longest)
      }),
    stop: () => {
      clearTimeout(timer)
      release()
      page.removeEventListener('compositionstart', begin, true)
      page.removeEventListener('compositionend', end, true)
      page.removeEventListener('keydown', endByKey, true)
    },
  }
}
