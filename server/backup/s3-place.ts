import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  S3Client,
} from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { streamDurably } from '@/lib/durable-file'
import type { Env } from '@/lib/env'
import { BadBackup } from './manifest'
import type { Place } from './place'

export type S3Settings = Pick<Env, 'S3_ENDPOINT' | 'S3_REGION'>

/** An upload of that many parts at most; each is held in memory while it is sent. */
const partBytes = 8 * 1024 * 1024
const mostParts = 10_000

/**
 * Backups as objects of a bucket, below a prefix. Who may do so the client reads from where it always
 * does: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, a profile, the machine's own role.
 * @param spare a folder with room for one backup
 */
export function s3Place(
  { bucket, prefix }: { bucket: string; prefix: string },
  { settings, spare }: { settings: S3Settings; spare: string },
): Place {
  const client = clientFor(settings)
  const keyOf = (name: string) => (prefix ? `${prefix}/${name}` : name)
  const at = (name: string) => ({ Bucket: bucket, Key: keyOf(name) })
  return {
    addressOf: (name) => `s3://${bucket}/${keyOf(name)}`,
    keep: (name, make) =>
      inSpareFolder(spare, async (file) => {
        await make(file)
        const { size } = await stat(file)
        await send(client, { ...at(name), file, size })
        const { ContentLength } = await client.send(new HeadObjectCommand(at(name)))
        if (ContentLength !== size) throw new Error(`${ContentLength} bytes arrived of ${size}`)
        return size
      }),
    bring: (name, use) =>
      inSpareFolder(spare, async (file) => {
        await streamDurably(file, await objectAt(client, at(name)))
        return use(file)
      }),
    list: () => listNames(client, bucket, prefix),
    async remove(name) {
      await client.send(new DeleteObjectCommand(at(name)))
    },
  }
}

function clientFor({ S3_ENDPOINT, S3_REGION }: S3Settings): S3Client {
  return new S3Client({
    region: S3_REGION,
    // Storage that is not Amazon's knows buckets by the path, and not all of it the newer checksums.
    ...(S3_ENDPOINT && { endpoint: S3_ENDPOINT, forcePathStyle: true }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
}

async function inSpareFolder<T>(spare: string, use: (file: string) => Promise<T>): Promise<T> {
  const folder = join(spare, `${randomUUID()}.backup.part`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    return await use(join(folder, 'backup.tar'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function send(
  client: S3Client,
  { file, size, ...at }: { Bucket: string; Key: string; file: string; size: number },
): Promise<void> {
  const upload = new Upload({
    client,
    params: { ...at, Body: createReadStream(file), ContentType: 'application/x-tar' },
    partSize: Math.max(partBytes, Math.ceil(size / mostParts)),
    queueSize: 2,
  })
  await upload.done()
}

async function objectAt(
  client: S3Client,
  at: { Bucket: string; Key: string },
): Promise<AsyncIterable<unknown>> {
  try {
    const { Body } = await client.send(new GetObjectCommand(at))
    return Body as AsyncIterable<unknown>
  } catch (error) {
    throw error instanceof NoSuchKey ? new BadBackup('missing') : error
  }
}

async function listNames(client: S3Client, bucket: string, prefix: string): Promise<string[]> {
  const Prefix = prefix ? `${prefix}/` : ''
  const names: string[] = []
  let from: string | undefined
  do {
    const asked = { Bucket: bucket, Prefix, ...(from && { ContinuationToken: from }) }
    const answer = await client.send(new ListObjectsV2Command(asked))
    names.push(...(answer.Contents ?? []).map(({ Key = '' }) => Key.slice(Prefix.length)))
    from = answer.NextContinuationToken
  } while (from)
  return names
}
