import { job } from '@/features/workshop/job'
import type { makeCrop } from './make-crop'
import type { keepRecording } from './recordings/keep-recording'
import type { takePicture } from './take-picture'

/** What the bench for pictures is asked for. */

export const takePictureJob = job<typeof takePicture>(
  'features/media/take-picture.ts',
  'takePicture',
)

export const makeCropJob = job<typeof makeCrop>('features/media/make-crop.ts', 'makeCrop')

export const keepRecordingJob = job<typeof keepRecording>(
  'features/media/recordings/keep-recording.ts',
  'keepRecording',
)
