import { isDevelopment, pictureVersion } from '@/lib/infra/env'

/** A year for an address of this very drawing code, minutes for one of another. */
export function pictureHeaders(isPersonal: boolean, version: string): Record<string, string> {
  const who = isPersonal ? 'private' : 'public'
  const age = version === pictureVersion() ? 'max-age=31536000, immutable' : 'max-age=300'
  return {
    'cache-control': isDevelopment() ? 'no-cache' : `${who}, ${age}`,
    // Opened by itself the file is a document: nothing in it runs or loads.
    'content-security-policy': `default-src 'none'; img-src data:; style-src 'unsafe-inline'`,
    'x-content-type-options': 'nosniff',
  }
}
