import { highestNumber } from '@/db/highest-number'

/** The number that a list begins with, out of what a page states; 1 where that is none of ours. */
export function firstNumber(stated: string | null | undefined): number {
  const trimmed = stated?.trim() ?? ''
  const number = Number(trimmed)
  return /^\d{1,9}$/u.test(trimmed) && number <= highestNumber ? number : 1
}
