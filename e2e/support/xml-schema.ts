import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

const folder = join('e2e', 'support', 'schemas')

/** Throws, with the lines that are wrong, where a document breaks a schema of `schemas/`. */
export function validateXml(xml: string, schema: string): void {
  xmlRegisterFsInputProviders()
  const url = join(folder, `${schema}.xsd`)
  using rules = XmlDocument.fromBuffer(readFileSync(url), { url })
  using validator = XsdValidator.fromDoc(rules)
  using document = XmlDocument.fromString(xml)
  validator.validate(document)
}
