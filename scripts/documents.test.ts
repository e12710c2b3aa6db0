import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { settingNames } from '@/lib/env'

/** Whoever follows a document finds the file that it names. Decisions name files as they were. */

const guides = globSync(['docs/*.md', 'docs/how-to/*.md', 'docs/guide/*.md'])
const rooms = 'app|components|features|db|lib|messages|server|scripts|bench|e2e|public|deploy'
/** A file by its path from the root; `xx` stands for a language that is still to come. */
const path = new RegExp(`^(?:${rooms})/(?!xx)[^\\s*]*$`, 'u')

test('there are how-tos to be checked', () => {
  expect(guides.filter((guide) => guide.startsWith('docs/how-to/')).length).toBeGreaterThan(2)
})

describe.each(guides)('%s', (guide) => {
  const text = readFileSync(guide, 'utf8')

  test('names only files and folders that are there', () => {
    const named = [...text.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name)
    expect(named.filter((name) => path.test(name) && !existsSync(name))).toEqual([])
  })

  test('links only to what is there', () => {
    const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(([, to = '']) => to)
    expect(linked.filter((to) => !existsSync(join(dirname(guide), to)))).toEqual([])
  })
})

test('every how-to is in the index', () => {
  const index = readFileSync('docs/README.md', 'utf8')
  const files = globSync('docs/how-to/*.md').map((file) => file.replace('docs/', ''))
  expect(files.filter((file) => !index.includes(`(${file})`))).toEqual([])
})

describe.each(globSync('docs/guide/*.md'))('%s', (guide) => {
  test('says in bold only what stands on the screen', () => {
    const catalogue = readFileSync(`messages/${basename(guide, '.md')}.json`, 'utf8')
    const words = new Set(wordsOf(JSON.parse(catalogue)))
    const named = [...readFileSync(guide, 'utf8').matchAll(/\*\*([^*]+)\*\*/gu)]
    const label = ([, name = '']: string[]) => name.replace(/\s+/gu, ' ')
    expect(named.length).toBeGreaterThan(40)
    expect(named.map(label).filter((name) => !words.has(name))).toEqual([])
  })
})

function wordsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  return Object.values(part ?? {}).flatMap(wordsOf)
}

/** Settings by the form of their names. */
const names = /(?<![A-Z_/])[A-Z][A-Z0-9]*_[A-Z_]+(?![A-Z_])|(?<=[\s`])(?:PORT|HOST|DEMO)(?==)/gu
const others = ['NODE_ENV', 'MALLOC_ARENA_MAX', 'AF_INET', 'AF_UNIX', 'AF_NETLINK']

describe.each(['docs/deploy.md', 'Dockerfile', 'deploy/diptych.service'])('%s', (file) => {
  test('names only settings that there are', () => {
    const named = readFileSync(file, 'utf8').match(names) ?? []
    expect(named.filter((name) => ![...settingNames, ...others].includes(name))).toEqual([])
  })
})

test('compose builds, mounts and sets only what there is, and gives as long to stop as systemd', () => {
  const { services, volumes } = parse(readFileSync('deploy/compose.yaml', 'utf8'))
  const { newsroom, caddy } = services
  expect(existsSync(join('deploy', newsroom.build, 'Dockerfile'))).toBe(true)
  expect(Object.keys(newsroom.environment).filter((name) => !settingNames.includes(name))).toEqual(
    [],
  )
  const mounts: string[] = [...newsroom.volumes, ...caddy.volumes]
  const [files, kept] = [true, false].map((isFile) =>
    mounts
      .map((mount) => mount.split(':')[0] ?? '')
      .filter((from) => from.startsWith('.') === isFile),
  )
  expect(files?.filter((file) => !existsSync(join('deploy', file)))).toEqual([])
  expect(kept?.toSorted()).toEqual(Object.keys(volumes).toSorted())
  expect(newsroom.environment.DATA_DIR).toMatch(/^\/data\/./u)
  expect(caddy.environment.UPSTREAM).toBe(`newsroom:${newsroom.environment.PORT}`)
  const unit = readFileSync('deploy/diptych.service', 'utf8')
  expect(unit).toContain(`TimeoutStopSec=${newsroom.stop_grace_period.replace('s', '')}\n`)
})

test('systemd and the container run what npm start runs', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const started = scripts.start.replace('exec ', '')
  expect(readFileSync('deploy/diptych.service', 'utf8')).toContain(
    `ExecStart=/usr/bin/${started}\n`,
  )
  const command = started.replace('node scripts/with-node.mjs ', '').split(' ')
  const words = command.map((word: string) => `"${word}"`).join(', ')
  expect(readFileSync('Dockerfile', 'utf8')).toContain(`CMD [${words}]`)
})
