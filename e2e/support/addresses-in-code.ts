import { globSync, readFileSync } from 'node:fs'

/** `GET /[locale]/newsroom/people`: every page and handler of the code, by method and pattern. */
export function addressesInCode(): string[] {
  return globSync('app/**/{page,route}.{ts,tsx}')
    .flatMap((file) => {
      const pattern = file.replace(/^app|\/\([^)]+\)|\/(?:page|route)\.tsx?$/gu, '') || '/'
      return methodsOf(file).map((method) => `${method} ${pattern}`)
    })
    .sort()
}

function methodsOf(file: string): string[] {
  if (/page\.tsx?$/u.test(file)) return ['GET']
  const exported = readFileSync(file, 'utf8').matchAll(
    /^export (?:const|(?:async )?function) (GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD)\b/gmu,
  )
  return [...exported].map(([, method = '']) => method)
}

/** What of better-auth the site answers to: `POST sign-in/email`. */
export function authDoorsInCode(): string[] {
  const source = readFileSync('app/api/auth/[...all]/route.ts', 'utf8')
  return ['GET', 'POST'].flatMap((method) => {
    const list = new RegExp(`\\b${method}: \\[([^\\]]*)\\]`, 'u').exec(source)?.[1] ?? ''
    return [...list.matchAll(/'([^']+)'/gu)].map(([, door = '']) => `${method} ${door}`)
  })
}
