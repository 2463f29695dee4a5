import { type Algorithm, hash, verify } from '@node-rs/argon2'

/** Argon2id with OWASP's second setting (19 MiB, 2 passes, 1 lane), about 30 ms a guess. */
const ARGON2ID: Algorithm = 2
const COST = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const hashPassword = (password: string): Promise<string> =>
  hash(password.normalize('NFKC'), COST)

let decoy: Promise<string> | undefined

/**
 * True when the password is the one that was hashed. Without a hash (unknown address, person without
 * a password) a decoy is computed, so that the answer takes as long.
 */
export async function passwordIsRight(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  decoy ??= hashPassword('a decoy that nobody types')
  const right = await verify(passwordHash ?? (await decoy), password.normalize('NFKC'))
  return passwordHash !== null && right
}
