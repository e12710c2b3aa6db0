/**
 * The list that a paragraph of Word or WPS is an item of: they write lists as paragraphs that carry
 * their bullet or number as text.
 */
export function wordListItem(element: Element): 'bulleted' | 'numbered' | null {
  const style = element.getAttribute('style') ?? ''
  if (!/mso-list:\s{0,9}(?!none|ignore)\S{1,99}\s{1,9}level\d/iu.test(style)) return null
  const marker = [...element.querySelectorAll('[style]')]
    .find((part) => /mso-list:\s*ignore/iu.test(part.getAttribute('style') ?? ''))
    ?.textContent?.trim()
  const isNumber = /^[(（]?(?:\d+|[a-z]{1,3}|[ivxlc]+|[一二三四五六七八九十]+)[.)）、．]/iu
  return marker && isNumber.test(marker) ? 'numbered' : 'bulleted'
}
