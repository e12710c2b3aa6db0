import { receiveUpload } from '@/features/media/receive-upload'

export const POST = receiveUpload
