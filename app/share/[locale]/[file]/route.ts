import { answerSharePicture } from '@/features/sharing/answer-share-picture'
import { env } from '@/lib/env'

type Context = { params: Promise<{ locale: string; file: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerSharePicture({ dataDir: env().DATA_DIR, ...(await params) })
}
