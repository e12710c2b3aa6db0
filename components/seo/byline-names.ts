/** The people whom a byline names, one by one, as search engines ask for them. */
export function bylineNames(byline: string): string[] {
  return byline
    .split(/[、，,;；/&]|\s+and\s+|\s+和\s+/u)
    .map((name) => name.trim())
    .filter(Boolean)
}
