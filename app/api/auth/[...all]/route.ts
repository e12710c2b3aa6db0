import { answerAuth } from '@/features/access/answer-auth'

type Method = 'GET' | 'POST'

/** What better-auth offers and we use; everything else it can do stays shut. */
const doors: Record<Method, string[]> = {
  GET: ['passkey/generate-register-options', 'passkey/generate-authenticate-options'],
  POST: [
    'sign-in/email',
    'sign-out',
    'change-password',
    'request-password-reset',
    'reset-password',
    'two-factor/enable',
    'two-factor/disable',
    'two-factor/verify-totp',
    'two-factor/verify-backup-code',
    'two-factor/generate-backup-codes',
    'passkey/verify-registration',
    'passkey/verify-authentication',
  ],
}

type Context = RouteContext<'/api/auth/[...all]'>

export const GET = (request: Request, context: Context) => answer('GET', request, context)
export const POST = (request: Request, context: Context) => answer('POST', request, context)

async function answer(method: Method, request: Request, { params }: Context): Promise<Response> {
  const { all } = await params
  const door = all.join('/')
  if (doors[method].includes(door)) return answerAuth(request)
  if (doors.GET.includes(door)) return notSo('GET, HEAD')
  if (doors.POST.includes(door)) return notSo('POST')
  return new Response(null, { status: 404 })
}

const notSo = (allowed: string) => new Response(null, { status: 405, headers: { Allow: allowed } })
