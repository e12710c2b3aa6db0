import type { NextRequest } from 'next/server'
import { listSuggestions } from '@/features/search/suggestions'
import { defaultLocale, isLocale } from '@/lib/i18n/locales'

type Context = { params: Promise<{ locale: string }> }

/** What a reader may look for who has typed `q` this far. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { locale } = await params
  const typed = request.nextUrl.searchParams.get('q') ?? ''
  return Response.json(listSuggestions(isLocale(locale) ? locale : defaultLocale, typed))
}
