import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { env } from '@/lib/infra/env'

/**
 * AES-256-GCM, versioned: byte 1 = 0x01, 12 bytes nonce, 16 bytes tag, ciphertext. `about` is
 * authenticated but not stored, so that a sealed value moved to another row no longer opens.
 */
const VERSION = 1

export function sealWith(
  key: Uint8Array,
  plaintext: string,
  about: string,
): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(about, 'utf8'))
  const body = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()])
  return new Uint8Array(Buffer.concat([Buffer.from([VERSION]), nonce, cipher.getAuthTag(), body]))
}

/** Throws when the key, the place or a single bit is not the one it was sealed with. */
export function openWith(key: Uint8Array, sealed: Uint8Array, about: string): string {
  const bytes = Buffer.from(sealed)
  if (bytes[0] !== VERSION) throw new Error(`sealed value of unknown version ${bytes[0]}`)
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 13))
  decipher.setAAD(Buffer.from(about, 'utf8'))
  decipher.setAuthTag(bytes.subarray(13, 29))
  return Buffer.concat([decipher.update(bytes.subarray(29)), decipher.final()]).toString('utf8')
}

type MasterKey = { readonly id: string; readonly key: Buffer }

/** `ENCRYPTION_KEYS` is `id:base64 of 32 bytes,…`; the first seals, all of them open. */
export function masterKeys(): readonly [MasterKey, ...MasterKey[]] {
  const [first, ...rest] = env()
    .ENCRYPTION_KEYS.split(',')
    .map((part) => {
      const [id = '', encoded = ''] = part.trim().split(/:(.*)/s)
      const key = Buffer.from(encoded, 'base64')
      if (key.length !== 32)
        throw new Error(`ENCRYPTION_KEYS: the key "${id}" is not 32 bytes of base64`)
      return { id, key }
    })
  if (!first) throw new Error('ENCRYPTION_KEYS holds no key')
  return [first, ...rest]
}

export function masterKey(id: string): Buffer {
  const found = masterKeys().find((candidate) => candidate.id === id)
  if (!found) throw new Error(`ENCRYPTION_KEYS no longer holds the key "${id}"`)
  return found.key
}
