export type RefusalCode =
  | 'no-person'
  | 'already-here'
  | 'nothing-new'
  | 'no-session'
  | 'no-passkey'
  | 'last-administrator'
  | 'no-invitation'
  | 'invitation-used'
  | 'invitation-expired'

/** What the rules for people do not allow. */
export class PersonRefused extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode) {
    super(code)
    this.code = code
  }
}
