import type { WorkRefusal } from '@/features/workshop/work-refused'

export type RefusalCode =
  | WorkRefusal
  | 'bytes-over-limit'
  | 'kind-not-accepted'
  | 'heic'
  | 'pixels-over-limit'
  | 'sides-over-limit'
  /** It says that it is a picture, and cannot be read as one. */
  | 'damaged'
  | 'no-picture'
  | 'nothing-new'
  /** A story shows it. */
  | 'in-use'

/** What the media library does not do; `code` names the reason. */
export class PictureRefused extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode, options?: ErrorOptions) {
    super(code, options)
    this.code = code
  }
}
