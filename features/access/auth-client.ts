import { passkeyClient } from '@better-auth/passkey/client'
import { createAuthClient } from 'better-auth/client'
import { twoFactorClient } from 'better-auth/client/plugins'

/** What a browser says to `/api/auth`. */
export const authClient = createAuthClient({
  plugins: [twoFactorClient(), passkeyClient()],
  // As it is when asked for: a page of the newsroom says by it whom it was drawn for.
  fetchOptions: { customFetchImpl: (input, init) => fetch(input, init) },
})

/** What better-auth refuses with, as a key of `newsroom.faults`. */
export function faultOfAuth(error: { code?: string; status?: number }) {
  if (error.status === 429) return 'tooManyAttempts'
  switch (error.code) {
    case 'INVALID_EMAIL_OR_PASSWORD':
      return 'wrongPassword'
    case 'INVALID_PASSWORD':
      return 'wrongCurrentPassword'
    case 'PERSON_DISABLED':
      return 'disabled'
    case 'INVALID_CODE':
      return 'wrongCode'
    case 'OTHER_PERSON':
      return 'other-person'
    case 'busy':
    case 'disk-full':
    case 'disk-shut':
    case 'damaged-store':
      return error.code
    case 'CODE_USED':
      return 'codeUsed'
    case 'INVALID_BACKUP_CODE':
      return 'wrongRecoveryCode'
    case 'TWO_FACTOR_NOT_ENABLED':
      return 'secondFactorIsOff'
    case 'TOTP_ALREADY_ENABLED':
      return 'secondFactorIsOn'
    case 'INVALID_TWO_FACTOR_COOKIE':
    case 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE':
      return 'beginAgain'
    case 'INVALID_TOKEN':
      return 'resetLinkUsed'
    case 'SESSION_NOT_FRESH':
      return 'sessionNotFresh'
    case 'PASSWORD_TOO_SHORT':
      return 'passwordShort'
    case 'PASSWORD_TOO_COMMON':
      return 'passwordCommon'
    case 'PASSWORD_TOO_LONG':
      return 'passwordLong'
    case 'AUTH_CANCELLED':
    case 'ERROR_CEREMONY_ABORTED':
      return 'passkeyCancelled'
    case 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED':
      return 'passkeyKnown'
    case 'PASSKEY_NOT_FOUND':
      return 'passkeyUnknown'
    default:
      return 'unknown'
  }
}
