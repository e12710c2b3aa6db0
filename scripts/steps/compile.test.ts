import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bringCompiled, compiledFolder } from './compile.mjs'

const jobs = globSync('features/**/*.ts')
  .filter((file) => !/test/u.test(file))
  .flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/\bjob<typeof (\w+)>\(\s*'([^']+)\.ts'/gu),
  ])
  .map(([, name, module]) => ({ name, file: join(compiledFolder, `${module}.js`) }))

test('what the workshop loads by its name is compiled, and runs', async () => {
  await bringCompiled()
  expect(jobs.length).toBeGreaterThan(8)
  const kinds = jobs.map(({ name, file }) => `typeof (await import('${file}')).${name}`)
  const program = `console.log([${kinds.join(', ')}].join())`
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program])
  expect(printed.toString().trim()).toBe(jobs.map(() => 'function').join())
})
