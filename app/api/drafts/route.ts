import { answerDraft } from '@/features/machine/answer-draft'

export async function POST(request: Request): Promise<Response> {
  return answerDraft(request)
}
