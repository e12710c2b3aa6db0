const label =
  /^[[【]?\s*(?:导语|导读|摘要|提要|内容提要|核心提示|Standfirst|Summary|Abstract)\s*(?:[\]】]\s*[:：]?|[:：])\s*/iu

/** The text of a line that is marked as the standfirst, or null. */
export function readStandfirst(line: string): string | null {
  const match = label.exec(line)
  if (!match) return null
  return line.slice(match[0].length) || null
}
