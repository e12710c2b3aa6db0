import type { DocumentNote } from '@/features/importing/blocks/document-note'
import { isDot } from '@/features/importing/blocks/left-out'
import { type FoundPicture, findPicture, type PictureSource } from './found-picture'

/** Takes a picture into the library, and gives its id there; null where the library does not take it. */
export type TakePicture = (found: FoundPicture) => Promise<string | null>

/** Of one document; the others are named as any that do not come. */
const mostPictures = 100

/**
 * Takes the pictures of a document into the library, and puts our own markup in their place. Those that
 * do not lie beside the document or in it, and those in tables, stay as they are: reading names them.
 * Gives what became of the others that are not in the text.
 */
export async function bringPictures(
  part: Element,
  source: PictureSource,
  take: TakePicture,
): Promise<DocumentNote[]> {
  const notes: DocumentNote[] = []
  let taken = 0
  for (const element of part.querySelectorAll('img')) {
    const found = !isDot(element) && !element.closest('table') && findPicture(element, source)
    if (!found || taken >= mostPictures) continue
    taken += 1
    const mediaId = await take(found)
    const words = wordsOf(element)
    if (mediaId && words.alt) place(element, mediaId, words)
    else {
      notes.push({ kind: mediaId ? 'pictureWithoutWords' : 'pictureRefused', words: found.name })
      element.remove()
    }
  }
  return notes
}

type Words = { alt: string; caption: string; figure: Element | null }

/** What is said of it: for those who do not see it by itself, else by its caption. */
function wordsOf(element: Element): Words {
  const around = element.closest('figure')
  const figure = around?.querySelectorAll('img').length === 1 ? around : null
  const caption = folded(figure?.querySelector('figcaption')?.textContent)
  const stated = folded(element.getAttribute('alt')) || folded(element.getAttribute('title'))
  return { alt: stated || caption, caption, figure }
}

function place(element: Element, mediaId: string, { alt, caption, figure }: Words): void {
  const own = element.ownerDocument.createElement('figure')
  own.setAttribute('data-media-id', mediaId)
  own.setAttribute('data-alt', alt)
  if (caption) own.setAttribute('data-caption', caption)
  const place = figure ?? element
  place.replaceWith(own)
}

const folded = (text: string | null | undefined) => text?.replace(/\s+/gu, ' ').trim() ?? ''
