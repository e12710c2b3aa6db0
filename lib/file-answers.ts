/** What is sent to be kept as a file, and never shown as a page of ours. The name is plain ASCII. */
export function attachment(
  name: string,
  type: string,
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>,
): Response {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}

/** An answer that holds no file, and is not kept. */
export const withoutFile = (status: 401 | 403 | 404 | 503) =>
  new Response(null, { status, headers: { 'Cache-Control': 'no-store' } })
