import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

/**
 * A password that falls to so few guesses is tried by everyone who tries at all: it is on the lists of
 * those that became known, or on them with a year or a mark behind it, a row of the keyboard, a repetition.
 */
const fewestGuesses = 10 ** 8

/** What is longer adds to its strength, and the estimate takes its time over it. */
const mostLookedAt = 48

const estimate = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })

export function isCommonPassword(password: string): boolean {
  return estimate.check(password.slice(0, mostLookedAt)).guesses < fewestGuesses
}
