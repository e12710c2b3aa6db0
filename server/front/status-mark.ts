/** How a page says which status it is to be answered with: `<meta name="diptych:status">`. */
export const statusMark = /<meta name="diptych:status" content="(\d{3})"\s*\/?>/u

/** Takes the mark out of a page that else stays as it is. */
export function takeStatusMark(html: string): { html: string; status: number | null } {
  const mark = statusMark.exec(html)
  return { html: html.replace(statusMark, ''), status: mark ? Number(mark[1]) : null }
}
