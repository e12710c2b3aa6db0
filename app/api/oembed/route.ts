import type { NextRequest } from 'next/server'
import { allowReading } from '@/features/api/problem'
import { answerOembed } from '@/features/syndication/answer-oembed'
import { env } from '@/lib/env'

export function GET(request: NextRequest): Response {
  return answerOembed(request.nextUrl.searchParams, env())
}

export const OPTIONS = allowReading
