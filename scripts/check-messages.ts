// Holds the message files together: same keys and placeholders, nothing empty, nothing unused.
import { globSync, readFileSync } from 'node:fs'
import { locales } from '@/lib/i18n/locales'
import { faultsOf, toCatalogue } from './messages/catalogue'
import { unusedKeys } from './messages/usage'

const catalogues = locales.map((locale) => {
  const file = `messages/${locale}.json`
  return { file, catalogue: toCatalogue(JSON.parse(readFileSync(file, 'utf8'))) }
})
const sources = globSync('{app,components,features,lib,scripts,server}/**/*.{ts,tsx}')
  .filter((file) => !/\.test\.tsx?$/u.test(file))
  .map((file) => readFileSync(file, 'utf8'))

const faults = catalogues.flatMap(({ file, catalogue }) => [
  ...catalogues
    .filter((other) => other.file !== file)
    .flatMap((other) => faultsOf(file, catalogue, other.catalogue)),
  ...unusedKeys(catalogue.keys(), sources).map((key) => `${file}: ${key} is not used`),
])
for (const fault of faults) console.error(fault)
const counts = catalogues.map(({ file, catalogue }) => `${file} ${catalogue.size}`)
console.log(`Messages: ${counts.join(', ')}; faults: ${faults.length}`)
process.exitCode = faults.length > 0 ? 1 : 0
