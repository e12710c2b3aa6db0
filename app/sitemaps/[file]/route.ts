import { answerSitemap } from '@/features/sitemaps/answers'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ file: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerSitemap((await params).file)
}
