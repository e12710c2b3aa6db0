/**
 * Why the workshop did not finish a piece of work: too many others wait, it took too long, or it took
 * more memory than there is for it.
 */
export type WorkRefusal = 'busy' | 'too-slow' | 'too-heavy'

export class WorkRefused extends Error {
  readonly code: WorkRefusal

  constructor(code: WorkRefusal) {
    super(code)
    this.code = code
  }
}
