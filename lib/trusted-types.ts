/**
 * Where the browser has Trusted Types, the newsroom's pages take no text as markup, as code or as the
 * address of code, save by the policies named here; the front names them in the pages' own policy.
 */
export const trustedPolicies = ['default', 'diptych-inert', 'ProseMirrorClipboard']

type Rules = {
  createHTML?: (given: string, type?: string, sink?: string) => string | null
  createScriptURL?: (given: string) => string | null
}
type Factory = {
  createPolicy: (name: string, rules: Rules) => { createHTML: (given: string) => string }
}

/**
 * For what libraries hand to the page itself: text without markup, the empty script that React makes its
 * own of, addresses of our own code. Whoever asks this policy by its name is sent away: ProseMirror would
 * take what it answers for the clipboard's markup, and then makes a policy of its own.
 */
export function confineSinks(): void {
  factory()?.createPolicy('default', {
    createHTML: (given, _type, sink) => {
      if (!sink) throw new TypeError('The default policy is for sinks alone')
      return given.includes('<') && given !== '<script></script>' ? null : given
    },
    createScriptURL: (given) => (isOwnCode(new URL(given, location.href)) ? given : null),
  })
}

function isOwnCode({ origin, pathname }: URL): boolean {
  return origin === location.origin && /^\/(?:_next\/static|assets)\//u.test(pathname)
}

let inert: { createHTML: (given: string) => string } | undefined

/** The only way of markup that people bring, into documents that nobody sees (`inert-document.ts`). */
export function inertHtml(html: string): string {
  inert ??= factory()?.createPolicy('diptych-inert', { createHTML: (given) => given })
  return inert?.createHTML(html) ?? html
}

function factory(): Factory | undefined {
  return Reflect.get(globalThis, 'trustedTypes')
}
