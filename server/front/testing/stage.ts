import type { RequestListener } from 'node:http'
import { afterEach, beforeEach, vi } from 'vitest'
import { frontBefore, type Reply, type Settings } from './front-before'

export const story = '/zh/news/12/new-bridge-opens'

type Stage = {
  /** What stands in Next's place. */
  next: RequestListener
  /** What that was asked. */
  asked: Parameters<RequestListener>[0][]
  /** What the process said on stderr. */
  logged: string[]
  front: Awaited<ReturnType<typeof frontBefore>>
}

/** A front for each test of a file; everything is set before the test begins. */
export function stageFront(settings: Settings = {}): Stage {
  const stage: Partial<Stage> = {}
  beforeEach(async () => {
    const logged: string[] = []
    vi.spyOn(process.stderr, 'write').mockImplementation((line) => logged.push(String(line)) > 0)
    const asked: Stage['asked'] = []
    const front = await frontBefore((request, response) => {
      // What the front of a test before still makes is none of this one's.
      if (stage.asked !== asked) return void response.end()
      asked.push(request)
      stage.next?.(request, response)
    }, settings)
    Object.assign(stage, { logged, asked, front, next: page('<p>新桥通车</p>') })
  })
  afterEach(async () => {
    await stage.front?.close()
    vi.restoreAllMocks()
  })
  return stage as Stage
}

/** A handler that makes a page as Next does. */
export function page(body: string, head = ''): RequestListener {
  return (_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Set-Cookie', 'a=1')
    response.setHeader('X-Powered-By', 'Next.js')
    response.end(
      `<html lang="zh-Hans"><head>${head}</head><body>${body}<script>1</script></body></html>`,
    )
  }
}

export const textOf = ({ body }: Reply) => /<body>(.*)<\/body>/u.exec(body.toString())?.[1]

/** A handler that says when it is asked, and answers when it is told to. */
export function held(next: RequestListener) {
  const asking = Promise.withResolvers<void>()
  const going = Promise.withResolvers<void>()
  const handler: RequestListener = async (request, response) => {
    asking.resolve()
    await going.promise
    next(request, response)
  }
  return { handler, isAsked: asking.promise, go: going.resolve }
}
