import { answerChecks } from '@/features/checks/answer-checks'

type Context = { params: Promise<{ what: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerChecks((await params).what, request)
}
