import type { DoorRefusal, PictureRefusal } from '@/features/access/refused'
import type { MediaChoice } from './media-choice'

/** `isKnown` where the same bytes were in the library before. */
export type UploadAnswer = { media: MediaChoice; isKnown: boolean } | { code: UploadFault }

export type UploadFault = PictureRefusal | DoorRefusal | 'foreign-origin'
