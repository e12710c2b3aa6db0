import type { Role } from '@/db/roles'
import type { Locale, PerLocale } from '@/lib/i18n/locales'

/**
 * When a role may do something:
 * - `always`
 * - `own`: what the person began or uploaded
 * - `own-draft`: the same, while it is a draft
 * - `own-open`: the same, and the languages that were not handed in with the rest; where none is at
 *   hand, any language
 * - `own-submission`: what the person handed to the editors
 * - `assigned`: the language at hand is the person's task; where none is at hand, any language
 */
type Condition = 'always' | 'own' | 'own-draft' | 'own-open' | 'own-submission' | 'assigned'

const all: Condition[] = ['always']
const everyone = { reporter: all, translator: all, editor: all, administrator: all }
const editors = { editor: all, administrator: all }
const administrators = { administrator: all }

/** For everyone alike, under one condition. */
function own(condition: Condition): Record<Role, Condition[]> {
  const when = [condition]
  return { reporter: when, translator: when, editor: when, administrator: when }
}

/** Who may do what. A role that a line does not name may not. */
const policy = {
  'story.list': everyone,
  'story.read': everyone,
  'story.create': { reporter: all, ...editors },
  'story.edit': { reporter: ['own-open', 'assigned'], translator: ['assigned'], ...editors },
  'story.editShared': { reporter: ['own-draft'], ...editors },
  'story.submit': { reporter: ['own-open'], translator: ['assigned'], ...editors },
  'story.takeBack': own('own-submission'),
  'story.takeUp': editors,
  'story.finish': own('assigned'),
  'story.reopen': own('assigned'),
  'story.ask': everyone,
  'story.dropRequest': everyone,
  'story.return': editors,
  'story.markReady': editors,
  'story.publish': editors,
  'story.schedule': editors,
  'story.correct': editors,
  'story.withdraw': editors,
  'story.assign': editors,
  'comment.add': everyone,
  'comment.resolve': { reporter: ['own', 'assigned'], translator: ['assigned'], ...editors },
  'history.read': everyone,
  'history.restore': { reporter: ['own-draft'], ...editors },
  'media.upload': everyone,
  'media.edit': everyone,
  'media.delete': { reporter: ['own'], ...editors },
  'preview.share': { reporter: ['own'], translator: ['assigned'], ...editors },
  'terms.edit': { translator: all, ...editors },
  'memory.exchange': { translator: all, ...editors },
  'checks.set': administrators,
  'finding.waive': { reporter: ['own-open', 'assigned'], translator: ['assigned'], ...editors },
  'vocabulary.edit': editors,
  'front.arrange': editors,
  'people.list': administrators,
  'people.invite': administrators,
  'people.disable': administrators,
  'people.changeRole': administrators,
  'people.resetPassword': administrators,
  'audit.read': administrators,
  'status.read': administrators,
} satisfies Record<string, Partial<Record<Role, Condition[]>>>

export type Action = keyof typeof policy

export const actions = Object.keys(policy) as Action[]

export type Actor = { id: string; role: Role }

/** What is acted upon, as far as the policy asks. */
export type Subject = {
  /** Who began the story or uploaded the picture. */
  ownerId?: string | null
  state?: string
  /** The language at hand. */
  locale?: Locale
  assignees?: PerLocale<string>
  /** The languages that stay with their writers though the story is with the editors. */
  openLocales?: readonly Locale[]
  /** Who handed the story in, while it is in review. */
  submittedBy?: string
}

export function can(actor: Actor, action: Action, subject: Subject = {}): boolean {
  const line: Partial<Record<Role, Condition[]>> = policy[action]
  return (line[actor.role] ?? []).some((condition) => holds(condition, actor, subject))
}

function holds(condition: Condition, { id }: Actor, subject: Subject): boolean {
  switch (condition) {
    case 'always':
      return true
    case 'own':
      return subject.ownerId === id
    case 'own-draft':
      return subject.ownerId === id && subject.state === 'draft'
    case 'own-open': {
      const { openLocales = [], locale } = subject
      const isOpen = locale ? openLocales.includes(locale) : openLocales.length > 0
      return subject.ownerId === id && (subject.state === 'draft' || isOpen)
    }
    case 'own-submission':
      return subject.submittedBy === id
    case 'assigned': {
      const { assignees = {}, locale } = subject
      return locale ? assignees[locale] === id : Object.values(assignees).includes(id)
    }
  }
}
