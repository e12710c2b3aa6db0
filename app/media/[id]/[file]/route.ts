import { answerRendition } from '@/features/media/answer-rendition'
import { env } from '@/lib/env'

type Context = { params: Promise<{ id: string; file: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRendition(request, { dataDir: env().DATA_DIR, ...(await params) })
}
