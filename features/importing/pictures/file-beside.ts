import { realpathSync, statSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

/**
 * The file that an address in a document leads to, where it lies beside the document or in a folder
 * there; null for all else: a document is not to have other files of the machine read.
 */
export function fileBeside(document: string, address: string): string | null {
  if (/^(?:[a-z][a-z\d+.-]*:|[/\\])/iu.test(address)) return null
  const folder = realpathSync(dirname(document))
  for (const name of [address, decoded(address.split(/[?#]/u)[0] ?? '')]) {
    const file = name && realFile(join(folder, name))
    if (file?.startsWith(folder + sep)) return file
  }
  return null
}

function realFile(path: string): string | null {
  try {
    // Links are followed first: they may lead elsewhere.
    const real = realpathSync(path)
    return statSync(real).isFile() ? real : null
  } catch {
    return null
  }
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    // An address need not be written as it should.
    return address
  }
}
