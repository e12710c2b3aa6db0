import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Db } from '@/db/client'
import { type Role, roles } from '@/db/roles'
import type { Auth } from '@/features/access/auth'
import { enterFromShell } from '@/features/access/enter-from-shell'
import { canSendMail, invitationLinks, resetLinks } from '@/features/access/mail'
import type { Links } from '@/features/access/mail-texts'
import { getPersonByEmail, listPeople, type Person } from '@/features/access/person'
import { type PersonRefusal, Refused, refusalCode } from '@/features/access/refused'
import { changeRole, disablePerson, dropTwoFactor, enablePerson } from '@/features/people/commands'
import { invite } from '@/features/people/invitations'
import { issueResetToken } from '@/features/people/password-links'
import type { Env } from '@/lib/env'

type Parts = { db: Db; settings: Env; auth: Auth; now: () => string }

/** Status 0: done. 1: could not be done. 2: the command was not understood. */
export type CommandResult = { lines: string[]; faults: string[]; status: 0 | 1 | 2 }

export const usage = `Usage: npm run people -- COMMAND
  list                          everyone, with role and state
  invite EMAIL --role ROLE      prints a link that makes an account, good once, for seven days
  role EMAIL ROLE               gives another role
  disable EMAIL                 ends the sessions and lets the person in no more
  enable EMAIL                  lets the person in again
  reset EMAIL [--two-factor]    prints a link that sets a new password, good once, for a day;
                                with --two-factor also switches the second factor off
Roles: ${roles.join(', ')}`

/** What is wrong with how the command was written. */
class Misuse extends Error {}

const actor = { id: null, name: 'npm run people' }

/** Does what the arguments ask for. */
export async function runPeople(args: string[], parts: Parts): Promise<CommandResult> {
  try {
    return { lines: await run(args, parts), faults: [], status: 0 }
  } catch (error) {
    if (error instanceof Misuse) return { lines: [], faults: [error.message, usage], status: 2 }
    return { lines: [], faults: [refusals[refusalCode<PersonRefusal>(error)]], status: 1 }
  }
}

async function run(args: string[], { db, settings, auth, now }: Parts): Promise<string[]> {
  const { words, options } = parse(args)
  const [command, email, role] = words
  const act = { actor, at: now() }
  switch (command) {
    case 'list':
      return listPeople(db).map(describe)
    case 'invite': {
      const address = asEmail(email)
      const role = asRole(options.role)
      const byMail = canSendMail(settings)
      const invitation = { ...act, email: address, role, byMail }
      const token = await enterFromShell(db, () => invite(db, invitation))
      return [
        ...allLinks(invitationLinks(settings, token)),
        ...(byMail
          ? ['The running newsroom sends a link by mail too; People says what became of it']
          : []),
      ]
    }
    case 'role': {
      const person = find(db, email)
      const given = asRole(role)
      await enterFromShell(db, () => changeRole(db, { ...act, personId: person.id, role: given }))
      return [`${person.email} is now ${role}`]
    }
    case 'disable': {
      const person = find(db, email)
      await enterFromShell(db, () => disablePerson(db, { ...act, personId: person.id }))
      return [`${person.email} is disabled; all sessions have ended`]
    }
    case 'enable': {
      const person = find(db, email)
      await enterFromShell(db, () => enablePerson(db, { ...act, personId: person.id }))
      return [`${person.email} may sign in again`]
    }
    case 'reset': {
      const person = find(db, email)
      if (options['two-factor'] && person.hasTwoFactor) {
        await enterFromShell(db, () => dropTwoFactor(db, { ...act, personId: person.id }))
      }
      const token = await issueResetToken(auth, db, { ...act, person })
      return allLinks(resetLinks(settings, token))
    }
    default:
      throw new Misuse(command ? `There is no command ${command}.` : 'A command is missing.')
  }
}

function parse(args: string[]) {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { role: { type: 'string' }, 'two-factor': { type: 'boolean' } },
    })
    return { words: positionals, options: values }
  } catch (error) {
    throw new Misuse((error as Error).message)
  }
}

function asEmail(text: string | undefined): string {
  const read = z.email().safeParse(text)
  if (!read.success) throw new Misuse(text ? `${text} is no e-mail address.` : 'EMAIL is missing.')
  return read.data
}

function asRole(text: string | undefined): Role {
  const role = roles.find((known) => known === text)
  if (!role) throw new Misuse(text ? `There is no role ${text}.` : 'ROLE is missing.')
  return role
}

function find(db: Db, email: string | undefined): Person {
  const person = getPersonByEmail(db, asEmail(email))
  if (!person) throw new Refused('no-person')
  return person
}

function describe({ email, name, role, isDisabled, hasTwoFactor }: Person): string {
  const notes = [role, hasTwoFactor && 'second factor', isDisabled && 'disabled']
  return [email, name, notes.filter(Boolean).join(', ')].join('\t')
}

const allLinks = (links: Links) => Object.values(links)

const refusals: Record<PersonRefusal, string> = {
  'no-person': 'Nobody here has this address. `npm run people -- list` shows who has which.',
  'already-here':
    'This address has an account already. Use `role` to change the role, or `reset` for the password.',
  'nothing-new': 'Nothing would change by it.',
  'no-session': 'There is no such session.',
  'no-passkey': 'There is no such passkey.',
  'last-administrator':
    'This is the only administrator who can sign in. Make another one first, with `role` or `invite`.',
  'no-invitation': 'There is no such invitation.',
  'invitation-used': 'The invitation has been used.',
  'invitation-expired': 'The invitation has expired.',
}
