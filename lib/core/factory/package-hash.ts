import { canonicalJson } from '@/lib/core/shared/canonical-json'
import type { Digest } from '@/lib/core/shared/digest'
import type { ProductionPackage } from './wire-contract'

/** SHA-256 over the canonical JSON (RFC 8785) of a package without its own `hash`. */
export function packageHash(content: Omit<ProductionPackage, 'hash'>, digest: Digest): string {
  const { hash: _own, ...rest } = content as ProductionPackage
  return digest(canonicalJson(rest))
}

export const packageIsUnaltered = (content: ProductionPackage, digest: Digest): boolean =>
  packageHash(content, digest) === content.hash
