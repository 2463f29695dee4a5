import type { Json } from '@/lib/core/shared/canonical-json'
import type { ShopTx } from '@/lib/infra/db/shop'

/**
 * What a letter keeps about a person. Each letter that keeps something exports one of these; the
 * platform lists them, and identity walks the list on sign-in, export and deletion.
 */
export type PersonDataPart = {
  /** Name of the part in the exported file, for example `demand`. */
  readonly area: string
  readonly exportFor: (tx: ShopTx, ownerKey: string) => Promise<Json>
  /**
   * Removes what may go. What the law wants kept (invoices) stays without a name: its sealed fields
   * become unreadable when identity shreds the owner's key afterwards.
   */
  readonly eraseFor: (tx: ShopTx, ownerKey: string) => Promise<void>
  /** What is still under way and needs the person, for example an order's number; null when nothing. */
  readonly underWay?: (tx: ShopTx, ownerKey: string) => Promise<string | null>
  /** A guest signed in: what was collected under the guest's key now belongs to the person. */
  readonly moveFromGuest: (tx: ShopTx, guestKey: string, personKey: string) => Promise<void>
}

export const personKey = (personId: string): `person:${string}` => `person:${personId}`
