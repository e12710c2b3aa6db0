/** Whether one of our own pages asks; another site's form could send a signed-in browser here. */
export function isFromHere(request: Request): boolean {
  const origin = request.headers.get('origin')
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host')
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host
}
