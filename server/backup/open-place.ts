import { statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { folderPlace } from './folder-place'
import type { Place } from './place'
import type { S3Settings } from './s3-place'

/** A place, and the name of one backup there where the address says it. */
export interface Address {
  place: Place
  name: string | null
}

type Opening = {
  settings: S3Settings
  /** A folder with room for one backup, for those that are sent. */
  spare: string
  /** Where paths begin. */
  base?: string
  /** Whether a path is a folder of backups though it may not be there yet. */
  isFolder?: boolean
}

/** Reads an address: a file, a folder of backups, `s3://bucket/prefix` or `s3://bucket/prefix/name.tar`. */
export async function openAddress(
  text: string,
  { settings, spare, base = '.', isFolder = false }: Opening,
): Promise<Address> {
  const s3 = readS3Address(text)
  if (s3) {
    // Its client is large, and most newsrooms never need it.
    const { s3Place } = await import('./s3-place')
    return { place: s3Place(s3, { settings, spare }), name: s3.name }
  }
  const path = resolve(base, text)
  return isFolder || statSync(path, { throwIfNoEntry: false })?.isDirectory()
    ? { place: folderPlace(path), name: null }
    : { place: folderPlace(dirname(path)), name: basename(path) }
}

/** Null for what is no address of a bucket. */
export function readS3Address(
  text: string,
): { bucket: string; prefix: string; name: string | null } | null {
  const { bucket, rest = '' } =
    /^s3:\/\/(?<bucket>[^/]+)(?:\/(?<rest>.*))?$/u.exec(text)?.groups ?? {}
  if (!bucket) return null
  const parts = rest.split('/').filter((part) => part !== '')
  const name = parts.at(-1)?.endsWith('.tar') ? (parts.pop() ?? null) : null
  return { bucket, prefix: parts.join('/'), name }
}
