import { sendOriginal } from '@/features/media/send-original'

type Context = { params: Promise<{ id: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return sendOriginal((await params).id)
}
