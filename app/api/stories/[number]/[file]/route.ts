import type { NextRequest } from 'next/server'
import { sendFile } from '@/features/exchange/send-file'

type Context = { params: Promise<{ number: string; file: string }> }

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return sendFile(await params, request.nextUrl.searchParams)
}
