import type { NextRequest } from 'next/server'
import { answerFeed } from '@/features/feeds/answer-feed'
import { env } from '@/lib/env'

/** Every feed: `next.config.ts` leads their addresses here. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/feeds/[...address]'>,
): Promise<Response> {
  const { address } = await params
  return answerFeed(address, request.nextUrl.searchParams, env())
}
