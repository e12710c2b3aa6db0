import { getAuth } from '@/features/people/auth'

/** What better-auth offers and we use; everything else it can do stays shut. */
const doors: Record<'GET' | 'POST', string[]> = {
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

async function answer(
  method: keyof typeof doors,
  request: Request,
  { params }: Context,
): Promise<Response> {
  const { all } = await params
  if (!doors[method].includes(all.join('/'))) return new Response(null, { status: 404 })
  return getAuth().handler(request)
}
