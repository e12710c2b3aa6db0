/**
 * A function that a helper calls in its own process, so named that this process need not load it:
 * `module` is its file from the project's root.
 */
export type Job<Do extends Work> = { module: string; name: string; readonly does?: Do }

// biome-ignore lint/suspicious/noExplicitAny: any function of one input will do, and `Job` is typed by it
export type Work = (input: any) => unknown

export function job<Do extends Work>(module: string, name: string): Job<Do> {
  return { module, name }
}
