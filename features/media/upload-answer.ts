import type { DoorRefusal, PictureRefusal } from '@/features/access/refused'
import type { MediaChoice } from './media-choice'

/** `isKnown` where the same bytes were in the library before. */
export type UploadedPicture = { media: MediaChoice; isKnown: boolean }

export type UploadFault = PictureRefusal | DoorRefusal | 'foreign-origin'
