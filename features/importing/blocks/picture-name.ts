/** How people know a picture of a page: by its words, else by the name of its file; or by nothing. */
export function pictureName(element: Element): string {
  const stated = ['alt', 'title', 'aria-label'].map((name) => element.getAttribute(name)?.trim())
  const words = stated.find(Boolean)
  if (words) return words
  // WeChat and other pages load a picture late, and keep its address elsewhere until then.
  const address = ['data-src', 'data-original', 'data-actualsrc', 'src', 'data']
    .map((name) => element.getAttribute(name)?.trim())
    .find((each) => each && !each.startsWith('data:'))
  return address ? fileName(address) : ''
}

function fileName(address: string): string {
  const path = address.split(/[?#]/u)[0] ?? ''
  const last = path.split(/[\\/]/u).findLast(Boolean) ?? ''
  // WeChat calls every picture 640 or 0: the address is all that there is to tell it by.
  const name = /\.\w{2,5}$/u.test(last) ? last : path.replace(/^https?:\/\//u, '')
  try {
    return decodeURIComponent(name)
  } catch {
    // An address need not be written as it should.
    return name
  }
}
