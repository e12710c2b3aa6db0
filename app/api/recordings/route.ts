import { receiveRecording } from '@/features/media/recordings/receive-recording'

export const POST = receiveRecording
