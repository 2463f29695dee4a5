import { withoutContact } from '@/lib/core/shared/without-contact'
import type { ShopTx } from '@/lib/infra/db/shop'

/** The kind of a demand signal that has words. */
export const WISH_IN_WORDS = 'wish-in-words'

/** Counts a wish in its words. `source` is the request's id and says nothing about who asked. */
export async function recordWish(
  tx: ShopTx,
  wish: { readonly source: string; readonly text: string; readonly family?: string | undefined },
): Promise<void> {
  const { source, family } = wish
  const text = withoutContact(wish.text)
  await tx.demandSignal.createMany({
    data: [{ kind: WISH_IN_WORDS, source, text, family: family ?? null }],
    skipDuplicates: true,
  })
}

/** The count stays, the words go. */
export async function eraseWishWords(tx: ShopTx, sources: readonly string[]): Promise<void> {
  await tx.demandSignal.updateMany({
    where: { source: { in: [...sources] } },
    data: { text: null, source: null },
  })
}
