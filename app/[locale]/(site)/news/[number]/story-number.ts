/** The story's number in an address; null for what is none. */
export function storyNumber(value: string): number | null {
  return /^[1-9]\d{0,8}$/u.test(value) ? Number(value) : null
}
