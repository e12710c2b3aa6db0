import { storyNumber } from '@/app/[locale]/(site)/news/[number]/story-number'
import { localeOf } from '@/app/[locale]/locale-of'
import { allowReading } from '@/features/api/problem'
import { answerNinjs } from '@/features/syndication/answer-ninjs'
import { env } from '@/lib/env'

export const dynamic = 'force-dynamic'

type Context = RouteContext<'/[locale]/news/[number]/ninjs.json'>

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [locale, { number }] = await Promise.all([localeOf(params), params])
  return answerNinjs({ locale, number: storyNumber(number) }, env())
}

export const OPTIONS = allowReading
