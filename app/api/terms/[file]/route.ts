import { sendExport } from '@/features/terms/exchange/send-export'

type Context = { params: Promise<{ file: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return sendExport((await params).file)
}
