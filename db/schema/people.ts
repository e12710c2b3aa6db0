import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { roles } from '@/db/roles'

/** better-auth reads and writes the tables down to `rateLimits`; it counts time in milliseconds. */
const moment = (name: string) => integer(name, { mode: 'timestamp_ms' })

const flag = (name: string) => integer(name, { mode: 'boolean' })

const personId = () =>
  text('person_id')
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' })

export const people = sqliteTable('people', {
  id: text().primaryKey(),
  name: text().notNull(),
  /** In lower case. */
  email: text().notNull().unique(),
  emailVerified: flag('email_verified').notNull().default(false),
  image: text(),
  role: text({ enum: roles }).notNull(),
  /** Set while the person may not sign in. */
  disabledAt: moment('disabled_at'),
  twoFactorEnabled: flag('two_factor_enabled').notNull().default(false),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
})

export const sessions = sqliteTable(
  'sessions',
  {
    id: text().primaryKey(),
    userId: personId(),
    /** SHA-256 of the token in the cookie: `features/access/hashed-sessions.ts`. */
    token: text().notNull().unique(),
    expiresAt: moment('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('sessions_person').on(table.userId)],
)

/** How a person signs in; of the columns only those of a password are used here. */
export const accounts = sqliteTable(
  'accounts',
  {
    id: text().primaryKey(),
    userId: personId(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: moment('access_token_expires_at'),
    refreshTokenExpiresAt: moment('refresh_token_expires_at'),
    scope: text(),
    /** A salted scrypt hash. */
    password: text(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('accounts_person').on(table.userId)],
)

/** Short-lived proofs: reset links, challenges of a second factor or a passkey. */
export const verifications = sqliteTable(
  'verifications',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('verifications_identifier').on(table.identifier)],
)

export const twoFactors = sqliteTable(
  'two_factors',
  {
    id: text().primaryKey(),
    userId: personId(),
    /** Encrypted with the secret of the installation, as the recovery codes are. */
    secret: text().notNull(),
    backupCodes: text('backup_codes').notNull(),
    verified: flag('verified').default(true),
    failedVerificationCount: integer('failed_verification_count').default(0),
    lockedUntil: moment('locked_until'),
    /** The half minute, counted from 1970, of the last code taken: no code is taken twice. */
    lastStep: integer('last_step'),
  },
  (table) => [index('two_factors_person').on(table.userId)],
)

export const passkeys = sqliteTable(
  'passkeys',
  {
    id: text().primaryKey(),
    userId: personId(),
    name: text(),
    publicKey: text('public_key').notNull(),
    credentialID: text('credential_id').notNull(),
    counter: integer().notNull(),
    deviceType: text('device_type').notNull(),
    backedUp: flag('backed_up').notNull(),
    transports: text(),
    aaguid: text(),
    createdAt: moment('created_at'),
  },
  (table) => [
    index('passkeys_person').on(table.userId),
    index('passkeys_credential').on(table.credentialID),
  ],
)

export const rateLimits = sqliteTable('rate_limits', {
  id: text().primaryKey(),
  key: text().notNull().unique(),
  count: integer().notNull(),
  lastRequest: integer('last_request').notNull(),
})

/** What became of the letter with an invitation; `none` where no mail was set up. */
export const mailFates = ['none', 'waiting', 'delayed', 'sent', 'failed'] as const

export type MailFate = (typeof mailFates)[number]

/** Links that make an account, each once. One without an address is a first start's set-up link. */
export const invitations = sqliteTable('invitations', {
  id: integer().primaryKey(),
  /** SHA-256 of the token in the link, in hex. */
  tokenHash: text('token_hash').notNull().unique(),
  email: text(),
  role: text({ enum: roles }).notNull(),
  invitedBy: text('invited_by'),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  acceptedAt: text('accepted_at'),
  mail: text({ enum: mailFates }).notNull().default('none'),
})

/**
 * What else opens an invitation, beside the link that was shown: the link of each letter is made when it
 * is written, so that none lies in the database in plain until then.
 */
export const mailedTokens = sqliteTable('mailed_tokens', {
  /** SHA-256 of the token in the link, in hex. */
  tokenHash: text('token_hash').primaryKey(),
  invitationId: integer('invitation_id')
    .notNull()
    .references(() => invitations.id, { onDelete: 'cascade' }),
})

/** Who did what to what, for administrators; append only. */
export const auditEvents = sqliteTable(
  'audit_events',
  {
    id: integer().primaryKey(),
    at: text().notNull(),
    /** Null where no person acted: the process itself, or the shell. */
    actorId: text('actor_id'),
    /** As it was then. */
    actorName: text('actor_name').notNull(),
    action: text().notNull(),
    subjectType: text('subject_type').notNull(),
    subjectId: text('subject_id').notNull(),
    details: text({ mode: 'json' }).$type<Record<string, unknown>>().notNull(),
  },
  (table) => [
    index('audit_events_at').on(table.at),
    index('audit_events_actor').on(table.actorId, table.at),
    index('audit_events_action').on(table.action, table.at),
    index('audit_events_subject').on(table.subjectType, table.subjectId),
  ],
)
