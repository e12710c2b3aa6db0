import type { NextRequest } from 'next/server'
import { answerApi } from '@/features/api/answer-api'
import { allowReading } from '@/features/api/problem'
import { env } from '@/lib/env'

export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/api/v1/[[...path]]'>,
): Promise<Response> {
  return answerApi((await params).path ?? [], request.nextUrl.searchParams, env())
}

export const OPTIONS = allowReading
