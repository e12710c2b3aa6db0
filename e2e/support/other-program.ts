import type { BrowserContext, Locator } from '@playwright/test'

type Clip = { html?: string; text: string }
type GivenFile = { name: string; buffer: Buffer; type: string }

/**
 * Another program copies something. It is a page that knows nothing of ours, or what it writes would be
 * held against the policy of our page.
 */
export async function copyElsewhere(context: BrowserContext, clip: Clip): Promise<void> {
  const program = await context.newPage()
  await program.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await program.goto('http://localhost/')
  await program.evaluate(async ({ html, text }) => {
    const parts = { 'text/plain': text, ...(html && { 'text/html': html }) }
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
  }, clip)
  await program.close()
}

/** Another program drags something onto a part of the page, or pastes what no browser has cleaned. */
export function giveTo(
  part: Locator,
  how: 'drop' | 'paste',
  { text, html, file }: Partial<Clip> & { file?: GivenFile },
): Promise<void> {
  const sent = file && { ...file, buffer: [...file.buffer] }
  return part.evaluate(
    (element, { how, text, html, file }) => {
      const transfer = new DataTransfer()
      if (text) transfer.setData('text/plain', text)
      if (html) transfer.setData('text/html', html)
      if (file) {
        const { name, type, buffer } = file
        transfer.items.add(new File([new Uint8Array(buffer)], name, { type }))
      }
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const at = { clientX: (left + right) / 2, clientY: (top + bottom) / 2 }
      const common = { bubbles: true, cancelable: true }
      if (how === 'paste') {
        element.dispatchEvent(new ClipboardEvent('paste', { ...common, clipboardData: transfer }))
        return
      }
      for (const name of ['dragenter', 'dragover', 'drop']) {
        element.dispatchEvent(new DragEvent(name, { ...common, ...at, dataTransfer: transfer }))
      }
    },
    { how, text, html, file: sent },
  )
}
