/** The page that a list's address asks for; NaN, which no list has, for anything but a number. */
export function pageNumber(value: string | string[] | undefined): number {
  if (value === undefined) return 1
  return typeof value === 'string' && /^[1-9]\d{0,5}$/u.test(value) ? Number(value) : Number.NaN
}
