import type { Locator } from '@playwright/test'

type File = { name: string; mimeType: string; buffer: Buffer }

/** Where pictures are found in the library, or brought into it, over an open story. */
export class PictureFinder {
  readonly status: Locator
  readonly more: Locator

  constructor(readonly dialog: Locator) {
    this.status = dialog.getByRole('status')
    this.more = dialog.getByRole('button', { name: 'Show more' })
  }

  search(text: string) {
    return this.dialog.getByRole('searchbox', { name: 'Search pictures' }).fill(text)
  }

  /** The box of each picture that is told by its file's name, having no words yet. */
  picture(fileName: string) {
    return this.dialog.getByRole('checkbox', { name: fileName })
  }

  upload(file: File) {
    return this.dialog.locator('input[type=file]').setInputFiles(file)
  }
}
