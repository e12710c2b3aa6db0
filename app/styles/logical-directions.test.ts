import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/**
 * Layout is said by the beginning and the end of lines, so that one in a right-to-left language is the
 * whole mirrored. A place within a picture is physical, since pictures are not mirrored.
 */
const physical =
  /(?:margin|padding|border|inset)-(?:left|right)\b|(?:^|[{;])\s*(?:left|right)\s*:|(?:text-align|float|clear):\s*(?:left|right)|["'`\s:](?:-?(?:ml|mr|pl|pr|left|right|border-l|border-r|rounded-[lrtb][lr]?|scroll-[mp][lr]|translate-x|space-x))-[\d[a]|["'`\s](?:text|float)-(?:left|right)\b/u

test('nothing is laid out by left and right', () => {
  const files = execFileSync('git', ['ls-files', '*.css', '*.tsx'])
    .toString()
    .split('\n')
    .filter((file) => file && !/\.test\.tsx$|(?:crop-previews|focal-picker)\.tsx$/u.test(file))
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        physical.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
      ),
  )
  expect(found).toEqual([])
})

test('an icon that points to the beginning or the end of a line turns with it', () => {
  const found = execFileSync('git', ['ls-files', '*.tsx'])
    .toString()
    .split('\n')
    .filter(Boolean)
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/<(?:Arrow|Chevron)(?:Left|Right)Icon\b[^>]*>/gu)]
        .map(([icon]) => icon)
        .filter((icon) => !icon.includes('rtl:-scale-x-100'))
        .map((icon) => `${file}: ${icon}`),
    )
  expect(found).toEqual([])
})
