import { sendMemory } from '@/features/memory/tmx/send-memory'

type Context = { params: Promise<{ file: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return sendMemory((await params).file)
}
