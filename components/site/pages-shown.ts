/** The pages to offer from a page of a list: the first, the last, and its neighbours. */
export function pagesShown(page: number, pageCount: number): number[] {
  const neighbours = [page - 2, page - 1, page, page + 1, page + 2]
  const pages = [1, ...neighbours, pageCount]
  return [...new Set(pages.filter((shown) => shown >= 1 && shown <= pageCount))]
}
