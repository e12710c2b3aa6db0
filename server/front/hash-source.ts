import { createHash } from 'node:crypto'

/** What a policy calls a script or a sheet that stands in a page (Content Security Policy Level 3, 2.3.1). */
export const hashSource = (text: string) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`
