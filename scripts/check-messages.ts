// Holds the message files together: same placeholders, nothing empty, nothing unused, no key of a branch
// forgotten. A whole branch may be left to English, as the newsroom's words are in a language that is
// read and not spoken there; that is told, and no fault.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { fallbackLocale, knownLocales, readLanguages, usualLanguages } from '@/lib/i18n/languages'
import { type Catalogue, faultsOf, missingKeys, toCatalogue } from './messages/catalogue'
import { unusedKeys } from './messages/usage'

/** What the shell's commands say: their words are handed from file to file. */
const ofCommands = ['backup', 'check', 'import']

const fileOf = (locale: string) => `messages/${locale}.json`
const readCatalogue = (file: string): Catalogue =>
  existsSync(file) ? toCatalogue(JSON.parse(readFileSync(file, 'utf8'))) : new Map()

const whole = readCatalogue(fileOf(fallbackLocale))
const catalogues = knownLocales.map((locale) => {
  const file = fileOf(locale)
  const isWhole = readLanguages(usualLanguages)?.includes(locale) ?? false
  return { file, isWhole, catalogue: readCatalogue(file) }
})
const sources = globSync('{app,components,features,lib,scripts,server}/**/*.{ts,tsx}')
  .filter((file) => !/\.test\.tsx?$/u.test(file))
  .map((file) => readFileSync(file, 'utf8'))

const faults = catalogues.flatMap(({ file, isWhole, catalogue }) => [
  ...faultsOf(file, catalogue, whole),
  ...missingFrom(catalogue, isWhole).keys.map((key) => `${file}: ${key} is missing`),
  ...unusedKeys(catalogue.keys(), sources, ofCommands).map((key) => `${file}: ${key} is not used`),
])
for (const fault of faults) console.error(fault)
for (const { file, isWhole, catalogue } of catalogues) {
  for (const [branch, count] of missingFrom(catalogue, isWhole).branches) {
    console.log(
      `${file}: ${branch} (${count} messages) is not written and is said as in ${fallbackLocale}`,
    )
  }
}
const counts = catalogues.map(({ file, catalogue }) => `${file} ${catalogue.size}`)
console.log(`Messages: ${counts.join(', ')}; faults: ${faults.length}`)
process.exitCode = faults.length > 0 ? 1 : 0

function missingFrom(catalogue: Catalogue, isWhole: boolean) {
  return missingKeys(catalogue, whole, isWhole)
}
