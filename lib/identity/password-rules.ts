import { COMMON_PASSWORDS } from './common-passwords.data'

/**
 * At least 8 characters, at most 128, no rules of composition (NIST SP 800-63B, ASVS 5 V6.2); refused
 * are the passwords that guessers try first, and those that are the person's own address or name.
 */
export type WeakPassword = { readonly code: 'password-short' | 'password-long' | 'password-common' }

export const PASSWORD_MIN = 8
export const PASSWORD_MAX = 128

export function weakPassword(
  password: string,
  about: { email: string; name: string },
): WeakPassword | null {
  const length = [...password].length
  if (length < PASSWORD_MIN) return { code: 'password-short' }
  if (length > PASSWORD_MAX) return { code: 'password-long' }
  const plain = password.normalize('NFKC').toLowerCase()
  const own = [
    about.email,
    about.email.split('@')[0] ?? '',
    about.name.replace(/\s/g, ''),
    'marketofone',
  ]
  const guessable =
    new Set(plain).size <= 2 ||
    COMMON_PASSWORDS.has(plain) ||
    own.some((each) => each.toLowerCase() === plain)
  return guessable ? { code: 'password-common' } : null
}
