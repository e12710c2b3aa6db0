import sharp from 'sharp'
import { makeCrop } from '@/features/media/make-crop'
import { takePicture } from '@/features/media/take-picture'
import { drawSharePicture } from '@/features/sharing/draw-share-picture'
import { serve } from './serve'

// What was decoded for one picture is of no use for the next.
sharp.cache(false)

export const pictureJobs = { takePicture, makeCrop, drawSharePicture }

serve(pictureJobs)
