import { env } from '@/lib/env'

/** The whole address of one of the site's paths. */
export const absolute = (path: string) => new URL(path, env().SITE_URL).href
