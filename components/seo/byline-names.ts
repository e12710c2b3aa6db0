/** The people whom a byline names, one by one, as search engines ask for them. */
export function bylineNames(byline: string): string[] {
  return byline
    .split(/[、，,;；/&]|\sand\s|\s和\s/u)
    .map((name) => name.trim())
    .filter(Boolean)
}
