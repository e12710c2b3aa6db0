import type { getTranslations } from 'next-intl/server'

type Translator = Awaited<ReturnType<typeof getTranslations<'newsroom.audit'>>>
type Key = Parameters<Translator>[0]

/** An action in words; as it was recorded where there are none for it. */
export function auditActionName(t: Translator, action: string): string {
  const key = `actions.${action}` as Key
  return t.has(key) ? t(key) : action
}
