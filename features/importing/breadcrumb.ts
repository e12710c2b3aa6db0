const separators = />+|＞+|»+|›+|&gt;(?:&gt;)?/u
const label = /^(?:您)?(?:当前|现在|所在)?(?:的)?位置\s*[:：]\s*|^You are here\s*[:：]\s*/iu

const longestName = 40
const longestPath = 400

/** The names of a path of sections, or null where the line is no such path. */
export function readBreadcrumb(line: string): string[] | null {
  if (line.length > longestPath) return null
  const text = line.replace(label, '')
  if (!separators.test(text)) return null
  const names = text
    .split(separators)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const isPath = names.length > 0 && names.every(isName)
  return isPath ? names : null
}

function isName(name: string): boolean {
  return name.length <= longestName && /\p{L}/u.test(name) && !/[。！？，；!?;]|\.$/u.test(name)
}
