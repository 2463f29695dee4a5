// The family that docs/catalogue.md writes from beginning to end: the handbook itself is tested.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCatalogue } from '@/lib/core/configuration/readers/read-catalogue'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { root } from '@/lib/start/databases'

export type Documented = { readonly text: string; readonly catalogue: Catalogue }

/** The first whole catalogue among the document's JSON blocks. */
export function documentedFamily(): Documented {
  const handbook = readFileSync(join(root, 'docs/catalogue.md'), 'utf8')
  for (const [, text = ''] of handbook.matchAll(/```json\n([\s\S]*?)```/g)) {
    const read = text.includes('market-of-one/catalogue@1') ? readCatalogue(text) : null
    if (read?.ok) return { text, catalogue: read.value }
  }
  throw new Error('docs/catalogue.md holds no whole catalogue.')
}
