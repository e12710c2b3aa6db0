/**
 * Why the workshop did not finish a piece of work: too many others wait, whoever asks has a share of it
 * in hand already, it took too long, or it took more memory than there is for it.
 */
export type WorkRefusal = 'busy' | 'too-many' | 'too-slow' | 'too-heavy'

export class WorkRefused extends Error {
  readonly code: WorkRefusal

  constructor(code: WorkRefusal) {
    super(code)
    this.code = code
  }
}
